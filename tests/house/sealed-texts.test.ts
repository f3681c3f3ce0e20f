import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeBackup } from '../../server/backup/make-backup';
import { restoreBackup } from '../../server/backup/restore-backup';
import { cases } from '../../server/demo/content/cases';
import { openHouse } from '../../server/house';
import { openDatabase } from '../../server/store/engine/database';
import { personBySlug } from '../../server/store/people/people';
import { casePapersFor } from '../../server/views/sitting/case-papers';
import { demoHouse, dropStages } from '../acts/demo-house';

afterAll(dropStages);

/** What the demo's papers say and nobody has attached to a point. */
const quotes = cases.flatMap(({ boards }) =>
	boards.flatMap(({ points }) => points.flatMap(({ quote }) => quote ?? []))
);
const sentences = cases
	.flatMap(({ file }) => file.text.split(/\. |\n/))
	.filter((part) => part.length > 40 && !part.includes('█'))
	.filter((part) => !quotes.some((quote) => quote.includes(part) || part.includes(quote)));

/** Which of them the files of a folder's two databases show. */
function readableIn(folder: string): string[] {
	const files = readdirSync(folder).filter((name) => name.includes('.sqlite'));
	expect(files).toEqual(expect.arrayContaining(['boards.sqlite', 'plenary.sqlite']));
	const bytes = Buffer.concat(files.map((name) => readFileSync(join(folder, name))));
	return sentences.filter((each) => bytes.includes(each));
}

const demoIn = (DATA_DIR: string, more = {}) =>
	openHouse({ DATA_DIR, DEMO: '1', LOG_LEVEL: 'silent', ...more });

/** What the coordinator reads of case 1 on a server that is started on the folder. */
async function readCase(folder: string, more = {}) {
	const house = await demoIn(folder, more);
	const row = await house.db
		.selectFrom('cases')
		.selectAll()
		.where('number', '=', 1)
		.executeTakeFirstOrThrow();
	const elin = await personBySlug(house.db, 'elin-prosser');
	const seen = await casePapersFor(
		house,
		elin!,
		{ sittingId: row.sitting_id, caseId: row.id },
		'en'
	);
	const trouble = await house.trouble();
	await house.close();
	return { ...seen.files[0], trouble };
}

/** A copy of the demo with its texts as they were stored before they were encrypted. */
async function withPlainTexts(use: (folder: string) => Promise<void>) {
	const house = await demoHouse('breakouts');
	await house.leave(async (folder) => {
		const db = await openDatabase(join(folder, 'plenary.sqlite'));
		for (const { id, number } of await db.selectFrom('cases').selectAll().execute())
			await db
				.updateTable('files')
				.set({ sealed: null, text: cases[number - 1].file.text.trim() })
				.where('case_id', '=', id)
				.where('added_at', 'is', null)
				.execute();
		await db.destroy();
		expect(readableIn(folder)).toHaveLength(sentences.length);
		await use(folder);
	});
}

test('the files of neither database show what a case says, while the server runs and after it', async () => {
	expect(sentences.length).toBeGreaterThan(100);
	const house = await demoHouse('plenary');
	expect(readableIn(join(house.folder))).toEqual([]);
	await house.leave(async (folder) => {
		expect((await readCase(folder)).text).toBe(cases[0].file.text.trim());
		expect(readableIn(folder)).toEqual([]);
	});
});

test('texts from before are encrypted by the next start, and read as they were', () =>
	withPlainTexts(async (folder) => {
		const house = await demoIn(folder);
		expect(readableIn(folder)).toEqual([]);
		await house.close();
		expect((await readCase(folder)).text).toBe(cases[0].file.text.trim());
		expect(readableIn(folder)).toEqual([]);
	}));

test('where their key is missing, the server starts, says so, and texts are closed until it is back', () =>
	withPlainTexts(async (folder) => {
		await (await demoIn(folder)).close();
		const [key, apart] = [join(folder, 'keys', 'papers.key'), join(folder, 'kept-apart')];
		renameSync(key, apart);
		expect(await readCase(folder)).toMatchObject({ text: null, closed: 'papers-locked' });
		expect((await readCase(folder)).trouble).toContain('the key of the papers');
		expect(await readCase(folder, { KEY_FILE: apart })).toMatchObject({
			text: expect.stringContaining(cases[0].file.text.trim()) as string,
			closed: null,
			trouble: null
		});
	}));

/** Takes the key away, beside a text that was stored under it: nothing can be encrypted. */
async function withoutKey(folder: string): Promise<void> {
	const db = await openDatabase(join(folder, 'plenary.sqlite'));
	const { id } = await db.selectFrom('files').select('id').executeTakeFirstOrThrow();
	await db
		.updateTable('files')
		.set({ text: '', sealed: `${'0'.repeat(16)}.stored under a key that is away` })
		.where('id', '=', id)
		.execute();
	await db.destroy();
	renameSync(join(folder, 'keys', 'papers.key'), join(folder, 'kept-apart'));
}

test('texts that cannot be encrypted, because the key is away, are read as before and encrypted later', () =>
	withPlainTexts(async (folder) => {
		const [key, apart] = [join(folder, 'keys', 'papers.key'), join(folder, 'kept-apart')];
		await withoutKey(folder);
		const house = await demoIn(folder);
		expect(readableIn(folder).length).toBeGreaterThan(0);
		await house.close();
		renameSync(apart, key);
		await (await demoIn(folder)).close();
		expect(readableIn(folder)).toEqual([]);
	}));

test('what a crash left deleted in the log is cut from it by the next start, also without the key', () =>
	withPlainTexts(async (folder) => {
		await withoutKey(folder);
		const secret = 'Nobody is to know that Kofi said this';
		const holds = (where: string) =>
			readdirSync(where)
				.filter((name) => name.startsWith('plenary.sqlite'))
				.some((name) => readFileSync(join(where, name)).includes(secret));
		const house = await demoIn(folder);
		const { id, name } = (await personBySlug(house.db, 'kofi-mensah'))!;
		for (const each of [secret, name])
			await house.db.updateTable('people').set({ name: each }).where('id', '=', id).execute();
		const crashed = join(folder, 'crashed');
		mkdirSync(crashed);
		for (const each of readdirSync(folder).filter((each) => each !== 'crashed'))
			cpSync(join(folder, each), join(crashed, each), { recursive: true });
		await house.close();
		expect(holds(crashed)).toBe(true);
		const next = await demoIn(crashed);
		expect(holds(crashed)).toBe(false);
		await next.close();
	}));

test('a backup holds the texts encrypted, and a restored folder reads them with the key', async () => {
	const house = await demoHouse('breakouts');
	await house.leave(async (folder) => {
		const [file, back] = [join(folder, 'backup.tar'), join(folder, 'back')];
		await makeBackup(folder, file);
		const bytes = readFileSync(file);
		expect(sentences.filter((each) => bytes.includes(each))).toEqual([]);
		await restoreBackup(file, back);
		expect((await readCase(back)).closed).toBe('papers-locked');
		const KEY_FILE = join(folder, 'keys', 'papers.key');
		expect((await readCase(back, { KEY_FILE })).text).toBe(cases[0].file.text.trim());
	});
});
