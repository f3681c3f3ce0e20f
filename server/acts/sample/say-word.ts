import { newId } from '../../../src/lib/board/ids';
import { dayIn } from '../../../src/lib/meeting/calendar';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { canonicalText } from '../../../src/lib/meeting/sample/draw/canonical-list';
import { drawSample } from '../../../src/lib/meeting/sample/draw/draw-sample';
import { drawOrder } from '../../../src/lib/meeting/sample/draw/seal';
import { maySayWord } from '../../../src/lib/meeting/sample/draw/who-draws';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { groupsBegan } from '../../../src/lib/meeting/sitting/stages';
import { drawHashing } from '../../reading/sample/draw-hashing';
import { rowsSealed } from '../../reading/sample/draws';
import { reviewById, setSample } from '../../store/report/reviews';
import type { Draw } from '../../store/sample/draws';
import { drawsOf, setMade } from '../../store/sample/draws';
import type { Tx } from '../../store/engine/database';
import { insertCase, removeCaseRow, setReference } from '../../store/sitting/cases';
import type { OnReview } from '../../rights/rights-of';
import type { Actor, Given } from '../../given';
import { decide } from '../decide';
import { whileCasesBlank } from '../group/while-blank';
import { lineOrNone } from '../texts';
import { expectRoom } from './drawing';

/**
 * The public word of a sealed draw, typed by somebody else than sealed it; with it the sample is drawn, and becomes
 * Case 1 to n of the review, all or none (S4, S8).
 * @throws Refusal 'unknown', 'not-active', 'forbidden' for the force and for those outside the panel, 'word-own' for who
 *   sealed the draw, 'not-now' where no draw waits for its word, 'empty', 'line-too-long', 'groups-began',
 *   'sitting-needed', 'cases-by-hand', 'cases-have-papers'
 */
export async function sayWord(
	given: Given,
	actor: Actor,
	input: { reviewId: string; draw: number; word: string }
): Promise<void> {
	const { reviewId } = input;
	const before = await given.rights.of(actor).onReview(reviewId);
	const sealed = waitingFor(actor, await drawsOf(given.db, reviewId), input.draw);
	const word = canonicalText(lineOrNone(input.word, 100));
	if (word === '') throw new Refusal('empty');

	// The cases are drawn before the transaction, which 50,000 hashes would hold up; it draws from what is sealed.
	const rows = await rowsSealed(given.db, sealed);
	const ordered = await drawOrder(drawHashing, { k: sealed.k, word }, rows);
	const { drawn, reserves, shortfalls } = drawSample(ordered, sealed.plan);
	const [sample, reserved] = [drawn, reserves].map((some) =>
		some.map(({ reference }) => reference)
	);

	if (groupsBegan(before)) throw new Refusal('groups-began');
	await whileCasesBlank(given, [...before.cases.keys()], () =>
		decide(given, actor, async ({ tx, at, rights, record, regrade, announce }) => {
			const known = await rights.of(actor).onReview(reviewId);
			waitingFor(actor, await drawsOf(tx, reviewId), input.draw);
			if (groupsBegan(known)) throw new Refusal('groups-began');
			await expectRoom(tx, known);
			const made = { word, by: actor.id, at: at.toISOString(), sample, reserved, shortfalls };
			await setMade(tx, sealed, made);
			await makeCases(tx, known, sample);
			const review = await reviewById(tx, reviewId);
			const drawnOn = dayIn(known.review.settings.timeZone, at);
			const counts = { drawn: sample.length, accepted: rows.length, drawnOn };
			await setSample(tx, reviewId, { ...review?.sample, ...counts });
			record('say-word', { review: reviewId, draw: sealed.number });
			regrade({});
			announce({ review: reviewId }, { kind: 'changed', what: 'case', id: reviewId });
		})
	);
}

/** @throws Refusal where the actor may not say the word, or the draw waits for none */
function waitingFor(actor: Actor, draws: readonly Draw[], number: number): Draw {
	if (actor.standing !== 'active') throw new Refusal('not-active');
	if (!maySayWord(actor)) throw new Refusal('forbidden');
	const draw = draws.at(-1);
	if (!draw || draw.made || draw.number !== number) throw new Refusal('not-now');
	if (draw.committedBy === actor.id) throw new Refusal('word-own');
	return draw;
}

/** Case 1 to n, in place of those of an earlier draw, all at the first sitting that is not over. */
async function makeCases(
	tx: Tx,
	{ review, sittings, cases }: OnReview,
	references: readonly string[]
): Promise<void> {
	const first = [...sittings.values()].find(({ sitting }) => !isOver(sitting.stage));
	if (!first) throw new Refusal('sitting-needed');
	for (const id of cases.keys()) await removeCaseRow(tx, id);
	for (const [index, reference] of references.entries()) {
		const id = newId();
		const number = index + 1;
		await insertCase(tx, { id, reviewId: review.id, sittingId: first.sitting.id, number });
		await setReference(tx, id, reference);
	}
}
