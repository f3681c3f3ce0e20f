import { Refusal } from '../../../src/lib/meeting/refusal';
import { canonicalText } from '../../../src/lib/meeting/sample/draw/canonical-list';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { addChosen, chosenOf } from '../../store/sample/chosen';
import { drawsOf } from '../../store/sample/draws';
import { listOf, listRowsOf } from '../../store/sample/lists';
import type { Db } from '../../store/engine/database';
import type { Actor, Given } from '../../given';
import { decide } from '../decide';
import { readText } from '../texts';
import { addAll } from './add-case';
import { drawing, expectNotDrawn } from './drawing';

/**
 * Chooses cases for a purpose, from the force's list where there is one. They are the review's next cases, at its first
 * sitting that is not over; the reason is kept and printed, and they are never called random. (S5, S8)
 * @throws Refusal as `drawing`, 'empty' without a reference, 'reason-needed', 'draw-waiting', 'case-drawn',
 *   'not-on-list' {reference}, 'sitting-needed', 'reference-taken' {number}, 'line-too-long', 'too-long'
 */
export async function chooseCases(
	given: Given,
	actor: Actor,
	input: { reviewId: string; references: readonly string[]; reason: string }
): Promise<void> {
	const { reviewId } = input;
	const references = [...new Set(input.references.map(canonicalText))].filter(Boolean);
	const reason = readText(input.reason, 2000);
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record } = decision;
		const known = await drawing(rights, actor, reviewId);
		if (references.length === 0) throw new Refusal('empty');
		if (reason === '') throw new Refusal('reason-needed');
		if ((await drawsOf(tx, reviewId)).some(({ made }) => !made)) throw new Refusal('draw-waiting');
		await expectNotDrawn(tx, reviewId);
		await expectListed(tx, reviewId, references);
		const first = [...known.sittings.values()].find(({ sitting }) => !isOver(sitting.stage));
		if (!first) throw new Refusal('sitting-needed');
		const label = { en: '', cy: '' };
		const sittingId = first.sitting.id;
		await addAll(
			given.vault,
			decision,
			known,
			references.map((reference) => ({ sittingId, label, reference, file: null }))
		);
		const number = (await chosenOf(tx, reviewId)).length + 1;
		await addChosen(tx, {
			...{ reviewId, number, references, reason },
			...{ by: actor.id, at: at.toISOString() }
		});
		record('choose-cases', { review: reviewId, cases: references.length });
	});
}

/** @throws Refusal 'not-on-list' for a reference that the review's list has not accepted */
async function expectListed(db: Db, reviewId: string, references: readonly string[]) {
	const list = await listOf(db, reviewId);
	if (!list) return;
	const listed = new Set(
		(await listRowsOf(db, list.id)).map((row) => canonicalText(row.reference))
	);
	const stray = references.find((reference) => !listed.has(reference));
	if (stray !== undefined) throw new Refusal('not-on-list', { reference: stray });
}
