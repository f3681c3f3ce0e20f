import type { Lang } from '../../../src/lib/words/plural';
import { laidOut } from '../../../src/lib/board/documents/laid-out';
import { draftName, findingsName } from '../../../src/lib/board/names';
import { isRefusal, Refusal } from '../../../src/lib/meeting/refusal';
import { versionHash, withoutEnglish } from '../../../src/lib/meeting/report/report';
import type { Version } from '../../../src/lib/meeting/report/report';
import { hasBegun, reportStepAfter, stepOf } from '../../../src/lib/meeting/sitting/stages';
import { casesOf } from '../../store/sitting/cases';
import type { Db, Tx } from '../../store/engine/database';
import { everybody } from '../../store/people/people';
import type { Review } from '../../store/report/reviews';
import { markSealed, reviewById } from '../../store/report/reviews';
import { presentAt } from '../../store/sitting/attendance';
import { sittingsOf } from '../../store/sitting/sittings';
import {
	addVersion,
	addVoters,
	setOutcome,
	versionsOf,
	votersOf
} from '../../store/report/versions';
import { sha256 } from '../../store/engine/sha256';
import { decide } from '../decide';
import { tellReaders } from './tell-readers';
import { outcomesFor } from './request-outcomes';
import type { Actor, FrozenBoard, Given } from '../../given';
import { decidedOf, isUnfinished, readReport, unfinishedDraft } from '../../reading/report';
import { openIdentifiers } from '../../reading/report/identifiers';
import { versionOf } from '../../reading/report/version-of';
import type { ReadDoc } from '../../reading/report';

/**
 * "Send to members": the coordinator seals the draft as a numbered version with a hash of its exact words (A3; model.md,
 * "Version"). One freeze record covers all its documents; if the version is missing at the next start, they are thawed.
 * Sent twice, it seals once: `number` is the version that is meant, and no other is sealed.
 * @param input.anyway the coordinator has seen what is unfinished
 * @param input.outcomes what was done about each open request for change, by the answer's id
 * @throws Refusal 'confirm-needed', 'reason-needed' for a request without outcome, 'empty',
 *   'english-missing' with the blocks, 'identifiers-open' with {count, blocks}, 'not-now'
 */
