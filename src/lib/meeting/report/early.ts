import type { PanelSettings } from '../settings/settings';
import type { Step } from '../settings/steps';
import { stepOf } from '../sitting/stages';
import { respondStep } from './course';

/**
 * Whether the office may tell the force something before the report is approved: while it is written or with its members,
 * in a panel to which the force answers. (A5)
 */
export function isEarly(
	steps: readonly Step[],
	{ step, approvedAt }: { step: string | null; approvedAt: string | null }
): boolean {
	const allows = steps.find(({ id }) => id === step)?.allows;
	const isWithThePanel = allows === 'draft' || allows === 'comment' || allows === 'answer';
	return isWithThePanel && approvedAt === null && respondStep(steps) !== null;
}

/**
 * What a version that the members have now does not say, because it was sealed before. The next version says it. (A5)
 * @param latest the latest version; left out where there is none
 * @returns null where the version says it, or where none is with the members
 */
export function missingIn(
	{
		settings,
		step,
		approvedAt
	}: { settings: PanelSettings; step: string | null; approvedAt: string | null },
	latest: { number: number; sealedAt: string } | undefined,
	{ at, withdrawn }: { at: string; withdrawn: { at: string } | null }
): { version: number; what: 'given' | 'withdrawn' } | null {
	const allows = stepOf(settings, step)?.allows;
	if (!latest || approvedAt !== null || (allows !== 'comment' && allows !== 'answer')) return null;
	if (at > latest.sealedAt) return { version: latest.number, what: 'given' };
	const isLater = withdrawn !== null && withdrawn.at > latest.sealedAt;
	return isLater ? { version: latest.number, what: 'withdrawn' } : null;
}
