import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../server/store/engine/database';
import { addPublication, withdrawPublication } from '../../../server/store/report/publications';
import { versionsOf } from '../../../server/store/report/versions';
import { formatIn } from '../../../src/lib/words/format';
import { words } from '../../../src/lib/words/words';
import { Room } from '../room';

/** The report is with its members; what the office does to publish it is in tests/acts/report/publish-report. */
let room: Room;
beforeAll(async () => {
	room = await Room.open('approval');
});
afterAll(() => room.end());

const get = (path: string, headers: Record<string, string> = {}) =>
	fetch(room.origin + path, { redirect: 'manual', headers });

/** What the act writes, under a server that runs: its cache is emptied by the next write of its own. */
async function write(use: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<void>) {
	const db = await openDatabase(`${room.folder}/plenary.sqlite`);
	await use(db);
	await db.destroy();
	await room.ask(await room.cookie('coordinator'), '/language', { form: { lang: 'en', to: '/' } });
}

test('what is not published is nowhere, and the list says that there is nothing', async () => {
	for (const lang of ['en', 'cy']) {
		const page = await get(`/published/${room.review}/${lang}`);
		expect(page.status).toBe(404);
		expect(await page.text()).not.toContain('victim');
		expect((await get(`/published/${room.review}/${lang}.pdf`)).status).toBe(404);
		expect((await get(`/published/${room.review}/both.pdf`)).status).toBe(404);
		const list = await get(`/published/${lang}`);
		expect(await list.text()).toMatch(/0 (reports|adroddiad)/);
	}
	for (const path of ['/published/fr', '/published/fr.atom', `/published/${room.review}/fr`])
		expect((await get(path)).status, path).toBe(404);
});

test('a published report has pages without scripts or cookies, files, a list and a feed; unchanged, it is told in a few bytes', async () => {
	await write(async (db) => {
		const [version] = await versionsOf(db, room.review);
		await addPublication(db as never, {
			...{ id: 'one', reviewId: room.review, version: version.number, hash: version.hash },
			...{ publishedBy: version.sealedBy, publishedAt: '2023-09-01T09:00:00.000Z' }
		});
	});
	const page = await get(`/published/${room.review}/en`, { cookie: 'plenary_session=whatever' });
	const body = await page.text();
	expect(page.status).toBe(200);
	expect(page.headers.get('set-cookie')).toBeNull();
	expect(page.headers.get('cache-control')).toContain('public');
	expect(body).not.toContain('<script');
	expect(body).toContain('Published on');
	expect(body).toContain(`/published/${room.review}/cy"`);
	expect(body).not.toContain('stood down');
	for (const { name } of (await room.state()).people) expect(body, name).not.toContain(name);

	const tag = page.headers.get('etag') ?? '';
	const again = await get(`/published/${room.review}/en`, { 'if-none-match': tag });
	expect([again.status, await again.text()]).toEqual([304, '']);
	const pdf = await get(`/published/${room.review}/cy.pdf`);
	expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
	expect(
		Buffer.from(await pdf.arrayBuffer())
			.subarray(0, 5)
			.toString()
	).toBe('%PDF-');
	const both = await get(`/published/${room.review}/both.pdf`);
	expect([both.status, both.headers.get('content-type')]).toEqual([200, 'application/pdf']);
	expect(both.headers.get('content-disposition')).toBe('attachment; filename="report.both.pdf"');
	const bytes = (await both.arrayBuffer()).byteLength;
	for (const lang of ['en', 'cy'] as const) {
		const page = await (await get(`/published/${room.review}/${lang}`)).text();
		const size = formatIn(lang, 'UTC').size(bytes);
		expect(page).toContain(`/published/${room.review}/both.pdf`);
		expect(page).toContain(`${words[lang].published.pdfBoth}, ${size}`);
	}
	expect(await (await get('/published/en?find=hub')).text()).toContain(
		`/published/${room.review}/en`
	);
	expect(await (await get('/published/en?find=custody')).text()).not.toContain(room.review);
	const feed = await (await get('/published/cy.atom')).text();
	expect(feed).toContain(`${room.origin}/published/${room.review}/cy`);
	expect(feed).toMatch(/^<\?xml/);
});

test('a withdrawn report says so, with the reason, and shows nothing of it', async () => {
	await write((db) =>
		withdrawPublication(db as never, 'one', {
			...{ by: room.person('elin-prosser'), at: '2023-09-02T09:00:00.000Z' },
			reason: { en: 'A number was wrong.', cy: 'Roedd rhif yn anghywir.' }
		})
	);
	const page = await get(`/published/${room.review}/cy`);
	expect(page.status).toBe(410);
	expect(await page.text()).toMatch(/<p>[^<]+ar [^<]+\.<\/p>\n<p>Roedd rhif yn anghywir\.<\/p>/);
	expect((await get(`/published/${room.review}/en.docx`)).status).toBe(410);
	expect((await get(`/published/${room.review}/both.pdf`)).status).toBe(410);
	expect(await (await get('/published/en')).text()).toContain('A number was wrong.');
});

test('a reason that was written in English alone is shown on the Welsh pages as English', async () => {
	await write((db) =>
		withdrawPublication(db as never, 'one', {
			...{ by: room.person('elin-prosser'), at: '2023-09-02T09:00:00.000Z' },
			reason: { en: 'A number was wrong.', cy: '' }
		})
	);
	for (const page of [`/published/${room.review}/cy`, '/published/cy'])
		expect(await (await get(page)).text(), page).toContain(
			'<span lang="en" xml:lang="en">A number was wrong.</span> <small lang="en" xml:lang="en">English</small>'
		);
});
