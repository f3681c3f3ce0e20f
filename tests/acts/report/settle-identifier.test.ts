import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { listNames } from '../../../server/acts/report/identifiers/list-names';
import { settleIdentifier } from '../../../server/acts/report/identifiers/settle-identifier';
import { sayWhyFurther } from '../../../server/acts/sitting/plan/say-why-further';
import { readHistory } from '../../../server/store/report/history';
import { destroyPapersOf } from '../../../server/store/report/destroyed-papers';
import { versionsOf } from '../../../server/store/report/versions';
import { setLastDay, setStage, sittingsOf } from '../../../server/store/sitting/sittings';
import { historySeen } from '../../../server/views/history';
import { preparePage } from '../../../server/views/review/prepare';
import { remarksFor } from '../../../server/views/report/draft-remarks';
import { addFinding } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import { declare } from '../../../server/acts/people/standing/declare';
import { refusing } from '../refusing';
import { keepDemo } from './report-room';
import type { ReportRoom } from './report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('draft');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const seal = async () =>
	sealDraft(room.given, await room.person('elin-prosser'), {
		reviewId: room.review.id,
		anyway: true
	});
const told = async (slug: string) =>
	(await remarksFor(room.given, await room.person(slug), room.review.id)).identifiers;

/** A finding of case 8 with a name and a crime reference, as the acceptance story has it. */
async function plant(): Promise<void> {
	const caseId = await room.caseId(8);
	const by = { person: (await room.person('elin-prosser')).id, lang: 'en' as const, origin: 'x' };
	await room.boards.edit(findingsName(caseId), by.person, (doc) =>
		addFinding(doc, by, {
			kind: 'negative',
			text: 'Sergeant Keane did not endorse the log of 42/123456/23.'
		})
	);
}

async function settle(words: string, reason: string, slug = 'elin-prosser') {
	const all = (await told('elin-prosser'))?.list ?? [];
	const { block } = all.find((each) => each.words === words) ?? { block: 'none' };
	return settleIdentifier(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, blockId: block, words, reason, lang: 'en' }
	});
}

test('the office lists names, which are found whole in whatever letters, and which nobody else sees (A11)', async () => {
	const { id: reviewId } = room.review;
	const list = async (names: string, before = '', slug = 'elin-prosser') =>
		listNames(room.given, await room.person(slug), { reviewId, names, before });
	for (const slug of ['margaret-pugh', 'nasreen-akhtar', 'sam-keane', 'catrin-medi'])
		await refusing(list('Probert', '', slug), 'forbidden');
	await list(' Probert \r\n\nAled  Wynne\nProbert');
	expect((await told('elin-prosser'))?.listed).toBe('Probert\nAled Wynne');
	expect(await told('nasreen-akhtar')).toBeNull();
	expect(JSON.stringify(await readHistory(room.db))).not.toMatch(/Probert|Wynne/);
	expect(await refusing(list('Somebody else'), 'changed-meanwhile')).toEqual({});
	await refusing(list('x'.repeat(101), 'Probert\nAled Wynne'), 'line-too-long');

	const by = { person: (await room.person('elin-prosser')).id, lang: 'en' as const, origin: 'x' };
	await room.boards.edit(findingsName(await room.caseId(8)), by.person, (doc) =>
		addFinding(doc, by, {
			kind: 'negative',
			text: 'It was left to PROBERT, and aled wynne did not write. Proberts and a wynne are others.'
		})
	);
	const found = async () =>
		(await told('elin-prosser'))?.list.filter((each) => !each.isHint).map(({ text }) => text);
	expect(await found()).toEqual(['PROBERT', 'aled wynne']);
	await refusing(seal(), 'identifiers-open');
	await list('', 'Probert\nAled Wynne');
	expect(await found()).toEqual([]);

	// They go with the papers, and none is listed afterwards.
	await list('Probert');
	await room.db.transaction().execute((tx) =>
		destroyPapersOf(tx, {
			...{ reviewId, due: '2023-07-20', by: by.person, at: room.clock.now.toISOString() },
			...{ papers: [], references: 0, rows: 0, quotes: 0 }
		})
	);
	expect(await room.db.selectFrom('listed_names').selectAll().execute()).toEqual([]);
	await refusing(list('Probert'), 'papers-destroyed');
	expect((await told('elin-prosser'))?.listed).toBeNull();
});

