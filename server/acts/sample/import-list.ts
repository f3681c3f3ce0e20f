import { newId } from '../../../src/lib/board/ids';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Match } from '../../../src/lib/meeting/sample/fields';
import type { JudgedRows } from '../../../src/lib/meeting/sample/judge-rows';
import { isApart } from '../../../src/lib/meeting/sample/draw/who-draws';
import type { Window } from '../../../src/lib/meeting/sample/window';
import type { Actor, Given } from '../../given';
import { expectPapersKept } from '../../reading/papers-kept';
import { listRules } from '../../reading/sample/list-rules';
import { reviewById, setSample } from '../../store/report/reviews';
import { addList, dropLists, listOf, setMatch } from '../../store/sample/lists';
import type { List } from '../../store/sample/lists';
import { coordinating } from '../coordinating';
import { decide } from '../decide';
import { readText } from '../texts';

export interface ListToImport {
	/** Id of the sent list, by which the next start knows that it was stored; a program may leave it out. */
	id?: string;
	reviewId: string;
	fileName: string;
	/** Months of the window; more than usual need a reason, which the report prints. (S2) */
	months: number;
	reason: string;
	/** The window that the rows were judged by. */
	window: Window;
	match: Match;
	/** Id of the list that the person saw it would take the place of, '' for none; a program may leave it out. */
	replaces?: string;
	list: Pick<JudgedRows, 'accepted' | 'refused'> &
		Pick<List, 'matched' | 'kept'> & { ignored: number };
}

/**
 * Stores a list of cases that was read and judged. It takes the place of the one before, unless a sample was drawn from
 * that: it then stays as well. Rows that were refused leave their number, reference and reason. (S1, S8)
 * @returns the list's id
 * @throws Refusal 'unknown', 'forbidden', 'sitting-needed', 'changed-meanwhile' where the sitting has moved
 *   since, or somebody else has stored a list,
 *   'reason-needed', 'list-has-none', 'papers-destroyed' {on}
 */
export async function importList(given: Given, actor: Actor, input: ListToImport): Promise<string> {
	const { reviewId, list, months, window } = input;
	const id = input.id ?? newId();
	const reason = readText(input.reason, 2000);
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const known = await coordinating(rights, actor, reviewId);
		if (!isApart(actor)) throw new Refusal('forbidden');
		await expectPapersKept(tx, known.review);
		const stored = (await listOf(tx, reviewId))?.id ?? '';
		if (input.replaces !== undefined && input.replaces !== stored)
			throw new Refusal('changed-meanwhile');
		const sittings = [...known.sittings.values()].map(({ sitting }) => sitting);
		const rules = listRules({ review: known.review, sittings }, months, at);
		if (rules.window.from !== window.from || rules.window.to !== window.to) {
			throw new Refusal('changed-meanwhile');
		}
		if (rules.isWider && reason === '') throw new Refusal('reason-needed');
		if (list.accepted.length === 0) throw new Refusal('list-has-none');
		await dropLists(tx, reviewId, 'undrawn');
		const { matched, kept, ignored } = list;
		const about = { reviewId, months, window, matched, kept, ignored, meeting: rules.window.to };
		const by = { importedBy: actor.id, importedAt: at, fileName: input.fileName };
		await addList(tx, { id, ...about, ...by, reason: rules.isWider ? reason : '' }, list);
		await setMatch(tx, known.review.panelId, rememberable(input.match));
		const { sample } = (await reviewById(tx, reviewId)) ?? known.review;
		await setSample(tx, reviewId, { ...sample, accepted: list.accepted.length });
		const counts = { accepted: list.accepted.length, refused: list.refused.length, ignored };
		record('import-list', { review: reviewId, list: id, months, ...counts });
		announce({ review: reviewId }, { kind: 'changed', what: 'review', id: reviewId });
	});
	return id;
}

/** What is kept of a match for the panel's next list. Its sheet and its heading row may differ, and the settings name the strata. */
function rememberable({ sheet: _, headingRow: _row, wanted: _wanted, ...match }: Match): Match {
	return match;
}
