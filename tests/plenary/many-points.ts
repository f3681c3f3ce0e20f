import { addPoint } from '../../src/lib/board/documents/board';
import { boardName } from '../../src/lib/board/names';
import { demoHouse } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';

/** Case 13 in the plenary, which groups C and D both have, with so many points on their boards. */
export async function houseWith(points: number) {
	const house = await demoHouse('plenary');
	const [caseId, groups] = [house.caseId(13), ['C', 'D']];
	for (const letter of groups) {
		const name = boardName(caseId, house.groupId(letter));
		const writers = await writersOn(house, letter);
		for (const [at, person] of writers.entries()) {
			const own = shareOf(points / groups.length, writers.length, at);
			await house.boards.edit(name, person, (doc) => {
				const author = { person, lang: 'en' as const, origin: 'test' };
				for (let n = 0; n < own; n += 1)
					addPoint(doc, author, { kind: 'negative', text: sentence(at * 1_000 + n) });
			});
		}
	}
	return { house, at: { sittingId: house.sittings[1], caseId } };
}

async function writersOn(house: DemoHouse, letter: string): Promise<string[]> {
	const rows = await house.db
		.selectFrom('group_members')
		.select('person_id')
		.where('group_id', '=', house.groupId(letter))
		.execute();
	return rows.map(({ person_id }) => person_id);
}

function shareOf(all: number, writers: number, at: number): number {
	return Math.floor(all / writers) + (at < all % writers ? 1 : 0);
}

/** No two alike. */
export function sentence(n: number): string {
	return `Call ${n} was answered after ${n + 7} minutes, by desk${n} of room${n * 3}`;
}
