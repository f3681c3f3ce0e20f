import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Y from 'yjs';
import { addPoint } from '../src/lib/board/documents/board';
import { addBlock, link } from '../src/lib/board/documents/draft';
import { newId } from '../src/lib/board/ids';
import { boardName } from '../src/lib/board/names';
import { seedBoard } from '../src/lib/board/documents/seed';
import type { PointKind } from '../src/lib/meeting/findings/placement';
import { POINT_KINDS } from '../src/lib/meeting/findings/placement';
import { seedLoad } from '../server/cli/load';
import { casesOf } from '../server/store/sitting/cases';
import type { CaseRow } from '../server/store/sitting/cases';
import { addGroup, groupsOfCase } from '../server/store/sitting/groups';
import { everybody } from '../server/store/people/people';
import { sittingsOf } from '../server/store/sitting/sittings';
import { ReportRoom } from '../tests/acts/report/report-room';

const CASES = 17;
const LETTERS = ['A', 'B', 'C', 'D'];
const POINTS = 30;
const THEMES = 7;
const OBSERVATIONS = 10;

/** A folder that holds 17 cases, each with four groups' boards of 30 points, in breakouts. */
export async function makeFullReview(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-bench-'));
	const room = await ReportRoom.open(folder, new Date());
	const out = join(folder, 'load.json');
	await seedLoad(room.given, { boards: CASES, people: 3 * LETTERS.length, out });

	const review = await room.look();
	const [sitting] = await sittingsOf(room.db, review.id);
	const cases = await casesOf(room.db, review.id);
	const members = (await everybody(room.db)).filter(({ roles }) => roles.includes('member'));
	const [, ...others] = LETTERS;
	for (const letter of others) {
		const id = newId();
		const three = members.slice(3 * LETTERS.indexOf(letter), 3 * LETTERS.indexOf(letter) + 3);
		await addGroup(
			room.db,
			{
				id,
				sittingId: sitting.id,
				letter,
				members: three.map((person) => person.id),
				cases: cases.map((row) => row.id)
			},
			new Date()
		);
		const prompts = review.template.prompts.map((prompt) => prompt.id);
		for (const row of cases) {
			await room.boards.create(boardName(row.id, id), (doc) => seedBoard(doc, prompts));
		}
	}
	await room.stop();
	await fillFullReview(folder);
	return folder;
}

/** Every word is English, for a report is sealed only when no English is missing. */
async function fillFullReview(folder: string): Promise<void> {
	const room = await ReportRoom.open(folder, new Date());
	const members = (await everybody(room.db)).filter(({ roles }) => roles.includes('member'));
	for (const { name, row, index } of await boardsIn(room)) {
		for (const writer of [0, 1, 2]) {
			const { id } = members[3 * index + writer];
			await room.boards.edit(name, id, (doc) => writePoints(doc, id, row, writer));
		}
	}
	await room.stop();
}

export async function boardsIn(
	room: ReportRoom
): Promise<{ name: string; row: CaseRow; index: number }[]> {
	const rows = await casesOf(room.db, room.review.id);
	const found = rows.map(async (row) =>
		(await groupsOfCase(room.db, row.id)).map(({ id }, index) => ({
			name: boardName(row.id, id),
			row,
			index
		}))
	);
	return (await Promise.all(found)).flat();
}

function writePoints(doc: Y.Doc, person: string, row: CaseRow, writer: number): void {
	for (let n = writer; n < POINTS; n += 3) {
		const kind = POINT_KINDS[n % POINT_KINDS.length];
		addPoint(doc, { person, lang: 'en', origin: 'bench' }, { kind, text: sentence(kind, row, n) });
	}
}

/** About as long as what the demo's groups write. */
function sentence(kind: PointKind, { number }: CaseRow, n: number): string {
	return `${kind} ${n + 1} of case ${number}: the caller was told who would ring back and by when, and the log shows that it was done before the end of the shift.`;
}

/** Paragraphs, 7 themes and 10 observations; each of the latter rests on one finding of every case. */
export function writeDraft(
	doc: Y.Doc,
	person: string,
	sources: readonly { case: string; points: readonly string[] }[]
): void {
	const author = { person, lang: 'en' as const, origin: 'bench' };
	const add = (kind: 'paragraph' | 'theme' | 'observation', section: string, n: number) =>
		addBlock(doc, author, {
			kind,
			section,
			text: `${kind} ${n + 1}. The panel found this in most of the cases it read, and says so here in a sentence or two.`
		});
	for (const section of ['masthead', 'overview', 'background']) add('paragraph', section, 0);
	const blocks = [
		...Array.from({ length: THEMES }, (_, n) => add('theme', 'themes', n)),
		...Array.from({ length: OBSERVATIONS }, (_, n) => add('observation', 'observations', n))
	];
	blocks.forEach((block, n) =>
		sources.forEach(({ case: of, points }) =>
			link(doc, author, { block, case: of, source: points[n % points.length] })
		)
	);
}
