import type { Doc } from 'yjs';
import { readBoard } from '$lib/board/documents/board';
import { boardName } from '$lib/board/names';
import type { Viewing } from '../../../given';
import type { KnownPerson } from '../../../store/people/people';
import { caseNumbers } from '../../shared/review-state';
import { deskOf } from '../../../rights/boards';
import type { Group } from '../../../store/sitting/groups';
import type { Seat } from './seat';

export type CaseState = 'stood-down' | 'opened' | 'ready' | 'started' | 'not-started';

export interface CaseOfGroup {
	id: string;
	number: number;
	state: CaseState;
	href: string;
}

/** The cases of a group with their progress; for a case that is closed to the person, only that it is closed. */
export async function casesOfGroup(
	house: Viewing,
	person: KnownPerson,
	{ state, sitting, group }: Seat,
	asked: string | null
): Promise<CaseOfGroup[]> {
	const numbers = caseNumbers(state);
	const desk = deskOf(state.review.settings, group);
	const query = asked ? `?group=${encodeURIComponent(asked)}` : '';
	return Promise.all(
		group.cases.map(async (id) => ({
			id,
			number: numbers.get(id) ?? 0,
			state: await stateOf(house, person, { group, desk, caseId: id }, isReady(id)),
			href: `/sittings/${sitting.id}/breakouts/${id}${query}`
		}))
	);

	function isReady(id: string): boolean {
		return sitting.ready.some((each) => each.groupId === group.id && each.caseId === id);
	}
}

async function stateOf(
	house: Viewing,
	person: KnownPerson,
	{ group, desk, caseId }: { group: Group; desk: string; caseId: string },
	isReady: boolean
): Promise<CaseState> {
	const { may } = await house.rights.of(person).onCase(caseId, group.id);
	if (may.why === 'stood-down') return 'stood-down';
	if (may.board === 'none') return 'not-started';
	if (may.board === 'read' && may.copies === 'read') return 'opened';
	if (isReady) return 'ready';
	const { boards } = house;
	const name = boardName(caseId, desk);
	const isBegun = (await boards.exists(name)) && (await boards.derived(name, isStarted));
	return isBegun ? 'started' : 'not-started';
}

function isStarted(doc: Doc): boolean {
	const { points, answers, none } = readBoard(doc);
	return (
		points.some(({ text }) => text.trim() !== '') ||
		Object.keys(none).length > 0 ||
		Object.values(answers).some(({ value, note }) => value !== null || note.trim() !== '')
	);
}
