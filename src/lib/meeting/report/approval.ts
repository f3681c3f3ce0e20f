import { addDays } from '../calendar';
import type { Day } from '../calendar';
import type { Language } from '../people/people';
import { Refusal } from '../refusal';
import { consentStanding } from './consent';
import type { ConsentPeriod, ConsentStanding } from './consent';
import type { ApprovalRule } from '../settings/approval-rule';

/** One version put to its voters. Its hash covers both languages. */
export interface Approval {
	version: number;
	hash: string;
	/** Fixed at version 1: the members who attended any sitting. */
	voters: readonly string[];
	/** The latest answer of each voter. */
	answers: readonly Answer[];
	/** The number of a later version, which makes every answer void; null for the latest version. */
	replacedBy: number | null;
	/** ISO instant; until then answers may change. */
	approvedAt: string | null;
	/** The time in which members may object; null where they approve. */
	consent: ConsentPeriod | null;
}

export type Answer = Given &
	(
		| { says: 'approve' }
		| { says: 'abstain' }
		/** By consent: an objection that was given before is taken back. */
		| { says: 'withdraw' }
		/** By consent: an objection. `further` are changes that the same answer asks for at other places. */
		| { says: 'change'; because: string; place: string; further?: readonly RequestedChange[] }
	);

/** A change that somebody asks for: where, and what and why. */
export interface RequestedChange {
	place: string;
	because: string;
}

interface Given {
	member: string;
	/** The hash of the version that the person was shown. */
	hash: string;
	language: Language;
	/** ISO instant. */
	at: string;
	/** Numbers of the cases that the person stood down from: the answer is about the others. */
	stoodDown: readonly number[];
}

export interface ApprovalStanding {
	voters: number;
	needed: number;
	approvals: number;
	abstentions: number;
	/** Number of open requests for change. */
	changes: number;
	/** Voters who have not answered: silence is never approval. */
	waiting: string[];
	isPassed: boolean;
	/** Null where members approve. */
	consent: ConsentStanding | null;
}

/** How many approvals the rule needs of n voters; those who abstain are counted in n. */
export function needed(rule: ApprovalRule, n: number): number {
	if (rule.kind === 'all' || rule.kind === 'none') return n;
	if (rule.kind === 'consent') return 0;
	if (rule.kind === 'count') return rule.count;
	const { numerator, denominator } =
		rule.kind === 'fraction' ? rule : { numerator: 2, denominator: 3 };
	return Math.ceil((n * numerator) / denominator);
}

/**
 * Adds a voter's answer. Answers belong to exact words: nobody counts as agreeing to words they have not seen. (A3)
 * @throws Refusal 'not-a-voter', 'replaced', 'too-late', 'reason-needed', 'place-needed'; by consent 'only-objections' for
 *   an approval, and 'not-objecting' where no objection can be taken back
 */
export function answer(approval: Approval, given: Answer): Approval {
	if (!approval.voters.includes(given.member)) throw new Refusal('not-a-voter');
	if (approval.replacedBy !== null || given.hash !== approval.hash) throw new Refusal('replaced');
	if (approval.approvedAt !== null) throw new Refusal('too-late');
	refuseOther(approval, given);
	if (given.says === 'change') {
		for (const { because, place } of [given, ...(given.further ?? [])]) {
			if (because.trim() === '') throw new Refusal('reason-needed');
			if (place.trim() === '') throw new Refusal('place-needed');
		}
	}
	const others = approval.answers.filter(({ member }) => member !== given.member);
	return { ...approval, answers: [...others, given] };
}

/** By consent a member objects or takes the objection back; elsewhere there is none to take back. */
function refuseOther({ consent, answers, hash }: Approval, { says, member }: Answer): void {
	if (says === 'change') return;
	if (consent && says !== 'withdraw') throw new Refusal('only-objections');
	const own = answers.find((each) => each.member === member && each.hash === hash);
	const isObjecting = consent && (own?.says === 'change' || own?.says === 'withdraw');
	if (says === 'withdraw' && !isObjecting) throw new Refusal('not-objecting');
}

/**
 * Counts the answers. A person counts once, and only as a voter who answered these exact words.
 * @param today in the panel's calendar
 */
export function standing(approval: Approval, rule: ApprovalRule, today: Day): ApprovalStanding {
	const latest = new Map(
		approval.answers
			.filter(({ hash }) => hash === approval.hash)
			.map((each) => [each.member, each.says])
	);
	const voters = [...new Set(approval.voters)];
	const count = (says: Answer['says']) => voters.filter((each) => latest.get(each) === says).length;

	const approvals = count('approve');
	const changes = count('change');
	const enough = needed(rule, voters.length);
	const consent = approval.consent && consentStanding(approval.consent, { voters, latest, today });
	return {
		voters: voters.length,
		needed: enough,
		approvals,
		abstentions: count('abstain'),
		changes,
		waiting: voters.filter((each) => !latest.has(each)),
		isPassed:
			voters.length > 0 && approvals >= enough && changes === 0 && (consent?.isOver ?? true),
		consent
	};
}

/**
 * Approves the version, or records that no member's objection is open. `today` is in the panel's calendar.
 * @throws Refusal 'newer-version', 'too-late', 'not-passed'; by consent 'objection-open', and 'consent-runs' with {until, from}
 */
export function approve(
	approval: Approval,
	rule: ApprovalRule,
	{ at, today }: { at: string; today: Day }
): Approval {
	if (approval.replacedBy !== null) throw new Refusal('newer-version');
	if (approval.approvedAt !== null) throw new Refusal('too-late');
	const { isPassed, approvals, needed: enough, changes, consent } = standing(approval, rule, today);
	if (consent && changes > 0) throw new Refusal('objection-open', { changes });
	if (consent && !consent.isOver)
		throw new Refusal('consent-runs', {
			...{ until: consent.until, from: addDays(consent.until, 1) }
		});
	if (!isPassed) throw new Refusal('not-passed', { approvals, needed: enough, changes });
	return { ...approval, approvedAt: at };
}

/** Block ids with their hashes, as `digest` gives them. */
export type Digest = readonly (readonly [id: string, hash: string])[];

/**
 * What has changed for a person who answered `before` and now reads `after`. Order and numbers do not matter. A block
 * that is withheld from the reader is still known to have changed by its hash.
 */
export function changedSince(
	before: Digest,
	after: Digest
): { changed: string[]; added: string[]; removed: string[] } {
	const old = new Map(before);
	const now = new Map(after);
	return {
		changed: [...now.keys()].filter((id) => old.has(id) && old.get(id) !== now.get(id)),
		added: [...now.keys()].filter((id) => !old.has(id)),
		removed: [...old.keys()].filter((id) => !now.has(id))
	};
}
