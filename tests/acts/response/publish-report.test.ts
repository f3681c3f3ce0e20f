import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkIdentifiers } from '../../../server/acts/report/course/check-identifiers';
import { considerReport } from '../../../server/acts/report/course/consider-report';
import { newVersion } from '../../../server/acts/report/new-version';
import { publishReport } from '../../../server/acts/report/course/publish-report';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { withdrawReport } from '../../../server/acts/report/course/withdraw-report';
import { readHistory } from '../../../server/store/report/history';
import { publicationsOf } from '../../../server/store/report/publications';
import { publishedList, publishedReport } from '../../../server/views/published/published';
import { readDraft } from '../../../src/lib/board/documents/draft';
import { textOfBlock } from '../../../server/reading/blocks';
import { openRequests } from '../../../server/acts/report/request-outcomes';
import { blocksOf } from '../../../server/reading/blocks';
import { applyValue } from '../../../src/lib/board/text/text';
import { answerRows, rowsOf, sendToForce, sign } from './with-force';
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

/** Catrin writes the Welsh of every text, which makes version 2. */
async function translated(): Promise<void> {
	const reviewId = room.review.id;
	const elin = await room.person('elin-prosser');
	await newVersion(room.given, elin, { reviewId, hash: (await room.version()).hash });
	const catrin = await room.person('catrin-medi');
	for (const [id, place] of await blocksOf(room.given, reviewId))
		if (place.board)
			await room.boards.edit(place.board, catrin.id, (doc) => {
				const english = textOfBlock(doc, place, id, 'en').toString();
				applyValue(textOfBlock(doc, place, id, 'cy'), `Cymraeg: ${english}`, null);
			});
	const requests = await openRequests(room.db, reviewId);
	const outcomes = Object.fromEntries(requests.map(({ id }) => [id, 'Reworded.']));
	await sealDraft(room.given, elin, { reviewId, anyway: true, outcomes });
	await room.look();
}

/** Approved, sent, answered, signed and considered: only publication is left. */
async function considered(): Promise<void> {
	await sendToForce(room);
	await answerRows(room, await rowsOf(room));
	await sign(room);
	await room.look();
	await considerReport(room.given, await room.person('angharad-voyle'), {
		...{ reviewId: room.review.id, step: room.review.step ?? '', comments: '', lang: 'en' },
		hash: (await room.version()).hash
	});
	await room.look();
}

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
	expect(JSON.stringify(en.report)).toContain('Officers will be told in training.');
	expect(await publishedList(room.given, 'cy', 'trosedd')).toHaveLength(1);
	expect(await publishedList(room.given, 'en', 'custody')).toEqual([]);

	const elin = await room.person('elin-prosser');
	const withdraw = (english: string) =>
		withdrawReport(room.given, elin, {
			...{ reviewId: room.review.id, reason: { en: english, cy: '' } }
		});
	await refusing(withdraw(' '), 'empty');
	await withdraw('A number was wrong.');
	await refusing(withdraw('Again.'), 'not-now');
	expect(await refusing(seen('en'), 'withdrawn')).toMatchObject({ en: 'A number was wrong.' });
	const [line] = await publishedList(room.given, 'en', '');
	expect(line.withdrawn?.reason).toBe('A number was wrong.');
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
	const places = await blocksOf(room.given, reviewId);
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
	await check('huw-jarman');
	expect(await refusing(publish(), 'languages-missing')).toEqual({ en: 0, cy: 0, stale: 1 });
});