test('the report of July 2023 has nothing in it that would identify somebody', async () => {
	expect((await told('elin-prosser'))?.list.filter(({ isHint }) => !isHint)).toEqual([]);
});

test('a planted name and crime number are found, and the report is not sent until each is kept with a reason (A11)', async () => {
	await plant();
	const found = await told('elin-prosser');
	expect(found?.list.map(({ kind, text }) => [kind, text])).toEqual([
		['name', 'Sergeant Keane'],
		['reference', '42/123456/23']
	]);
	expect(await refusing(seal(), 'identifiers-open')).toMatchObject({ count: 1 });

	await settle('name sergeant keane', 'He answered in public.');
	await refusing(seal(), 'identifiers-open');
	await settle('reference 42/123456/23', 'It is an example, and no crime has it.');
	expect((await told('elin-prosser'))?.list.map(({ settled }) => settled?.reason)).toEqual([
		'He answered in public.',
		'It is an example, and no crime has it.'
	]);

	// A reason taken back holds it up again.
	await settle('name sergeant keane', '');
	await refusing(seal(), 'identifiers-open');
	await settle('name sergeant keane', 'He answered in public.');
	expect(await seal()).toMatchObject({ number: 1 });
	await refusing(settle('name sergeant keane', 'Later.'), 'not-now');
});

test('why a further sitting was held is looked at too, and the office corrects it after the sitting until the report is sent', async () => {
	const elin = await room.person('elin-prosser');
	const [, second] = await sittingsOf(room.db, room.review.id);
	expect(second.stage).toBe('closed');
	const write = (en: string, seen?: string) =>
		sayWhyFurther(room.given, elin, {
			...{ sittingId: second.id, seen },
			why: { en, cy: 'Roedd rhywun yn brysur.' }
		});
	const page = async () =>
		(await preparePage(room.given, elin, room.review.id, 'en')).sittings[1].why;
	const { seen } = await page();
	await write('Sergeant Keane was needed elsewhere.', seen);
	expect((await told('elin-prosser'))?.list).toMatchObject([
		{ block: 'meetings', lang: 'en', text: 'Sergeant Keane' }
	]);
	expect(await refusing(seal(), 'identifiers-open')).toMatchObject({ blocks: 'meetings' });
	await refusing(write('Somebody else had the page open.', seen), 'changed-meanwhile');

	const why = { en: 'A guest was needed elsewhere.', cy: 'Roedd angen gwestai yn rhywle arall.' };
	await sayWhyFurther(room.given, elin, { sittingId: second.id, why });
	expect(await page()).toMatchObject({ ...why, by: 'Elin Prosser', isOpen: true });
	await seal();
	const [{ content }] = await versionsOf(room.db, room.review.id);
	expect(content.blocks.find(({ id }) => id === 'meetings')?.en).toContain(why.en);
	await refusing(write('Too late.'), 'not-now');
	expect((await page()).isOpen).toBe(false);
	const [by] = (await readHistory(room.db)).filter(({ act }) => act === 'say-why-further');
	expect(by).toMatchObject({ personId: elin.id, about: { sitting: second.id } });
});

test('a first sitting and a remote collection are given no reason, and none is asked for', async () => {
	const elin = await room.person('elin-prosser');
	const why = { en: 'A guest was needed.', cy: 'Roedd angen gwestai.' };
	const [first, second] = await sittingsOf(room.db, room.review.id);
	await setLastDay(room.db, second.id, second.date);
	for (const { id } of [first, second]) {
		await refusing(sayWhyFurther(room.given, elin, { sittingId: id, why }), 'unknown');
	}
	const { sittings } = await preparePage(room.given, elin, room.review.id, 'en');
	expect(sittings.map(({ why, isFurther }) => [why.isOpen, isFurther])).toEqual([
		[false, false],
		[false, false]
	]);
});

