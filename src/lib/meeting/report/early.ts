import type { Step } from '../settings/steps';
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
