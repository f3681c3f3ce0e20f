import { laidOut } from '../../../src/lib/board/documents/laid-out';
import { readBoard } from '../../../src/lib/board/documents/board';
import type { BoardContent } from '../../../src/lib/board/documents/board';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Db } from '../../store/engine/database';
import { markPresent } from '../../store/sitting/attendance';
import { caseById } from '../../store/sitting/cases';
import { groupsOfCase } from '../../store/sitting/groups';
import { addCopies, hasCopies } from '../../store/plenary/copies';
import { latestOpening } from '../../store/plenary/openings';
import type { Copies } from '../../store/plenary/copies';
import type { FrozenBoard, Given } from '../../given';
import { isSilent } from '../../reading/silent';
import { decide } from '../decide';
import { removeAllLeftEmpty } from '../group/remove-left-empty';

/**
 * Removes what was left empty, freezes all boards of a case under one record, then copies their content into SQL, each
 * with its entry number in the log and its hash. Two requests at once freeze and copy once.
 */
export async function copyBoards(
	given: Given,
	{ caseId, revision }: { caseId: string; revision: number }
): Promise<void> {
	const row = await caseById(given.db, caseId);
	const opening = await latestOpening(given.db, caseId);
	if (!row || !opening) throw new Refusal('unknown');
	const boards = await given.rights.boardsOf(caseId);
	for (const { name } of boards) await removeAllLeftEmpty(given, name, opening.openedBy);
	const frozen = await given.boards.freeze(boards.map(({ name }) => name));

	const copies: Copies = { points: [], answers: [], none: [], boards: [] };
	for (const { groups, name } of boards) {
		const board = frozen.find((each) => each.name === name);
		if (board) addCopy(copies, { caseId, revision, group: groups[0] }, board);
	}
	await decide(given, { id: opening.openedBy }, async ({ tx, at, record }) => {
		if (await hasCopies(tx, caseId, revision)) return;
		await addCopies(tx, caseId, revision, copies);
		for (const personId of await alone(tx, copies, caseId))
			await markPresent(tx, row.sittingId, personId, at.toISOString(), 'remote');
		record('open-case', {
			review: row.reviewId,
			case: caseId,
			revision,
			boards: copies.boards.map(({ hash }) => hash)
		});
	});
}

/** People who wrote something for a remote collection. They took part, even if they never pressed "Send my views". (M6) */
async function alone(db: Db, copies: Copies, caseId: string): Promise<string[]> {
	const groups = await groupsOfCase(db, caseId);
	return groups.flatMap((each) => (each.personId && !isSilent(each, copies) ? each.personId : []));
}

function addCopy(
	copies: Copies,
	of: { caseId: string; revision: number; group: string },
	board: FrozenBoard
): void {
	const content = contentOf(board.state);
	copies.boards.push({
		groupId: of.group,
		board: board.name,
		seq: board.seq,
		hash: board.hash,
		redaction: content.redaction
	});
	for (const point of [...content.points, ...content.gone]) {
		copies.points.push({
			id: point.id,
			caseId: of.caseId,
			revision: of.revision,
			group: of.group,
			author: point.by,
			kind: point.kind,
			lang: point.lang,
			text: point.text,
			order: point.order,
			at: point.at ?? null,
			flags: point.flags,
			gone: point.gone !== undefined
		});
	}
	for (const [promptId, { value, note }] of Object.entries(content.answers)) {
		copies.answers.push({ groupId: of.group, promptId, value, note });
	}
	for (const [kind, personId] of Object.entries(content.none)) {
		copies.none.push({ groupId: of.group, kind, personId });
	}
}

function contentOf(state: Uint8Array): BoardContent {
	const doc = laidOut(state);
	try {
		return readBoard(doc);
	} finally {
		doc.destroy();
	}
}
