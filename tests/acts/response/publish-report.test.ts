import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkIdentifiers } from '../../../server/acts/report/course/check-identifiers';
import { confirmWords } from '../../../server/acts/response/opened/confirm-words';
import { openWords } from '../../../server/acts/response/opened/open-words';
import { recordProgress } from '../../../server/acts/response/record-progress';
import { promisesData } from '../../../server/documents/public/promises';
import { GET } from '../../../src/routes/published/[review]/[lang=language]/+server';
import { newVersion } from '../../../server/acts/report/new-version';
import { publishReport } from '../../../server/acts/report/course/publish-report';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { withdrawReport } from '../../../server/acts/report/course/withdraw-report';
import { readHistory } from '../../../server/store/report/history';
import { setRoles } from '../../../server/store/people/roles';
import { publicationsOf } from '../../../server/store/report/publications';
import { afterApproval } from '../../../server/views/report/after';
import { commitmentPage } from '../../../server/views/report/commitment';
import {
	publishedList,
	publishedReceipt,
	publishedReport
} from '../../../server/views/published/published';
import { blockHash, canonical } from '../../../src/lib/meeting/report/report';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { sha256 } from '../../../server/store/engine/sha256';
import { readDraft } from '../../../src/lib/board/documents/draft';
import { textOfBlock } from '../../../server/reading/blocks';
import { placesOfBlocks } from '../../../server/reading/blocks';
import { applyValue } from '../../../src/lib/board/text/text';
import { rowsOf, toConsidered, translateSigned } from './with-force';
import { translatedVersion } from './second-version';
import { ReportFiles } from '../../../server/documents/files/report-files';
import { refusing } from '../refusing';
import { keepDemo } from '../report/report-room';
import type { ReportRoom } from '../report/report-room';

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

const translated = () => translatedVersion(room);
const considered = (promises?: Parameters<typeof toConsidered>[1]) => toConsidered(room, promises);

const check = async (slug: string) =>
	checkIdentifiers(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, hash: (await room.version()).hash }
	});
const publish = async (slug = 'elin-prosser') =>
	publishReport(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, step: room.review.step ?? '' },
		hash: (await room.version()).hash
	});
const seen = (lang: 'en' | 'cy') => publishedReport(room.given, room.review.id, lang);

test('English alone is refused, and what was not published nobody can read (A10)', async () => {
	await considered();
	await check('huw-jarman');
	const wrong = await refusing(publish(), 'languages-missing');
	expect(wrong).toMatchObject({ en: 0, stale: 0 });
	expect(Number(wrong.cy)).toBeGreaterThan(60);
	await refusing(seen('en'), 'unknown');
	expect(await publishedList(room.given, 'en', '')).toEqual([]);
});

