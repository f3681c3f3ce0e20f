import type { Day } from '../calendar';
import type { SittingStage } from './stages';

/** What the office does next in one review. */
export type OfficeStep =
	| { kind: 'plan' | 'cancelled' | 'cases' | 'draft' | 'answers' | 'done' }
	| { kind: 'open' | 'arrivals' | 'meeting'; sitting: string }
	| { kind: 'wait'; sitting: string; date: Day };

export interface OfficeFacts {
	/** In order. */
	sittings: readonly { id: string; stage: SittingStage; date: Day }[];
	cases: number;
	today: Day;
	isApproved: boolean;
	/** A version is with its readers. */
	isOut: boolean;
}

/** The one next step of a review, from its plan to its report. */
export function officeStep({ sittings, cases, today, isApproved, isOut }: OfficeFacts): OfficeStep {
	const on = sittings.find(({ stage }) => isOn(stage));
	if (on) return { kind: on.stage === 'arriving' ? 'arrivals' : 'meeting', sitting: on.id };
	if (isApproved) return { kind: 'done' };
	if (isOut) return { kind: 'answers' };
	const left = sittings.filter(({ stage }) => stage !== 'cancelled');
	if (left.length === 0) return { kind: sittings.length > 0 ? 'cancelled' : 'plan' };
	if (cases === 0) return { kind: 'cases' };
	const next = left.find(({ stage }) => stage === 'planned');
	if (!next) return { kind: 'draft' };
	if (next.date <= today) return { kind: 'open', sitting: next.id };
	return { kind: 'wait', sitting: next.id, date: next.date };
}

function isOn(stage: SittingStage): boolean {
	return ['arriving', 'breakouts', 'plenary', 'collecting'].includes(stage);
}
