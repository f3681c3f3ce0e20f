import type { Doc } from 'yjs';
import { readBoard } from '$lib/board/board';
import { boardName } from '$lib/board/names';
import { abilitiesOnCase } from '../rights/board-access';
import type { House } from '../house';
import { caseById } from '../store/cases';
import { readyIn } from '../store/groups';
import type { Group } from '../store/groups';
import type { KnownPerson } from '../store/people';

export type CaseState = 'stood-down' | 'opened' | 'ready' | 'started' | 'not-started';

export interface CaseOfGroup {
	id: string;
	number: number;
	state: CaseState;
	href: string;
}

/** The cases of a group and how far each is; of a case closed to the person, only that it is closed. */
export async function casesOfGroup(
	house: Pick<House, 'db' | 'boards' | 'clock'>,
	person: KnownPerson,
	group: Group,
	asked: string | null
): Promise<CaseOfGroup[]> {
	const ready = await readyIn(house.db, group.sittingId);
	const isReady = (id: string) =>
		ready.some(({ groupId, caseId }) => groupId === group.id && caseId === id);
	const found = await Promise.all(
		group.cases.map(async (id) => {
			const row = await caseById(house.db, id);
			if (!row) return [];
			const query = asked ? `?group=${encodeURIComponent(asked)}` : '';
			const href = `/sittings/${group.sittingId}/breakouts/${id}${query}`;
			return [
				{
					id,
					number: row.number,
					state: await stateOf(house, person, group, id, isReady(id)),
					href
				}
			];
		})
	);
	return found.flat();
}

async function stateOf(
	{ db, boards, clock }: Pick<House, 'db' | 'boards' | 'clock'>,
	person: KnownPerson,
	group: Group,
	caseId: string,
	isReady: boolean
): Promise<CaseState> {
	const may =
		(await abilitiesOnCase(db, person, caseId, clock(), group.id)) ??
		(await abilitiesOnCase(db, person, caseId, clock(), 'all'));
	if (may?.why === 'stood-down') return 'stood-down';
	if (!may || may.board === 'none') return 'not-started';
	if (may.board === 'read' && may.copies === 'read') return 'opened';
	if (isReady) return 'ready';
	for (const desk of [group.id, 'all']) {
		const name = boardName(caseId, desk);
		if ((await boards.exists(name)) && (await boards.read(name, isStarted))) return 'started';
	}
	return 'not-started';
}

function isStarted(doc: Doc): boolean {
	const { points, answers, none } = readBoard(doc);
	return (
		points.some(({ text }) => text.trim() !== '') ||
		Object.keys(none).length > 0 ||
		Object.values(answers).some(({ value, note }) => value !== null || note.trim() !== '')
	);
}
