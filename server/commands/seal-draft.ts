import * as Y from 'yjs';
import { draftName, findingsName } from '../../src/lib/board/names';
import { Refusal } from '../../src/lib/meeting/refusal';
import { buildVersion, canonical, versionHash, withoutEnglish } from '../../src/lib/meeting/report';
import type { Version } from '../../src/lib/meeting/report';
import { hasBegun, nextStep, stepOf } from '../../src/lib/meeting/stages';
import type { Db, Tx } from '../store/database';
import { record } from '../store/history';
import { everybody } from '../store/people';
import type { Review } from '../store/reviews';
import { reviewById, setStep } from '../store/reviews';
import { presentAt, sittingsOf } from '../store/sittings';
import {
	addVersion,
	addVoters,
	answersOf,
	setOutcome,
	versionsOf,
	votersOf
} from '../store/versions';
import { sha256 } from './finding-hashes';
import type { Actor, FrozenBoard, Given } from './given';
import { onReview } from './on-case';
import { draftOf, readReport, unfinished } from './read-report';
import type { ReadDoc } from './read-report';

/**
 * "Send to members": the coordinator seals the draft to a numbered version with a hash of its exact
 * words (A3; model.md, "Version"). One freeze record names all the documents; a start without the
 * version thaws them again.
 * @param input.anyway the coordinator has seen what is unfinished
 * @param input.outcomes what was done about each open request for change, by answer id
 * @throws Refusal 'confirm-needed', 'reason-needed' for a request without outcome, 'english-missing'
 */
export async function sealDraft(
	given: Given,
	actor: Actor,
	input: { reviewId: string; anyway: boolean; outcomes?: Record<string, string> }
): Promise<{ number: number; hash: string }> {
	const { may } = await onReview(given, actor, input.reviewId);
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	const review = await reviewById(given.db, input.reviewId);
	if (!review) throw new Refusal('unknown');
	const next = nextStep(review.settings.steps, review.step);
	if (stepOf(review.settings, review.step)?.allows !== 'draft' || !next)
		throw new Refusal('not-now');
	const outcomes = await outcomesFor(given.db, review.id, input.outcomes ?? {});
	const report = await readReport(given, review);
	const open = await unfinished(given, review, report);
	const asks = open.unopened.length + open.notAgreed.length + Object.keys(open.unplaced).length;
	if (asks > 0 && !input.anyway) throw new Refusal('confirm-needed');
	refuseEmpty(buildVersion(draftOf(review, 0, report)));

	const names = [draftName(review.id), ...report.cases.map(({ row }) => findingsName(row.id))];
	const frozen = await given.boards.freeze(names);
	try {
		const number = ((await versionsOf(given.db, review.id)).at(-1)?.number ?? 0) + 1;
		const sealed = await readReport(given, review, reading(frozen));
		const version = buildVersion(draftOf(review, number, sealed));
		refuseEmpty(version);
		const hash = versionHash(version, sha256);
		await given.db.transaction().execute(async (tx) => {
			await keep(tx, { review, version, hash, by: actor.id, at: given.clock(), step: next.id });
			for (const [answerId, outcome] of Object.entries(outcomes)) {
				await setOutcome(tx, answerId, outcome);
			}
		});
		await given.boards.regrade({});
		given.announce({ review: review.id }, { kind: 'sealed', review: review.id, version: number });
		return { number, hash };
	} catch (error) {
		await given.boards.thaw(names);
		throw error;
	}
}

/** Requests for change that are open on the latest version, each with what was done about it. */
async function outcomesFor(
	db: Db,
	reviewId: string,
	said: Record<string, string>
): Promise<Record<string, string>> {
	const open = await openRequests(db, reviewId);
	const missing = open.find(({ id }) => (said[id] ?? '').trim() === '');
	if (missing) throw new Refusal('reason-needed', { answer: missing.id });
	return Object.fromEntries(open.map(({ id }) => [id, said[id].trim()]));
}

/** Of the latest version: each voter's latest answer, where it asks for a change. */
export async function openRequests(db: Db, reviewId: string) {
	const latest = (await versionsOf(db, reviewId)).at(-1)?.number;
	const answers = (await answersOf(db, reviewId)).filter(({ version }) => version === latest);
	const last = new Map(answers.map((answer) => [answer.personId, answer]));
	return [...last.values()].filter(({ says }) => says === 'change');
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
		canonical: canonical(version),
		sealedBy: sealed.by,
		sealedAt: at.toISOString()
	});
	await setStep(tx, review.id, sealed.step);
	await record(tx, at, {
		personId: sealed.by,
		act: 'seal-draft',
		about: { review: review.id, version: version.version, hash }
	});
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

function refuseEmpty(version: Version): void {
	const empty = withoutEnglish(version);
	if (empty.length === 0) return;
	const places = version.blocks
		.filter(({ id }) => empty.includes(id))
		.map((block) => block.case ?? block.section);
	throw new Refusal('english-missing', { places: [...new Set(places)].join(', ') });
}

/** Reads the documents as they were frozen. */
function reading(frozen: FrozenBoard[]): ReadDoc {
	return (name, use) => {
		const board = frozen.find((each) => each.name === name);
		if (!board) throw new Error(`${name} was not frozen`);
		const doc = new Y.Doc();
		Y.applyUpdate(doc, board.state);
		const value = use(doc);
		doc.destroy();
		return Promise.resolve(value);
	};
}