test('another person reads it first; then both languages are published at one moment, and withdrawn with a reason', async () => {
	await translated();
	await refusing(publish(), 'not-next');
	await considered();
	await check('huw-jarman');
	expect(await refusing(publish(), 'languages-missing')).toEqual({ en: 0, cy: 10, stale: 0 });
	room.clock.now = new Date(+room.clock.now + 60_000);
	await translateSigned(room);
	// Words that were written since are read as well.
	await refusing(publish(), 'check-needed');
	await check('elin-prosser');
	await refusing(publish(), 'check-needed');
	await refusing(check('margaret-pugh'), 'forbidden');
	await check('huw-jarman');
	await refusing(publish('margaret-pugh'), 'forbidden');
	await publish();
	await refusing(publish(), 'moved-on');

	const [en, cy] = [await seen('en'), await seen('cy')];
	expect(en.publication).toEqual(cy.publication);
	expect(cy.report.untranslated.missing).toBe(0);
	expect(en.report.about).toContain('Published on');
	expect(JSON.stringify(en.report)).not.toContain('Cymraeg: ');
	expect(JSON.stringify(en.report)).toContain('Officers will be told in training.');
	expect(JSON.stringify(cy.report)).toContain('Cymraeg: Officers will be told in training.');
	await refusing(translateSigned(room), 'not-now');
	expect(en.report.summary?.paragraphs[0]).toMatch(
		/^The panel looked at 17 cases, drawn at random from 203\. 10 members took part\. Its findings: /
	);
	expect(en.report.summary?.paragraphs[1]).toMatch(/^The force answered\. Accepted/);
	expect(cy.report.summary?.paragraphs[0]).toContain('17 achos, wedi’u tynnu ar hap o 203');
	// The receipt of the draw is public with the report, and names no case. (S4, S8)
	expect(JSON.stringify(en.report.parts.at(-1))).toContain('Public word');
	const receipt = await publishedReceipt(room.given, room.review.id);
	expect(receipt).toMatchObject({ kind: 'public', drawn: 17, accepted: 203 });
	expect(JSON.stringify(receipt)).not.toMatch(/GT-2023|Elin|Huw/);
	expect(await publishedList(room.given, 'cy', 'trosedd')).toHaveLength(1);
	expect(await publishedList(room.given, 'en', 'custody')).toEqual([]);

	const elin = await room.person('elin-prosser');
	const { version } = en.publication;
	const withdraw = (english: string, by = elin, shown = version) =>
		withdrawReport(room.given, by, {
			...{ reviewId: room.review.id, version: shown, reason: { en: english, cy: '' } }
		});
	await refusing(withdraw(' '), 'empty');
	// A dialog that was left open over an earlier publication withdraws no later one.
	await refusing(withdraw('A number was wrong.', elin, version - 1), 'not-now');
	await withdraw('A number was wrong.');
	// Pressed twice it is done once; another person of the office is told who did it and when.
	await withdraw('Again.');
	await setRoles(room.db, (await room.person('huw-jarman')).id, ['coordinator']);
	const told = await withdraw('Again.', await room.person('huw-jarman')).catch(
		(error: unknown) => error
	);
	expect(isRefusal(told) && refusalText(words.en, told.code, told.details)).toMatch(
		/^Elin Prosser withdrew it on .*2023/
	);
	expect(isRefusal(told) && refusalText(words.cy, told.code, told.details)).toMatch(
		/^Tynnwyd ef yn ôl gan Elin Prosser ar /
	);
	const { hash } = await room.version();
	expect(await refusing(seen('en'), 'withdrawn')).toMatchObject({
		...{ en: 'A number was wrong.', hash, publishedAt: en.publication.publishedAt }
	});
	await refusing(publishedReceipt(room.given, room.review.id), 'withdrawn');
	const [line] = await publishedList(room.given, 'en', '');
	const reason = { text: 'A number was wrong.', lang: 'en' };
	expect(line.withdrawn?.reason).toEqual(reason);
	// In Welsh it stands in the English that it was written in, and is said to.
	expect((await publishedList(room.given, 'cy', ''))[0].withdrawn?.reason).toEqual(reason);
	const office = await afterApproval(room.given, elin, room.review.id, 'cy');
	expect(office.publication?.published?.withdrawn?.reason).toEqual(reason);
	expect(await publicationsOf(room.db, room.review.id)).toHaveLength(1);
	const acts = (await readHistory(room.db)).map(({ act }) => act);
	expect(acts).toEqual(
		expect.arrayContaining(['check-identifiers', 'publish-report', 'withdraw-report'])
	);
});

test('Welsh of earlier English is stale, and is not published (A10)', async () => {
	await translated();
	const reviewId = room.review.id;
	const elin = await room.person('elin-prosser');
	await newVersion(room.given, elin, { reviewId, hash: (await room.version()).hash });
	const places = await placesOfBlocks(room.given, reviewId);
	const [id, place] = [...places].find(([, { board, case: of }]) => board && of === null) ?? [];
	if (!id || !place?.board) throw new Error('no block');
	await room.boards.edit(place.board, elin.id, (doc) =>
		applyValue(textOfBlock(doc, place, id, 'en'), 'Other words.', null)
	);
	expect(
		await room.boards.read(place.board, (doc) => readDraft(doc).blocks.length)
	).toBeGreaterThan(0);
	await sealDraft(room.given, elin, { reviewId, anyway: true });
	await room.look();
	await considered();
	await translateSigned(room);
	await check('huw-jarman');
	expect(await refusing(publish(), 'languages-missing')).toEqual({ en: 0, cy: 0, stale: 1 });
});

