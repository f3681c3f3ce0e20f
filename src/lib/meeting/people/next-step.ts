/**
 * The next step of every role. Over 200 lines because it is one ordered list of decisions, read from top
 * to bottom.
 */
import type { Access } from '../rights/abilities';
import { mainRole } from './panel';
import type { Role } from './people';
import type { Day } from '../calendar';
import type { Answer } from '../report/approval';
import type { CourseAct } from '../report/course';
import type { RefusalCode } from '../refusal';
import type { OnwardAct } from '../sitting/office-step';
import type { ReviewStage, SittingStage } from '../sitting/stages';
import type { UndertakingDue } from './standing';

/** What the house knows that bears on one person's next step. All of it is about that person. */
export interface StepFacts {
	roles: readonly Role[];
	/** What in their own standing keeps cases from them (`standingOf`). */
	standing: RefusalCode | null;
	/** Whether their signature is due, beside whatever else keeps cases from them. */
	undertaking: UndertakingDue | null;
	/** An observer of a panel that lets observers read the papers. */
	isReader: boolean;
	/** The newest review that asks something of this person, else the newest; null while there is none. */
	review: ReviewAsSeen | null;
	/** Its sitting under way, else the next one planned, else null. */
	sitting: SittingAsSeen | null;
}

export interface ReviewAsSeen {
	id: string;
	stage: ReviewStage;
	/** Cases on which this person has said nothing yet. */
	undeclared: number;
	/** Other people's "unsure" declarations nobody has settled. */
	unsure: number;
	draft: Access;
	version: 'none' | 'read' | 'comment' | 'answer';
	/** Latest sealed version; null before the first. */
	number: number | null;
	/** What this person said to it. */
	answered: Answer['says'] | null;
	/** The last day on which members may object; null where they approve. */
	until?: Day | null;
	/** Where the answers stand: the coordinator's to act on. */
	isPassed: boolean;
	changes: number;
	isApproved: boolean;
	/** Whether this panel's members answer the report at all; some only comment. (A1) */
	isAnswered: boolean;
	/** It is out for comments, and the coordinator closes them when they are in. (A1) */
	isOutForComments: boolean;
	/** The act that moves the report on from here; null after the last step. (A1, A9) */
	onward?: CourseAct | null;
	/** The force was told something before there is a report for it. (A5) */
	hasFeedback?: boolean;
	/** The office recorded that they consider it in the Commissioner's place. (A9) */
	isDelegate?: boolean;
}

export interface SittingAsSeen {
	id: string;
	stage: SittingStage;
	date: string;
	/** Its date is today. */
	isToday?: boolean;
	/** The last day of a remote collection; null for other sittings. (M6) */
	due?: string | null;
	room: boolean;
	/** They are there, and have not left. */
	present: boolean;
	/** They were there. */
	hasLeft?: boolean;
	holdsChair: boolean;
	/** Whether this panel has a chair at all. (P3) */
	hasChair: boolean;
	/** All groups of a case write on one board. (R11) */
	isShared: boolean;
	/** Number of the case the room is on. */
	here: number | null;
	/** Those this person is in: mostly one. */
	groups: readonly { id: string; letter: string; cases: readonly GivenCase[] }[];
}

export interface GivenCase {
	id: string;
	number: number;
	/** This person may write on its board now. */
	open: boolean;
	/** Their group has said it is ready with it. */
	ready: boolean;
}

export type NextStep =
	| { kind: 'closed'; why: RefusalCode }
	/** `waits`: for a vetting as well, so that signing alone opens no case. */
	| { kind: 'sign'; again: boolean; waits?: true }
	| { kind: 'declare'; review: string; cases: number }
	| { kind: 'settle'; review: string; cases: number }
	| { kind: 'people' }
	| {
			kind: 'board';
			sitting: string;
			case: string;
			letter: string;
			cases: readonly number[];
			/** With every group that was given them. */
			shared?: true;
			/** Its id, where another group of this person's has the case as well. */
			group?: string;
	  }
	| {
			/** To a remote collection, by its last day. (M6) */
			kind: 'send';
			sitting: string;
			due: string;
			case: string;
			cases: readonly number[];
			/** Those on which they have said that they are ready. */
			sent: readonly number[];
	  }
	/** The coordinator sees who has sent. */
	| { kind: 'collecting'; sitting: string; due: string }
	| { kind: 'wait'; date: string }
	/** The sitting is today, and has not begun. The office opens it, the others say whether they come. */
	| { kind: 'today'; sitting: string; opens?: true }
	| { kind: 'arrive' | 'arriving'; sitting: string }
	| { kind: 'run'; sitting: string; here: number | null; chairless?: true }
	| { kind: 'look'; sitting: string; stage: SittingStage }
	| { kind: 'room'; sitting: string; here: number | null; guest: boolean; reads?: true }
	| { kind: 'away'; date: string; sitting: string; hasLeft?: true }
	| {
			kind: 'draft';
			review: string;
			access: 'read' | 'write';
			as: 'member' | 'coordinator' | 'translator';
	  }
	/** `until`: they may object by then, and are not asked to approve. */
	| { kind: 'answer'; review: string; version: number; until?: Day }
	| { kind: 'answered'; review: string; version: number; says: Answer['says']; until?: Day }
	| {
			kind: 'collect';
			review: string;
			version: number;
			passed: boolean;
			changes: number;
			until?: Day;
	  }
	| { kind: 'comment'; review: string; version: number; others: boolean }
	| { kind: 'end-comments'; review: string; version: number }
	/** It waits for an act of this person's: to be sent on, answered for the force, considered, or published. */
	| { kind: 'onward'; review: string; version: number; act: OnwardAct }
	/** The force reads what it was told early. (A5) */
	| { kind: 'feedback'; review: string }
	| { kind: 'version'; review: string; version: number; approved: boolean; until?: Day }
	| { kind: 'nothing'; role: Role; reads?: true };

