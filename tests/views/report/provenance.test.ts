import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../server/acts/people/standing/declare';
import { saveProvenance } from '../../../server/acts/report/save-provenance';
import { sha256 } from '../../../server/store/engine/sha256';
import { readHistory } from '../../../server/store/report/history';
import { versionsOf } from '../../../server/store/report/versions';
import { provenanceOf } from '../../../server/views/report/provenance';
import type { Provenance } from '../../../server/views/report/provenance';
import { draftName } from '../../../src/lib/board/names';
import { canonical } from '../../../src/lib/meeting/report/canonical';
import { refusing } from '../../acts/refusing';
import { keepDemo } from '../../acts/report/report-room';
import type { ReportRoom } from '../../acts/report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const told = async (slug: string, version = 1) => {
	const house = { ...room.given, history: (name: string) => room.boards.history(name) };
	return provenanceOf(house, await room.person(slug), room.review.id, version);
};
type Told = Exclude<Provenance['blocks'][number], { withheld: true }>;
const openIn = ({ blocks }: Provenance) =>
	blocks.filter((each): each is Told => !('withheld' in each));

test('the coordinator is told of every block where it comes from, and its hashes make the version’s', async () => {
	const seen = await told('elin-prosser');
	const blocks = openIn(seen);
	expect(blocks).toHaveLength(seen.blocks.length);
	expect(blocks.filter(({ from }) => from.is === 'unknown')).toEqual([]);
	expect(new Set(seen.documents.map(({ as }) => as))).toEqual(new Set(['sealed']));
	const [version] = await versionsOf(room.db, room.review.id);
	const { v, review, version: number } = version.content;
	const digest = blocks.map(({ id, hash }) => [id, hash]);
	expect(sha256(canonical({ v, review, version: number, blocks: digest }))).toBe(version.hash);
	expect(blocks.map(({ words }) => words.en.text)).toEqual(
		version.content.blocks.map(({ en }) => en)
	);

	const findings = blocks.flatMap(({ from }) => (from.is === 'finding' ? from : []));
	expect(findings).toHaveLength(48);
	const points = findings.flatMap((each) => each.points);
	expect(points.length).toBeGreaterThan(0);
	for (const point of points)
		expect(point).toMatchObject({ group: expect.stringMatching(/^[A-D]$/) as string });
	const theme = blocks.find(({ kind }) => kind === 'theme');
	expect(theme?.from).toMatchObject({ is: 'written' });
	const linked = theme?.from.is === 'written' ? theme.from.sources : [];
	expect(new Set(linked.flatMap((each) => ('case' in each ? each.case : []))).size).toBe(
		theme?.cases
	);
	expect(blocks.some(({ from }) => from.is === 'recorded')).toBe(true);
	// Who wrote it: of somebody's words, every letter is somebody's.
	const written = blocks.find(({ kind, words }) => kind === 'theme' && words.en.writers);
	const letters = written?.words.en.writers?.reduce((sum, each) => sum + each.letters, 0);
	expect(letters).toBe(written?.words.en.text.length);
	// Nothing of the machine, and nothing of the case files.
	const text = JSON.stringify(seen);
	expect(text).not.toContain(room.folder);
	expect(text).not.toContain('"quote"');
});

test('assurance, who reads no group’s work, is told of its points by their ids alone', async () => {
	const points = openIn(await told('huw-jarman')).flatMap(({ from }) =>
		from.is === 'finding' ? from.points : []
	);
	expect(points.length).toBeGreaterThan(0);
	for (const point of points) expect(Object.keys(point)).toEqual(['id']);
});

test('a case that somebody of the office stood down from is left out, and links into it say nothing', async () => {
	const whole = await told('elin-prosser');
	const cases = openIn(whole).flatMap((each) => each.case ?? []);
	const [number] = cases;
	const { id } = await room.db
		.selectFrom('cases')
		.select('id')
		.where('review_id', '=', room.review.id)
		.where('number', '=', number)
		.executeTakeFirstOrThrow();
	await declare(room.given, await room.person('elin-prosser'), {
		...{ reviewId: room.review.id, says: { [id]: 'conflict' } }
	});
	const seen = await told('elin-prosser');
	expect(seen.withheld).toEqual([number]);
	const text = JSON.stringify(seen);
	const ofCase = openIn(whole).filter((each) => each.case === number);
	for (const { words } of ofCase) expect(text).not.toContain(words.en.text);
	expect(text).not.toContain(id);
});

test('everybody else is refused, and a version that there is not is unknown', async () => {
	for (const slug of [
		...['margaret-pugh', 'catrin-medi', 'sam-keane', 'angharad-voyle', 'lowri-fox'],
		'ann-bevan'
	])
		await refusing(told(slug), 'forbidden');
	await refusing(told('elin-prosser', 2), 'unknown');
});

test('once the history is destroyed the documents are read as they are, and nobody is said to have written', async () => {
	await room.boards.forget(({ kind }) => kind === 'draft');
	const seen = await told('elin-prosser');
	expect(seen.documents[0]).toEqual({ name: draftName(room.review.id), as: 'now' });
	const themes = openIn(seen).filter(({ kind }) => kind === 'theme');
	expect(themes.map(({ words }) => words.en.writers)).toEqual(themes.map(() => null));
	expect(themes.every(({ from }) => from.is === 'written' && from.sources.length > 0)).toBe(true);
});

test('each saving of the file is one line of the history, and nobody outside the office writes one', async () => {
	const save = async (slug: string, version = 1) =>
		saveProvenance(room.given, await room.person(slug), { reviewId: room.review.id, version });
	const lines = async () =>
		(await readHistory(room.db)).filter(({ act }) => act === 'save-provenance');
	await save('elin-prosser');
	await save('elin-prosser');
	const [version] = await versionsOf(room.db, room.review.id);
	expect(await lines()).toHaveLength(2);
	const [line] = await lines();
	expect(line.about).toMatchObject({
		...{ review: room.review.id, version: 1, hash: version.hash }
	});
	await refusing(save('margaret-pugh'), 'forbidden');
	await refusing(save('elin-prosser', 2), 'unknown');
	expect(await lines()).toHaveLength(2);
});