test('a part that is for the panel alone is in no published page or file, and keeps its number (A1)', async () => {
	const { sections } = room.review.settings.reportTemplate;
	const inside = sections.map((each) => (each.id === 'themes' ? { ...each, inside: true } : each));
	const settings = { ...room.review.settings, reportTemplate: { sections: inside } };
	await room.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify(settings) })
		.execute();
	await translated();
	await considered();
	await translateSigned(room);
	await check('huw-jarman');
	await publish();

	const { report, version } = await seen('en');
	const { says, hash } = await room.version();
	const themes = says.blocks.filter(({ section }) => section === 'themes');
	expect(themes).toHaveLength(7);
	expect(report.parts.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6]);
	expect(report.about).toContain(words.en.report.isPart);
	for (const { en } of themes) expect(JSON.stringify({ report, version })).not.toContain(en);
	// The hashes of what is left out, with the rest, give the hash of the whole.
	const parts = version.blocks.map((block) => [
		block.id,
		'withheld' in block ? block.hash : blockHash(block, sha256)
	]);
	const { v, review, version: number } = version;
	expect(sha256(canonical({ v, review, version: number, blocks: parts }))).toBe(hash);
});

test('a part that is for the panel alone holds nothing up, and no promise that answers it alone is published (A1, A10)', async () => {
	const { sections } = room.review.settings.reportTemplate;
	const inside = sections.map((each) =>
		each.id === 'observations' || each.id === 'themes' ? { ...each, inside: true } : each
	);
	const settings = { ...room.review.settings, reportTemplate: { sections: inside } };
	await room.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify(settings) })
		.execute();
	await translated();
	// One theme loses its Welsh again: nobody outside the panel reads it.
	const places = await placesOfBlocks(room.given, room.review.id);
	const { says } = await room.version();
	const theme = says.blocks.find(({ section }) => section === 'themes')?.id ?? '';
	const elin = await room.person('elin-prosser');
	const [reviewId, { hash }] = [room.review.id, await room.version()];
	await newVersion(room.given, elin, { reviewId, hash });
	const place = places.get(theme)!;
	await room.boards.edit(place.board!, (await room.person('catrin-medi')).id, (doc) =>
		applyValue(textOfBlock(doc, place, theme, 'cy'), '', null)
	);
	await sealDraft(room.given, elin, { reviewId, anyway: true });
	await room.look();
	const rows = await rowsOf(room);
	await considered([{ text: 'Sergeants learn it anew', due: '2023-11-30', blocks: [rows[1]] }]);
	// Neither the answers nor the promise has Welsh.
	await check('huw-jarman');
	await publish();
	for (const lang of ['en', 'cy'] as const) {
		const { report, promises } = await seen(lang);
		expect(promises).toBeNull();
		expect(JSON.stringify(report)).not.toContain('Sergeants learn it anew');
		expect(JSON.stringify(report.summary)).not.toMatch(/promise|addewid/);
	}
});

/** Words for everybody, as Elin prepares them and Huw confirms them. */
async function opened(kind: 'evidence' | 'owner', about: string, en: string, cy: string) {
	const words = { en, cy };
	const id = await openWords(room.given, await room.person('elin-prosser'), {
		...{ kind, about, before: '', words, anyway: false }
	});
	await confirmWords(room.given, await room.person('huw-jarman'), { words: id });
}