export async function sealDraft(
	given: Given,
	actor: Actor,
	input: {
		reviewId: string;
		anyway: boolean;
		number?: number;
		outcomes?: Record<string, string>;
		/** Language of the outcomes. */
		lang?: Lang;
	}
): Promise<{ number: number; hash: string }> {
	const { may } = await given.rights.of(actor).onReview(input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	const review = await reviewById(given.db, input.reviewId);
	if (!review) throw new Refusal('unknown');
	const sent = (await versionsOf(given.db, review.id)).at(-1);
	if (!isDrafting(review) && sent && sent.number === input.number) {
		return { number: sent.number, hash: sent.hash };
	}
	if (!isDrafting(review)) throw new Refusal('not-now');
	// The form may come from a page of an earlier version, on which another draft was confirmed.
	const isMeant = !input.number || input.number === (sent?.number ?? 0) + 1;
	if (!isMeant) throw new Refusal('confirm-needed');

	const outcomes = await outcomesFor(given.db, review.id, input.outcomes ?? {});
	const decided = await decidedOf(given.db, review.id);
	const report = await readReport(decided, review, (...of) => given.boards.derived(...of));
	if (!input.anyway && isUnfinished(unfinishedDraft(decided, report))) {
		throw new Refusal('confirm-needed');
	}
	await refuseOpen(given.db, review, await versionOf(given.db, review, 0, report));

	const names = [draftName(review.id), ...report.cases.map(({ row }) => findingsName(row.id))];
	const frozen = await given.boards.freeze(names);
	try {
		return await seal(given, actor, { review, frozen, outcomes, lang: input.lang ?? null });
	} catch (error) {
		// The same form, sent a moment earlier, may have sealed it: then the documents stay frozen.
		const now = await reviewById(given.db, review.id);
		if (now && isDrafting(now)) await given.boards.thaw(names);
		else if (isRefusal(error) && error.code === 'not-now') {
			const theirs = (await versionsOf(given.db, review.id)).at(-1);
			if (theirs && theirs.number === input.number)
				return { number: theirs.number, hash: theirs.hash };
		}
		throw error;
	}
}

function isDrafting(review: Review): boolean {
	const { steps } = review.settings;
	return (
		stepOf(review.settings, review.step)?.allows === 'draft' &&
		reportStepAfter(steps, review.step) !== null
	);
}

async function seal(
	given: Given,
	actor: Actor,
	what: {
		review: Review;
		frozen: FrozenBoard[];
		outcomes: Record<string, string>;
		lang: Lang | null;
	}
): Promise<{ number: number; hash: string }> {
	const decided = await decidedOf(given.db, what.review.id);
	const report = await readReport(decided, what.review, reading(what.frozen));
	return decide(given, actor, async (decision) => {
		const { tx, at, record, regrade, announce } = decision;
		const review = await reviewById(tx, what.review.id);
		const step =
			review && isDrafting(review) && reportStepAfter(review.settings.steps, review.step);
		if (!review || !step) throw new Refusal('not-now');
		const number = ((await versionsOf(tx, review.id)).at(-1)?.number ?? 0) + 1;
		const version = await versionOf(tx, review, number, report);
		await refuseOpen(tx, review, version);
		const hash = versionHash(version, sha256);
		await keep(tx, { review, version, hash, by: actor.id, at, step: step.id });
		await tellReaders(decision, review, number, step);
		record('seal-draft', { review: review.id, version: number, hash });
		regrade({});
		announce({ review: review.id }, { kind: 'sealed', review: review.id, version: number });
		for (const [answerId, outcome] of Object.entries(what.outcomes)) {
			await setOutcome(tx, answerId, outcome, what.lang);
		}
		return { number, hash };
	});
}

async function keep(
	tx: Tx,
	sealed: { review: Review; version: Version; hash: string; by: string; at: Date; step: string }
): Promise<void> {
	const { review, version, hash, at } = sealed;
	if ((await votersOf(tx, review.id)).length === 0) {
		await addVoters(tx, review.id, await attendees(tx, review.id));
	}
	await addVersion(tx, {
		reviewId: review.id,
		number: version.version,
		hash,
		content: version,
		cases: (await casesOf(tx, review.id)).length,
		sealedBy: sealed.by,
		sealedAt: at.toISOString()
	});
	await markSealed(tx, review.id, sealed.step);
}

/** The members who attended any sitting: those who answer, fixed at version 1 (A3). */
async function attendees(db: Db, reviewId: string): Promise<string[]> {
	const begun = (await sittingsOf(db, reviewId)).filter(({ stage }) => hasBegun(stage));
	const present = await Promise.all(begun.map(({ id }) => presentAt(db, id)));
	const ids = new Set(present.flat().map(({ personId }) => personId));
	return (await everybody(db))
		.filter(({ id, roles }) => ids.has(id) && roles.includes('member'))
		.map(({ id }) => id);
}

/** @throws Refusal as `refuseEmpty`; 'identifiers-open' with {count, blocks}: words that may identify somebody. (A11) */
async function refuseOpen(db: Db, review: Review, version: Version): Promise<void> {
	refuseEmpty(version);
	const open = await openIdentifiers(db, review, version);
	if (open.length === 0) return;
	throw new Refusal('identifiers-open', { count: open.length, blocks: open.join(' ') });
}

/** `places` are numbers of cases and ids of sections, `blocks` the ids a page can lead to. */
function refuseEmpty(version: Version): void {
	if (version.blocks.length === 0) throw new Refusal('empty');
	const empty = withoutEnglish(version);
	if (empty.length === 0) return;
	const places = version.blocks
		.filter(({ id }) => empty.includes(id))
		.map((block) => block.case ?? block.section);
	throw new Refusal('english-missing', {
		places: [...new Set(places)].join(', '),
		blocks: empty.join(' ')
	});
}

/** Reads the documents as they were frozen. */
function reading(frozen: FrozenBoard[]): ReadDoc {
	return (name, use) => {
		const board = frozen.find((each) => each.name === name);
		// A case was opened after the documents were listed: the coordinator must confirm again.
		if (!board) throw new Refusal('confirm-needed');
		const doc = laidOut(board.state);
		const value = use(doc);
		doc.destroy();
		return Promise.resolve(value);
	};
}
