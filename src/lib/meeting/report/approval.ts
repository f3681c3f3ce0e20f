import type { Language } from '../people/people';
import { Refusal } from '../refusal';
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
}

export type Answer = Given &
	(
		| { says: 'approve' }
		| { says: 'abstain' }
		/** `further` are changes that the same answer asks for at other places. */
		| { says: 'change'; because: string; place: string; further?: readonly Change[] }
	);

/** A change that somebody asks for: where, and what and why. */
export interface Change {
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
}

/** How many approvals the rule needs of n voters; those who abstain are counted in n. */
export function needed(rule: ApprovalRule, n: number): number {
	if (rule.kind === 'all') return n;
	if (rule.kind === 'count') return rule.count;
	const { numerator, denominator } =
		rule.kind === 'fraction' ? rule : { numerator: 2, denominator: 3 };
	return Math.ceil((n * numerator) / denominator);
}

/**
 * Adds a voter's answer. Answers belong to exact words: nobody counts as agreeing to words they have not seen. (A3)
 * @throws Refusal 'not-a-voter', 'replaced', 'too-late', 'reason-needed', 'place-needed'
 */
export function answer(approval: Approval, given: Answer): Approval {
	if (!approval.voters.includes(given.member)) throw new Refusal('not-a-voter');
	if (approval.replacedBy !== null || given.hash !== approval.hash) throw new Refusal('replaced');
	if (approval.approvedAt !== null) throw new Refusal('too-late');
	if (given.says === 'change') {
		for (const { because, place } of [given, ...(given.further ?? [])]) {
			if (because.trim() === '') throw new Refusal('reason-needed');
			if (place.trim() === '') throw new Refusal('place-needed');
		}
	}
	const others = approval.answers.filter(({ member }) => member !== given.member);
	return { ...approval, answers: [...others, given] };
}

/** Counts the answers. A person counts once, and only as a voter who answered these exact words. */
export function standing(approval: Approval, rule: ApprovalRule): ApprovalStanding {
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
	return {
		voters: voters.length,
		needed: enough,
		approvals,
		abstentions: count('abstain'),
		changes,
		waiting: voters.filter((each) => !latest.has(each)),
		isPassed: voters.length > 0 && approvals >= enough && changes === 0
	};
}

/** Approves the version. @throws Refusal 'replaced', 'too-late', 'not-passed' */
export function approve(approval: Approval, rule: ApprovalRule, at: string): Approval {
	if (approval.replacedBy !== null) throw new Refusal('replaced');
	if (approval.approvedAt !== null) throw new Refusal('too-late');
	const { isPassed, approvals, needed: enough, changes } = standing(approval, rule);
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