test('the public reads how the promises stand on the day, and evidence only where the office opened it (A7, A12)', async () => {
	await translated();
	const rows = await rowsOf(room);
	await considered([
		{ text: 'Autumn <training>', due: '2023-11-30', blocks: [rows[1], rows[9]] },
		{ text: 'Letters are kept', due: '2023-08-14', blocks: [rows[2]] }
	]);
	await translateSigned(room);
	await check('huw-jarman');
	await publish();
	room.clock.now = new Date('2023-08-14T09:00:00Z');
	const files = new ReportFiles();
	const page = async (lang: 'en' | 'cy', asked?: string) =>
		GET({
			locals: { house: { ...room.given, files }, lang },
			params: { review: room.review.id, lang },
			request: new Request('http://localhost/', {
				headers: asked ? { 'if-none-match': asked } : {}
			})
		} as unknown as Parameters<typeof GET>[0]);
	const first = await page('en');
	const [body, tag] = [await first.text(), first.headers.get('etag') ?? ''];
	expect(body).toContain('Autumn &lt;training&gt;');
	expect(body).toContain('Observations 2 and 10');
	expect(body).not.toContain('days late');
	expect(body.match(/<svg class="chart"/g)).toHaveLength(1);
	for (const never of [/<script/, / style=/, /Elin Prosser/, /Sam Keane/])
		expect(body).not.toMatch(never);
	expect((await page('en', tag)).status).toBe(304);
	expect(body).toMatch(/\(JSON\), \d+ KB</);
	expect(body).toContain('(DOCX)<');
	// A file's size is said once the file was made.
	const docx = await files.make('docx', (await seen('en')).report);
	const sized = await (await page('en', tag)).text();
	expect(sized).toContain(`(DOCX), ${Math.round(docx.byteLength / 1000)} KB<`);
	await files.close();

	// The next day, without a write in between, it is late.
	room.clock.now = new Date('2023-08-15T09:00:00Z');
	const next = await page('en', tag);
	expect(next.status).toBe(200);
	expect(await next.text()).toContain('1 day late');

	const [training] = (await seen('en')).promises?.promises ?? [];
	const record = async (slug: string, text: string) =>
		recordProgress(room.given, await room.person(slug), {
			...{ commitment: training.id, state: 'partly' as const, day: '2023-08-15', text },
			lang: 'en'
		});
	await record('elin-prosser', 'Seen in the training records.');
	await record('sam-keane', 'Told by the trainer.');
	const told = await record('elin-prosser', 'Two sessions of four were held, as Ms Rowlands says.');
	await opened('evidence', told, 'Two sessions of four were held.', 'Cynhaliwyd dwy o bedair.');
	await opened('owner', training.id, 'Crime and Incident Hub', 'Hyb Troseddau');
	// A guest whose panel lets them read what is published is given no more of it in Plenary.
	const { settings } = await room.db
		.selectFrom('reviews')
		.select('settings')
		.executeTakeFirstOrThrow();
	const guests = JSON.parse(settings) as { steps: { readers: string[] }[] };
	guests.steps.at(-1)?.readers.push('observer');
	await room.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify(guests) })
		.execute();
	const ann = await room.person('ann-bevan');
	const hers = await commitmentPage(room.given, ann, training.id, 'en');
	expect(hers.entries.map(({ text }) => text)).toEqual(['Two sessions of four were held.']);
	const [en, cy] = [await (await page('en')).text(), await (await page('cy')).text()];
	expect(en).toContain('Two sessions of four were held.');
	expect(cy).toContain('Cynhaliwyd dwy o bedair.');
	expect(cy).toContain('Hyb Troseddau');
	for (const text of [en, cy]) {
		expect(text).not.toContain('Ms Rowlands');
		expect(text).not.toContain('Seen in the training records.');
		expect(text).not.toContain('Told by the trainer.');
	}
	expect(en).toContain('Partly met');
	expect(cy).toContain('Wedi’i gyflawni’n rhannol');
	expect(cy).toContain('Ar 15\u00a0Awst 2023');
	const { version, promises } = await seen('en');
	const data = JSON.parse(canonical({ ...version, promises: promisesData(promises!) })) as {
		blocks: unknown[];
		promises: { state: string; evidence: unknown[] }[];
	};
	expect(data.blocks).toEqual(version.blocks);
	expect(data.promises.map(({ state }) => state)).toEqual(['partly', 'none']);
	expect(JSON.stringify(data.promises)).not.toContain('Seen in the training records.');
});