/** The one thing this person should do now: the story of a review, told from their chair. */
export function nextStep(facts: StepFacts): NextStep {
	const role = mainRole(facts.roles);
	if (role === 'coordinator') return forCoordinator(facts);
	if (role === 'member') return forMember(facts);
	return ownDoor(facts, role) ?? settling(facts, role) ?? elsewhere(facts, role);
}

/** Something waits for this person to do it. Reading what is there, and waiting, are no such thing. */
export function isAsked(step: NextStep): boolean {
	if (step.kind === 'draft') return step.access === 'write';
	if (step.kind === 'send') return step.sent.length < step.cases.length;
	return ![
		'closed',
		'people',
		'wait',
		'away',
		'answered',
		'feedback',
		'version',
		'nothing'
	].includes(step.kind);
}

function forMember(facts: StepFacts): NextStep {
	return (
		ownDoor(facts, 'member') ??
		inSitting(facts) ??
		ownAct(facts) ??
		ofReport(facts) ??
		nothing(facts, 'member')
	);
}

/** The office's work goes on without a signature until there are cases to open. */
function forCoordinator(facts: StepFacts): NextStep {
	const { review, sitting } = facts;
	if (!review) return { kind: 'people' };
	const door = ownDoor(facts, 'coordinator');
	if (door) return door;
	if (review.unsure > 0) return { kind: 'settle', review: review.id, cases: review.unsure };
	if (sitting && isOn(sitting)) {
		const { id, stage, due } = sitting;
		if (due && stage === 'collecting') return { kind: 'collecting', sitting: id, due };
		const leads = sitting.holdsChair && sitting.stage !== 'arriving';
		return leads ? inChair(sitting) : looking(sitting);
	}
	if (review.number !== null && review.isAnswered && !isSettled(review)) {
		const { id, number, isPassed, changes } = review;
		const collect = { kind: 'collect', review: id, version: number } as const;
		return { ...collect, passed: isPassed, changes, ...objectsUntil(review) };
	}
	if (review.number !== null && review.isOutForComments) {
		return { kind: 'end-comments', review: review.id, version: review.number };
	}
	return sendingOn(review) ?? ownAct(facts) ?? ofReport(facts) ?? nothing(facts, 'coordinator');
}

function sendingOn({ id, number, onward }: ReviewAsSeen): NextStep | null {
	if (number === null || (onward !== 'send' && onward !== 'publish')) return null;
	return { kind: 'onward', review: id, version: number, act: onward };
}

/** What has to be put right before any case opens: signature first, then declarations. */
function ownDoor(facts: StepFacts, role: Role): NextStep | null {
	const { standing, undertaking, review, isReader } = facts;
	if (!seesCases.includes(role) && !isReader) return null;
	// While vetting is pending they may already sign.
	if (undertaking && standing && mendable.includes(standing)) {
		return {
			kind: 'sign',
			again: undertaking === 'undertaking-due',
			...(standing !== undertaking && { waits: true })
		};
	}
	if (standing) return { kind: 'closed', why: standing };
	if (!review || review.undeclared === 0 || !aboutCases.includes(review.stage)) return null;
	return { kind: 'declare', review: review.id, cases: review.undeclared };
}

function settling({ review }: StepFacts, role: Role): NextStep | null {
	if (role !== 'assurance' || !review || review.unsure === 0) return null;
	return { kind: 'settle', review: review.id, cases: review.unsure };
}