test('a reason that is as before is no decision, and one that is emptied is taken back', async () => {
	const elin = await room.person('elin-prosser');
	const [, { id: sittingId }] = await sittingsOf(room.db, room.review.id);
	const told: unknown[] = [];
	const given = { ...room.given, announce: (...event: unknown[]) => void told.push(event) };
	const write = (why: { en: string; cy: string }) => sayWhyFurther(given, elin, { sittingId, why });
	const said = async () =>
		(await historySeen(room.given, room.review.id, 'en', false))
			.filter(({ act }) => act === 'say-why-further')
			.map(({ what }) => what);
	const why = { en: 'A guest was needed.', cy: 'Roedd angen gwestai.' };
	await write(why);
	await write({ en: ' A guest was needed. ', cy: why.cy });
	expect([await said(), told.length]).toEqual([['wrote why sitting 2 was held'], 1]);

	await write({ en: '', cy: '' });
	await write({ en: '', cy: '' });
	expect([(await said())[0], told.length]).toEqual([
		'took back the reason why sitting 2 was held',
		2
	]);
	const [, { why: now }] = await sittingsOf(room.db, room.review.id);
	expect(now).toEqual({ en: '', cy: '' });
});

test('the draft leads to why a further sitting was held only while it is written, and only where there was one', async () => {
	const leads = async (slug: string) =>
		(await remarksFor(room.given, await room.person(slug), room.review.id)).may.sayWhyFurther;
	const [first, second] = await sittingsOf(room.db, room.review.id);
	expect([first.stage, second.stage]).toEqual(['closed', 'closed']);
	expect([await leads('elin-prosser'), await leads('margaret-pugh')]).toEqual([true, false]);
	await setStage(room.db, second.id, 'planned');
	expect(await leads('elin-prosser')).toBe(false);
	await setStage(room.db, second.id, 'closed');
	await setLastDay(room.db, second.id, second.date);
	expect(await leads('elin-prosser')).toBe(false);
	await room.db.updateTable('sittings').set({ due: null }).where('id', '=', second.id).execute();
	await seal();
	expect(await leads('elin-prosser')).toBe(false);
});

test('reasons stay with the office: in no version, not in the history, and not on a member’s page', async () => {
	await plant();
	await settle('name sergeant keane', 'He answered in public.');
	await settle('reference 42/123456/23', 'It is an example.');
	await seal();
	const [version] = await versionsOf(room.db, room.review.id);
	expect(JSON.stringify(version)).not.toContain('He answered in public');
	const lines = (await readHistory(room.db)).filter(({ act }) => act === 'settle-identifier');
	expect(lines).toHaveLength(2);
	expect(JSON.stringify(lines)).not.toMatch(/Keane|public/);
});

test('only the office sees and settles them, and only words that are there', async () => {
	await plant();
	for (const slug of ['margaret-pugh', 'catrin-medi']) expect(await told(slug)).toBeNull();
	await refusing(settle('name sergeant keane', 'Why not.', 'margaret-pugh'), 'forbidden');
	await refusing(settle('name nobody at all', 'Why not.'), 'changed-meanwhile');
	await refusing(settle('name sergeant keane', 'x'.repeat(2_001)), 'too-long');
});

test('who stood down from a case sees only that it has some, and settles none of them (M10)', async () => {
	await plant();
	const elin = await room.person('elin-prosser');
	await declare(room.given, elin, {
		reviewId: room.review.id,
		says: { [await room.caseId(8)]: 'conflict' }
	});
	expect(await told('elin-prosser')).toEqual({
		...{ elsewhere: [8], list: [] },
		// Names of the papers of the case may be among them.
		listed: null
	});
});

test('names are neither told to nor listed by one of the office to whom a case is closed for the present (M10)', async () => {
	const elin = await room.person('elin-prosser');
	const { id: reviewId } = room.review;
	expect((await told('elin-prosser'))?.listed).toBe('');
	await declare(room.given, elin, {
		reviewId,
		says: { [await room.caseId(8)]: 'unsure' }
	});
	expect((await told('elin-prosser'))?.listed).toBeNull();
	const listing = listNames(room.given, elin, { reviewId, names: 'Probert', before: '' });
	await refusing(listing, 'declaration-unsure');
});

test('names are listed as names, without the marks of a list', async () => {
	const elin = await room.person('elin-prosser');
	const names = '- Probert\n• Sia\u0302n Rees,\n2. O’Dea\n–\n1234';
	await listNames(room.given, elin, { reviewId: room.review.id, names, before: '' });
	expect((await told('elin-prosser'))?.listed).toBe('Probert\nSiân Rees\nO’Dea\n1234');
});
