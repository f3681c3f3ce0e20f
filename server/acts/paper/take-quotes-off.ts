import { isQuoted, deleteQuotes as takeOff } from '../../../src/lib/board/documents/quotes';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { guardedOf } from '../../store/sitting/papers';
import { allReviews } from '../../store/report/reviews';
import type { Given } from '../../given';

/**
 * Takes the words of papers that not everybody may open off the boards of a case, as the server's own edit: authors and
 * places stay. Called after the act is committed and rights were read again: from then on no writer puts such words on.
 * A board that was frozen meanwhile is closed to whom they are not for (see `RightsOf`). (S6)
 * @param by the id of the person whose act made it so
 */
export async function takeQuotesOff(given: Given, by: string, caseId: string): Promise<void> {
	const files = new Set((await guardedOf(given.db, caseId)).map(({ id }) => id));
	const boards = (await given.rights.boardsOf(caseId)).map(({ name }) => name);
	if (files.size === 0) return;
	for (const name of boards) {
		if (!(await given.boards.exists(name))) continue;
		if (!(await given.boards.read(name, (doc) => isQuoted(doc, files)))) continue;
		await given.boards
			.edit(name, by, (doc) => files.forEach((file) => takeOff(doc, file)))
			.catch((error: unknown) => {
				if (!isRefusal(error) || error.code !== 'frozen') throw error;
			});
	}
}

/** Does at start what a crash left out after a paper was closed to some. The others go on where one case fails. */
export async function finishQuotes(given: Given, report: (error: unknown) => void): Promise<void> {
	for (const { id } of await allReviews(given.db)) {
		const known = await given.rights.review(id);
		for (const { case: row, sitting } of known?.cases.values() ?? []) {
			if (isOver(sitting.sitting.stage)) continue;
			for (const paper of (await guardedOf(given.db, row.id)).slice(0, 1))
				await takeQuotesOff(given, paper.addedBy, row.id).catch(report);
		}
	}
}
