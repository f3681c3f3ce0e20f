import type { Day } from '../calendar';
import type { DaysIn } from '../days/count';
import type { ApprovalRule } from '../settings/approval-rule';
import type { Step } from '../settings/steps';
import type { Approval, ApprovalStanding } from './approval';

/** How a version was agreed, with no more than what happened. (A1, A3) */
export type Agreed =
	| { how: 'approved'; approvals: number; voters: number }
	/** Nobody approved: members had time to object. `withdrawn` of them did, and took it back. */
	| {
			how: 'consent';
			days: number;
			daysIn: DaysIn;
			from: Day;
			until: Day;
			opened: number;
			withdrawn: number;
			voters: number;
	  }
	/** Circulated to members, who were not asked to agree. */
	| { how: 'circulated' };

/** How the latest version was agreed; null while it is not. */
export function agreedOf(
	rule: ApprovalRule,
	{ approval, stands }: { approval: Approval; stands: ApprovalStanding }
): Agreed | null {
	const { voters, approvals, consent } = stands;
	if (approval.approvedAt === null) return null;
	if (rule.kind !== 'consent') return { how: 'approved', approvals, voters };
	if (!approval.consent || !consent) return null;
	const { from, until } = approval.consent;
	const { opened, withdrawn } = consent;
	const { days, daysIn } = rule;
	return { how: 'consent', days, daysIn, from, until, opened, withdrawn, voters };
}

/** Whether a report at this step was out for its members' comments, in a panel that asks for no more. (A1) */
export function wasCirculated(steps: readonly Step[], step: string | null): boolean {
	const at = steps.findIndex(({ id }) => id === step);
	if (steps.some(({ allows }) => allows === 'answer')) return false;
	return steps.slice(0, Math.max(0, at)).some(({ allows }) => allows === 'comment');
}

/** Whether this panel's members approve reports at all: elsewhere nothing says that they did. */
export function isApproving(rule: ApprovalRule): boolean {
	return rule.kind !== 'consent' && rule.kind !== 'none';
}
