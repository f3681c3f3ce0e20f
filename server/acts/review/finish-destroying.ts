import { isQuoted, deleteQuotes } from '../../../src/lib/board/documents/quotes';
import type { BoardName } from '../../../src/lib/board/names';
import { parseName } from '../../../src/lib/board/names';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { emptyLog } from '../../store/engine/database';
import { openingsOf } from '../../store/plenary/openings';
import {
	destroyedOf,
	markFinished,
	unfinishedDestructions
} from '../../store/report/destroyed-papers';
import { casesOf } from '../../store/sitting/cases';
import { vaultIds } from '../../store/sitting/papers';
import type { Given } from '../../given';
import { decide } from '../decide';

/**
 * Called at start and every minute: deletes what is left of papers whose keys were destroyed, where a full disk or a
 * crash came between. (X4)
 */
export async function finishDestroying(given: Given): Promise<void> {
	const failures: unknown[] = [];
	for (const reviewId of await unfinishedDestructions(given.db))
		await finishDestroyingOf(given, reviewId).catch((error: unknown) => failures.push(error));
	if (failures.length > 0) throw new AggregateError(failures, 'papers not deleted');
}

/**
 * Takes quoted words off the groups' boards, deletes the history of these boards, which holds them too, and the files.
 * Every step may be repeated.
 */
export async function finishDestroyingOf(given: Given, reviewId: string): Promise<void> {
	const { db, boards, vault } = given;
	const destroyed = await destroyedOf(db, reviewId);
	if (!destroyed || destroyed.finishedAt) return;
	const openings = await openingsOf(db, reviewId);
	const cases = new Set((await casesOf(db, reviewId)).map(({ id }) => id));
	const isMeant = (board: BoardName) => board.kind === 'board' && cases.has(board.caseId);
	for (const name of boards.names(isMeant)) {
		if (await boards.read(name, (doc) => isQuoted(doc, null))) {
			await boards.thaw([name]);
			await boards.edit(name, destroyed.by, (doc) => deleteQuotes(doc, null));
		}
		// Also where a crash came after the thaw.
		const parsed = parseName(name);
		const isShut = parsed?.kind === 'board' && isOpen(openings[parsed.caseId]);
		if (isShut) await boards.freeze([name]);
	}
	await boards.forget(isMeant);
	await vault.sweep(() => vaultIds(db));
	await emptyLog(db);
	await decide(given, null, async ({ tx, at, announce }) => {
		await markFinished(tx, reviewId, at);
		announce({ review: reviewId }, { kind: 'changed', what: 'review', id: reviewId });
	});
}