function inSitting({ sitting, review }: StepFacts): NextStep | null {
	if (!sitting || !isOn(sitting)) return null;
	if (!sitting.present) {
		if (sitting.stage === 'arriving') return { kind: 'arrive', sitting: sitting.id };
		if (review && review.draft !== 'none') return null;
		return {
			kind: 'away',
			date: sitting.date,
			sitting: sitting.id,
			...(sitting.hasLeft && { hasLeft: true })
		};
	}
	if (sitting.stage === 'arriving') return { kind: 'arriving', sitting: sitting.id };
	if (sitting.stage === 'plenary') {
		return sitting.holdsChair
			? inChair(sitting)
			: { kind: 'room', sitting: sitting.id, here: sitting.here, guest: false };
	}
	const open = sitting.groups.flatMap((group) =>
		group.cases.filter((each) => each.open).map((each) => ({ ...each, group }))
	);
	const first = open.find(({ ready }) => !ready) ?? open[0];
	if (!first) return { kind: 'room', sitting: sitting.id, here: sitting.here, guest: false };
	if (sitting.due) {
		const [cases, sent] = [open, open.filter(({ ready }) => ready)].map((list) =>
			list.map(({ number }) => number)
		);
		const { id, due } = sitting;
		return { kind: 'send', sitting: id, due, case: first.id, cases, sent };
	}
	const { group } = first;
	const isTwice = open.filter(({ id }) => id === first.id).length > 1;
	return {
		kind: 'board',
		sitting: sitting.id,
		case: first.id,
		letter: group.letter,
		cases: open.filter((each) => each.group === group).map(({ number }) => number),
		...(sitting.isShared ? { shared: true } : isTwice && { group: group.id })
	};
}

function ofReport({ review, roles }: StepFacts): NextStep | null {
	if (!review) return null;
	const { id, number, version, answered, isApproved, draft } = review;
	if (draft === 'write') {
		const as = roles.includes('coordinator')
			? 'coordinator'
			: roles.includes('member')
				? 'member'
				: 'translator';
		return { kind: 'draft', review: id, access: 'write', as };
	}
	if (number !== null && version === 'answer' && !isApproved) {
		return answered
			? { kind: 'answered', review: id, version: number, says: answered, ...objectsUntil(review) }
			: { kind: 'answer', review: id, version: number, ...objectsUntil(review) };
	}
	if (number !== null && version === 'comment' && !isApproved) {
		return { kind: 'comment', review: id, version: number, others: review.isAnswered };
	}
	if (number !== null && version !== 'none') {
		const read = { kind: 'version', review: id, version: number } as const;
		return { ...read, approved: isApproved, ...objectsUntil(review) };
	}
	return draft === 'read' ? { kind: 'draft', review: id, access: 'read', as: 'member' } : null;
}

function objectsUntil({ until }: ReviewAsSeen): { until?: Day } {
	return until ? { until } : {};
}

/** Approved, or back at drafting. */
function isSettled({ isApproved, draft }: ReviewAsSeen): boolean {
	return isApproved || draft === 'write';
}

/** Assurance, translator, Commissioner, the force, observers and guests. */
function elsewhere(facts: StepFacts, role: Role): NextStep {
	const { sitting, isReader } = facts;
	const isGuest = role === 'observer' || role === 'invitee' || role === 'adviser';
	if (isGuest && sitting?.room && sitting.stage === 'plenary') {
		const reads = isReader && { reads: true as const };
		return { kind: 'room', sitting: sitting.id, here: null, guest: true, ...reads };
	}
	return ownAct(facts) ?? ofReport(facts) ?? early(facts, role) ?? nothing(facts, role);
}

function early({ review }: StepFacts, role: Role): NextStep | null {
	if (role !== 'respondent' || !review?.hasFeedback) return null;
	return { kind: 'feedback', review: review.id };
}

/** The force answers what it was sent, and the Commissioner considers it. (A6, A9) */
function ownAct({ review, roles }: StepFacts): NextStep | null {
	if (!review || review.number === null || review.version === 'none') return null;
	const { id, number, onward } = review;
	const isMine =
		(onward === 'sign' && roles.includes('respondent')) ||
		(onward === 'consider' && (roles.includes('commissioner') || review.isDelegate === true));
	return isMine ? { kind: 'onward', review: id, version: number, act: onward } : null;
}

function nothing({ sitting, isReader }: StepFacts, role: Role): NextStep {
	const waits = role === 'member' || role === 'coordinator';
	if (waits && sitting && !isOn(sitting)) {
		const { id, date, isToday } = sitting;
		if (!isToday) return { kind: 'wait', date };
		return { kind: 'today', sitting: id, ...(role === 'coordinator' && { opens: true }) };
	}
	return { kind: 'nothing', role, ...(isReader && { reads: true }) };
}

function inChair(sitting: SittingAsSeen): NextStep {
	const { id, here, hasChair } = sitting;
	return { kind: 'run', sitting: id, here, ...(!hasChair && { chairless: true }) };
}

function looking({ id, stage }: SittingAsSeen): NextStep {
	return { kind: 'look', sitting: id, stage };
}

function isOn({ stage }: SittingAsSeen): boolean {
	return stage !== 'planned' && stage !== 'closed' && stage !== 'cancelled';
}

const mendable: readonly RefusalCode[] = [
	'undertaking-unsigned',
	'undertaking-due',
	'vetting-pending',
	'vetting-lapsed'
];
const seesCases: readonly Role[] = ['member', 'coordinator', 'assurance', 'translator'];
const aboutCases: readonly ReviewStage[] = ['sample', 'breakouts', 'plenary', 'draft'];
