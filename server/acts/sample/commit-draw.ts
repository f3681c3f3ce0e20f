import { randomBytes } from 'node:crypto';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { DrawPlan } from '../../../src/lib/meeting/sample/draw/draw-sample';
import { listHashOf, strataHashOf } from '../../../src/lib/meeting/sample/draw/drawn-list';
import { commitmentOf } from '../../../src/lib/meeting/sample/draw/seal';
import { MOST_CASES } from '../../../src/lib/meeting/sample/draw/receipt';
import { MAX_STRATA_COLUMNS } from '../../../src/lib/meeting/sample/draw/strata';
import { drawHashing } from '../../reading/sample/draw-hashing';
import { windowMoved } from '../../reading/sample/list-rules';
import { rowsToDraw } from '../../reading/sample/draws';
import { listOf, markDrawn } from '../../store/sample/lists';
import { addDraw, drawsOf } from '../../store/sample/draws';
import type { Actor, Given } from '../../given';
import { decide } from '../decide';
import { readText } from '../texts';
import { drawing, expectRoom } from './drawing';

export interface DrawToCommit extends DrawPlan {
	reviewId: string;
	/** Why the sample is drawn again; empty for the first draw. */
	again: string;
	/** Id of the list that the person saw; a program may leave it out. */
	list?: string;
}

/**
 * Seals a draw before its public word is known: a secret number, the list as it is now, and the plan (S4).
 * @returns the draw's number
 * @throws Refusal 'unknown', 'not-active', 'forbidden', 'groups-began', 'cases-by-hand', 'cases-have-papers', 'list-needed'
 *   where there is no list, 'reason-needed' for another draw, 'draw-waiting' while a draw waits for its word,
 *   'changed-meanwhile' where somebody else has stored another list, 'window-moved' where the sitting has moved since the list
 *   was checked (S2), 'size-wrong', 'strata-wrong'
 */
export async function commitDraw(given: Given, actor: Actor, input: DrawToCommit): Promise<number> {
	const { reviewId, size, reserves, reserveEach } = input;
	const k = given.drawKey ?? randomBytes(32).toString('hex');
	return decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const known = await drawing(rights, actor, reviewId);
		await expectRoom(tx, known);
		const before = await drawsOf(tx, reviewId);
		const waiting = before.at(-1);
		if (waiting && !waiting.made) throw new Refusal('draw-waiting');
		const again = readText(input.again);
		if (before.length > 0 && again === '') throw new Refusal('reason-needed');
		const columns = checked(input);
		const list = await listOf(tx, reviewId);
		if (!list) throw new Refusal('list-needed');
		if (input.list !== undefined && input.list !== list.id) throw new Refusal('changed-meanwhile');
		const sittings = [...known.sittings.values()].map(({ sitting }) => sitting);
		if (windowMoved({ sittings }, list)) throw new Refusal('window-moved');
		if (columns.some(({ column }) => !list.kept.includes(column)))
			throw new Refusal('strata-wrong');
		const rows = await rowsToDraw(tx, list, columns);

		const listHash = await listHashOf(drawHashing, rows);
		const commitment = await commitmentOf(drawHashing, k, listHash);
		const number = before.length + 1;
		await addDraw(tx, {
			...{ reviewId, number, listId: list.id, listHash, k, commitment },
			plan: { size, reserves, reserveEach: reserveEach && columns.length > 0, columns },
			strataHash: columns.length ? await strataHashOf(drawHashing, rows) : null,
			...{ committedBy: actor.id, committedAt: at.toISOString() },
			again: before.length > 0 ? again : null
		});
		await markDrawn(tx, list.id, at);
		record('commit-draw', { review: reviewId, draw: number, commitment, list: listHash });
		announce({ review: reviewId }, { kind: 'changed', what: 'review', id: reviewId });
		return number;
	});
}

/** The plan's columns, those without any minimum left out. */
function checked({ size, reserves, columns }: DrawPlan): DrawPlan['columns'] {
	const isCount = (n: number) => Number.isInteger(n) && n >= 0 && n <= MOST_CASES;
	if (!isCount(size) || size === 0 || !isCount(reserves)) throw new Refusal('size-wrong');
	const used = columns.filter(({ minimums }) => minimums.length > 0);
	const names = new Set(used.map(({ column }) => column));
	const areSound = used.every(
		({ minimums }) =>
			minimums.every(({ value, least }) => value !== '' && isCount(least)) &&
			new Set(minimums.map(({ value }) => value)).size === minimums.length
	);
	if (!areSound || names.size < used.length || used.length > MAX_STRATA_COLUMNS)
		throw new Refusal('strata-wrong');
	return used;
}
