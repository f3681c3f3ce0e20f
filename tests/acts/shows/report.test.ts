import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { findingText, mergeInto } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import type { Block } from '../../../src/lib/meeting/report/report';
import { publicEdition } from '../../../src/lib/meeting/report/edition';
import { words } from '../../../src/lib/words/words';
import { reportBody } from '../../../server/documents/tree';
import { decidedOf, readReport } from '../../../server/reading/report';
import { versionOf } from '../../../server/reading/report/version-of';
import { reviewById } from '../../../server/store/report/reviews';
import { documentsPage } from '../../../server/views/report/draft';
import { dropStages, write } from '../demo-house';
import { CHAIR, MEMBERS, ShowRoom } from './show-room';

let room: ShowRoom;
beforeEach(async () => {
	room = await ShowRoom.open();
});
afterEach(() => room.house.end());
afterAll(dropStages);

/** Shows a finding; `hold` members hold it and the others do not. The wording is recorded. */
async function shown(finding: string, hold: number, isRecorded = true): Promise<void> {
	await room.ask('hidden', { finding });
	for (const [at, slug] of [CHAIR, ...MEMBERS].entries())
		await room.say(slug, at < hold ? 'hold' : 'not');
	await room.close();
	if (isRecorded) await room.record();
}

async function version() {
	const { house } = room;
	const review = (await reviewById(house.db, house.reviewId))!;
	const report = await readReport(await decidedOf(house.db, review.id), review, (name, use) =>
		house.boards.read(name, use)
	);
	return versionOf(house.db, review, 1, report);
}

const blockOf = async (id: string): Promise<Block | undefined> =>
	(await version()).blocks.find((each) => each.id === id);

/** What a report in one language says of a finding beside its words and flags. */
async function saidOf(id: string, lang: 'en' | 'cy'): Promise<string[]> {
	const { house } = room;
	const review = (await reviewById(house.db, house.reviewId))!;
	const { sections } = review.settings.reportTemplate;
	const edition = publicEdition(await version(), sections);
	const facts = { cases: 17, languages: review.settings.languages, lang, w: words[lang] };
	const body = reportBody({ ...facts, edition });
	const cases = body.parts.flatMap((part) => part.body).filter((each) => each.kind === 'case');
	return cases
		.flatMap(({ findings }) => findings)
		.filter((each) => each.words.id === id)
		.flatMap((each) => each.words.notes)
		.filter((note) => typeof note === 'string')
		.filter((note) => !Object.values(words[lang].common.flags).includes(note));
}

const edit = async (id: string, lang: 'en' | 'cy', text: string) =>
	write(room.house, findingsName(room.caseId), await room.house.person(CHAIR), (doc) =>
		applyValue(findingText(doc, id, lang), text, 'test')
	);

test('a report says how strongly a finding is held only where that was recorded, in both languages (G5)', async () => {
	const [first, second, third] = room.findings;
	await shown(first, 6);
	await shown(second, 4, false);
	expect(await blockOf(first)).toMatchObject({ held: { by: 'all' } });
	expect(await blockOf(second)).not.toHaveProperty('held');
	expect(await saidOf(first, 'en')).toEqual([words.en.report.heldBy.all]);
	expect(await saidOf(first, 'cy')).toEqual([words.cy.report.heldBy.all]);
	expect([...(await saidOf(second, 'en')), ...(await saidOf(third, 'en'))]).toEqual([]);
	await room.record();
	expect(await saidOf(second, 'en')).toEqual([words.en.report.heldBy.majority]);
	await room.record(false);
	expect(await saidOf(second, 'en')).toEqual([]);
});

test('after an edit the report says that the words were changed; the other language is no edit', async () => {
	const [first] = room.findings;
	await shown(first, 3);
	expect(await saidOf(first, 'en')).toEqual([words.en.report.heldBy.some]);
	const block = await blockOf(first);
	await edit(first, block?.cy === '' ? 'cy' : 'en', 'Geiriau newydd');
	expect(await saidOf(first, 'en')).toEqual([words.en.report.heldBy.some]);
	await edit(first, block?.en === '' ? 'cy' : 'en', 'Other words');
	const { some, earlier } = words.en.report.heldBy;
	expect(await saidOf(first, 'en')).toEqual([`${some} ${earlier}`]);
	await shown(first, 3);
	expect(await saidOf(first, 'en')).toEqual([some]);
});

test('findings with different results that are merged claim nothing until they are shown again', async () => {
	const [first, second] = room.findings;
	await shown(first, 6);
	await shown(second, 2);
	const margaret = await room.house.person(CHAIR);
	const author = { person: margaret.id, lang: 'en' as const, origin: 'test' };
	await write(room.house, findingsName(room.caseId), margaret, (doc) =>
		mergeInto(doc, author, second, first)
	);
	expect(await blockOf(first)).not.toHaveProperty('held');
	await shown(first, 4);
	expect(await blockOf(first)).toMatchObject({ held: { by: 'majority' } });
});

test('a version that was built keeps what it had', async () => {
	const [first] = room.findings;
	await shown(first, 6);
	const sealed = await version();
	const before = JSON.stringify(sealed);
	await room.record(false);
	expect(JSON.stringify(sealed)).toBe(before);
	expect(await blockOf(first)).not.toHaveProperty('held');
});

test('the draft has the shows of a case for those who read it', async () => {
	const [first] = room.findings;
	await shown(first, 6);
	const page = await documentsPage(
		room.house,
		await room.house.person(CHAIR),
		room.house.reviewId,
		'en'
	);
	const text = JSON.stringify(page);
	expect(text).toContain('"held":"all"');
	expect(text).not.toMatch(/"counts":\{"hold"/);
});
