import type { Day } from '../calendar';
import type { Bilingual } from '../people/people';
import type { Reached } from '../report/reached';
import type { SittingStage } from './stages';

/** What the office does next in one review. */
export type OfficeStep =
	| { kind: 'plan' | 'cancelled' | 'list' | 'word' | 'draft' }
	| { kind: 'draw'; listed: number }
	| { kind: 'papers'; without: number; cases: number }
	/** Papers of the next sitting that its members do not have yet, and the panel's day for it. (M4) */
	| { kind: 'issue'; sitting: string; papers: number; by: Day; isLate: boolean }
	| { kind: 'open'; sitting: string }
	| { kind: 'wait'; sitting: string; date: Day }
	| { kind: 'arrivals'; sitting: string; present: number; groups: number }
	/** A remote collection: how many have sent all their views, of how many. (M6) */
	| { kind: 'collecting'; sitting: string; date: Day; sent: number; people: number }
	| { kind: 'meeting'; sitting: string; agreed: number; cases: number }
	| { kind: 'comments'; version: number }
	| ({ kind: 'answers'; version: number } & AnswersSoFar)
	| ({ kind: OnwardAct } & Onward)
	/** After the last of the panel's steps. */
	| { kind: 'over'; reached: Reached | null };

/** The acts after a report left its members; the force's and the Commissioner's are waited for. (A1, A9) */
export type OnwardAct = 'send' | 'sign' | 'consider' | 'publish';

interface Onward {
	/** The last thing that happened to the report. */
	reached: Reached | null;
	/** Name of the step that follows. */
	to: Bilingual;
	/** Where the force answers: the day since which it has the report, and the panel's own target. (A8) */
	target: { since: Day; due: Day; left: number; isPaused: boolean } | null;
}

interface AnswersSoFar {
	approvals: number;
	voters: number;
	needed: number;
	changes: number;
	isPassed: boolean;
	/** Where members are asked whether they object: until when, and how many opened it. */
	consent?: { until: Day; opened: number } | null;
}

export interface OfficeFacts {
	/** In order. */
	sittings: readonly {
		id: string;
		stage: SittingStage;
		date: Day;
		present: number;
		groups: number;
		/** The last day of a remote collection, and how many have sent all their views. */
		due?: Day | null;
		sent?: number;
		/** How many papers of its cases are not issued yet, and the last day on which issuing them is not late. (M4) */
		toIssue?: { papers: number; by: Day };
	}[];
	cases: number;
	/** Cases that the panel has agreed. */
	agreed: number;
	/** Cases without any paper. */
	withoutPapers: number;
	/** Accepted rows of the force's list; null before one was imported. */
	listed: number | null;
	/** A draw is sealed and waits for its public word. */
	waitsForWord: boolean;
	today: Day;
	/** Once the report has left its members: what comes next. */
	onward?: ({ act: OnwardAct } & Onward) | { act: null; reached: Reached | null } | null;
	/** The version with its readers; null while there is none. */
	out: { version: number; answers: AnswersSoFar | null } | null;
}

/** The one next step of a review, from its plan to its report. */
export function officeStep(facts: OfficeFacts): OfficeStep {
	const { sittings, cases, agreed, out } = facts;
	const on = sittings.find(({ stage }) => isOn(stage));
	if (on?.stage === 'arriving')
		return { kind: 'arrivals', sitting: on.id, present: on.present, groups: on.groups };
	if (on?.stage === 'collecting') {
		const { id, due, date, sent = 0, groups } = on;
		return { kind: 'collecting', sitting: id, date: due ?? date, sent, people: groups };
	}
	if (on) return { kind: 'meeting', sitting: on.id, agreed, cases };
	if (facts.onward) return afterMembers(facts.onward);
	if (out?.answers) return { kind: 'answers', version: out.version, ...out.answers };
	if (out) return { kind: 'comments', version: out.version };
	return beforeTheReport(facts);
}

function beforeTheReport(facts: OfficeFacts): OfficeStep {
	const { sittings, cases, listed, withoutPapers: without, today } = facts;
	const left = sittings.filter(({ stage }) => stage !== 'cancelled');
	if (left.length === 0) return { kind: sittings.length > 0 ? 'cancelled' : 'plan' };
	const next = left.find(({ stage }) => stage === 'planned');
	if (next && facts.waitsForWord) return { kind: 'word' };
	if (cases === 0) return listed === null ? { kind: 'list' } : { kind: 'draw', listed };
	if (!next) return { kind: 'draft' };
	if (next.date <= today) return { kind: 'open', sitting: next.id };
	const { papers, by } = next.toIssue ?? { papers: 0, by: next.date };
	// On the last day what there is goes out, even where some cases have no papers yet.
	if (without > 0 && (papers === 0 || today < by)) return { kind: 'papers', without, cases };
	if (papers > 0) return { kind: 'issue', sitting: next.id, papers, by, isLate: today > by };
	return { kind: 'wait', sitting: next.id, date: next.date };
}

function afterMembers(onward: NonNullable<OfficeFacts['onward']>): OfficeStep {
	if (onward.act === null) return { kind: 'over', reached: onward.reached };
	const { act: kind, ...rest } = onward;
	return { kind, ...rest };
}

function isOn(stage: SittingStage): boolean {
	return ['arriving', 'breakouts', 'plenary', 'collecting'].includes(stage);
}
