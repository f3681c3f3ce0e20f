import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPoint } from '../src/lib/board/documents/board';
import { parseName } from '../src/lib/board/names';
import { POINT_KINDS } from '../src/lib/meeting/findings/placement';
import { seedLoad } from '../server/cli/load';
import { sittingsOf } from '../server/store/sitting/sittings';
import { ReportRoom } from '../tests/acts/report/report-room';

const PEOPLE = 10;

export interface BoardOfTen {
	name: string;
	/** The board's page. */
	path: string;
	people: Sitter[];
}

export interface Sitter {
	id: string;
	/** `plenary_session=…` */
	cookie: string;
	/** The id of the point this person goes on writing. */
	point: string;
}

/** One group of ten on one case, their board with 30 points on it or more, in a folder a server can open. */
export async function layBoardOfTen(folder: string, pointsEach = 3): Promise<BoardOfTen> {
	const out = join(folder, 'load.json');
	const room = await ReportRoom.open(folder, new Date());
	try {
		await seedLoad(room.given, { boards: 1, people: PEOPLE, out });
		const load = JSON.parse(await readFile(out, 'utf8')) as {
			boards: string[];
			people: { id: string }[];
			cookies: string[];
		};
		const [name] = load.boards;
		const board = parseName(name);
		if (board?.kind !== 'board') throw new Error(`${name} is not a group's board`);
		const [sitting] = await sittingsOf(room.db, (await room.look()).id);
		const people = load.people.map(async ({ id }, n) => ({
			id,
			cookie: load.cookies[n],
			point: await writeSome(room, name, id, n, pointsEach)
		}));
		return {
			name,
			path: `/sittings/${sitting.id}/breakouts/${board.caseId}`,
			people: await Promise.all(people)
		};
	} finally {
		await room.stop();
	}
}

/** Answers the id of the first. */
function writeSome(
	room: ReportRoom,
	name: string,
	person: string,
	n: number,
	points: number
): Promise<string> {
	return room.boards.edit(name, person, (doc) => {
		const author = { person, lang: 'en' as const, origin: 'bench' };
		const ids = Array.from({ length: points }, (_, each) =>
			addPoint(doc, author, {
				kind: POINT_KINDS[(n + each) % POINT_KINDS.length],
				text: 'The caller was told who would ring back and by when, and the log shows that it was done.'
			})
		);
		return ids[0];
	});
}
