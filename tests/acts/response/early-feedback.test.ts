import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../server/acts/people/standing/declare';
import { newVersion } from '../../../server/acts/report/new-version';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { sendEarlyFeedback } from '../../../server/acts/report/send-early-feedback';
import { withdrawEarlyFeedback } from '../../../server/acts/report/withdraw-early-feedback';
import { earlyFeedback } from '../../../server/outbox/facts/report';
import { readHistory } from '../../../server/store/report/history';
import { earlyFeedbackPage } from '../../../server/views/report/early-feedback';
import { approvalPage } from '../../../server/views/report/approval';
import { documentsFor } from '../../../server/views/report/draft';
import { refusing } from '../refusing';
import type { ReportRoom } from '../report/report-room';
import { keepDemo } from '../report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('draft');
});
beforeEach(async () => {
	room = await kept.open();
	room.clock.now = new Date('2023-07-21T09:00:00Z');
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const reviewId = () => room.review.id;
const words = { en: 'Victims were rarely told of delays.', cy: '' };
async function send(text = words, slug = 'elin-prosser', anyway = false): Promise<void> {
	const by = await room.person(slug);
	await sendEarlyFeedback(room.given, by, { reviewId: reviewId(), text, anyway });
}
async function withdraw(reason = 'It was of another case.', slug = 'elin-prosser') {
	const { given } = await page('elin-prosser');
	await withdrawEarlyFeedback(room.given, await room.person(slug), {
		...{ reviewId: reviewId(), feedback: given[0]?.id ?? 'none', reason, lang: 'en' as const }
	});
}
const page = async (slug: string) =>
	earlyFeedbackPage(room.given, await room.person(slug), reviewId(), 'en');
const said = async () => {
	const elin = await room.person('elin-prosser');
	await sealDraft(room.given, elin, { reviewId: reviewId(), anyway: true });
	return (await room.version()).says.blocks.find(({ id }) => id === 'feedback');
};

test('the force reads it without a name of the panel, and nothing else of the draft', async () => {
	await refusing(page('sam-keane'), 'forbidden');
	await send();
	const seen = await page('sam-keane');
	expect(seen).toMatchObject({
		maySend: false,
		mayWithdraw: false,
		given: [{ text: words, by: null }]
	});
	const sam = await room.person('sam-keane');
	await refusing(approvalPage(room.given, sam, reviewId(), 'en'), 'forbidden');
	await refusing(documentsFor(room.given, sam, reviewId()), 'forbidden');
	for (const slug of ['angharad-voyle', 'lowri-fox', 'ann-bevan'])
		await refusing(page(slug), 'forbidden');
	expect((await page('kofi-mensah')).given[0].by).toBe('Elin Prosser');
});

test('another one is added and the first never changes; the history holds no words of them', async () => {
	await send();
	await send({ en: '', cy: 'Anaml y dywedwyd wrth ddioddefwyr am oedi.' });
	expect((await page('sam-keane')).given.map(({ n, text }) => [n, text.en])).toEqual([
		[2, ''],
		[1, words.en]
	]);
	const lines = await readHistory(room.db, { key: 'review', value: reviewId() });
	const sent = lines.filter(({ act }) => act === 'send-early-feedback');
	expect(sent).toHaveLength(2);
	expect(JSON.stringify(sent)).not.toContain('Victims');
});

test('the same words received again are one; after they are withdrawn they can be sent anew', async () => {
	await send();
	await send();
	await send({ en: ` ${words.en}\r\n`, cy: '' });
	expect((await page('sam-keane')).given).toHaveLength(1);
	const letters = () =>
		room.db.selectFrom('outbox').select('id').where('kind', '=', 'early-feedback').execute();
	expect(await letters()).toHaveLength(1);
	await send({ en: words.en, cy: 'Anaml y dywedwyd wrth ddioddefwyr am oedi.' });
	expect((await page('sam-keane')).given).toHaveLength(2);
	await withdraw();
	// The latest that stands has the same words.
	await send();
	expect((await page('sam-keane')).given).toHaveLength(2);
	const [, first] = (await page('elin-prosser')).given;
	const elin = await room.person('elin-prosser');
	await withdrawEarlyFeedback(room.given, elin, {
		...{ reviewId: reviewId(), feedback: first.id, reason: 'Wrong case.', lang: 'en' as const }
	});
	await send();
	expect((await page('sam-keane')).given).toHaveLength(3);
});

test('words that may identify somebody stay until they are taken out or somebody says that they stay', async () => {
	const named = { en: 'Ask Nasreen Akhtar about it.', cy: '' };
	await refusing(send(named), 'feedback-identifies');
	await refusing(send({ en: '', cy: 'Ffoniwch 07700 900123.' }), 'feedback-identifies');
	expect((await page('elin-prosser')).given).toEqual([]);
	await send(named, 'elin-prosser', true);
	expect((await page('sam-keane')).given).toHaveLength(1);
});

test('withdrawn, the force reads that it was and why, and its words no more', async () => {
	await send();
	await refusing(withdraw(' '), 'reason-needed');
	await withdraw();
	expect((await page('sam-keane')).given[0]).toMatchObject({
		...{ text: { en: '', cy: '' }, withdrawn: { reason: 'It was of another case.', lang: 'en' } }
	});
	expect((await page('elin-prosser')).given[0].text).toEqual(words);
	await withdraw();
	await refusing(withdraw('Another reason.'), 'feedback-withdrawn');
	const lines = await readHistory(room.db, { key: 'review', value: reviewId() });
	expect(lines.filter(({ act }) => act === 'withdraw-early-feedback')).toHaveLength(1);
});

test('a member who stood down from a case reads that it was given and when, and none of its words (M10)', async () => {
	await send();
	await send({ en: 'Victims of case 3 were told late.', cy: '' });
	await withdraw('Victims were not in case 3.');
	const nasreen = await page('nasreen-akhtar');
	expect(nasreen.stoodDown).toEqual([3]);
	expect(nasreen.given).toMatchObject([
		{ n: 2, at: '2023-07-21T09:00:00.000Z', withdrawn: { at: '2023-07-21T09:00:00.000Z' } },
		{ n: 1, at: '2023-07-21T09:00:00.000Z', by: 'Elin Prosser' }
	]);
	expect(JSON.stringify(nasreen)).not.toContain('Victims');
	for (const slug of ['kofi-mensah', 'elin-prosser', 'huw-jarman', 'catrin-medi', 'sam-keane']) {
		const seen = await page(slug);
		expect([slug, seen.stoodDown, seen.given[1].text]).toEqual([slug, [], words]);
	}
	// Whoever stands down afterwards reads them no longer; the office still does.
	for (const slug of ['kofi-mensah', 'elin-prosser'])
		await declare(room.given, await room.person(slug), {
			...{ reviewId: reviewId(), says: { [await room.caseId(5)]: 'conflict' as const } }
		});
	expect(JSON.stringify(await page('kofi-mensah'))).not.toContain('Victims');
	expect((await page('kofi-mensah')).stoodDown).toEqual([5]);
	expect((await page('elin-prosser')).given[1].text).toEqual(words);
});

test('of what is sent or withdrawn while a version is with the members, its page says that this version has nothing', async () => {
	const elin = await room.person('elin-prosser');
	const missing = async (slug = 'elin-prosser') =>
		(await page(slug)).given.map(({ missingIn }) => missingIn);
	await send();
	expect(await missing()).toEqual([null]);
	room.clock.now = new Date('2023-07-21T10:00:00Z');
	await sealDraft(room.given, elin, { reviewId: reviewId(), anyway: true });
	expect(await missing()).toEqual([null]);
	room.clock.now = new Date('2023-07-21T11:00:00Z');
	await send({ en: 'Letters were late.', cy: '' });
	expect(await missing()).toEqual([{ version: 1, what: 'given' }, null]);
	const [, first] = (await page('elin-prosser')).given;
	await withdrawEarlyFeedback(room.given, elin, {
		...{ reviewId: reviewId(), feedback: first.id, reason: 'Wrong case.', lang: 'en' as const }
	});
	const both = [
		{ version: 1, what: 'given' },
		{ version: 1, what: 'withdrawn' }
	];
	expect(await missing('kofi-mensah')).toEqual(both);
	// The force reads nothing of versions before the report comes to it.
	expect(await missing('sam-keane')).toEqual([null, null]);
	const { hash } = await room.version();
	room.clock.now = new Date('2023-07-21T12:00:00Z');
	await newVersion(room.given, elin, { reviewId: reviewId(), hash });
	expect(await missing()).toEqual([null, null]);
	await sealDraft(room.given, elin, { reviewId: reviewId(), anyway: true });
	expect(await missing()).toEqual([null, null]);
});

test('a version that is sealed later says that it was given and when, and what was withdrawn', async () => {
	await send();
	room.clock.now = new Date('2023-07-22T09:00:00Z');
	await withdraw();
	const block = await said();
	expect(block?.en.replaceAll('\u00a0', ' ')).toBe(
		'On 21 July 2023 the office gave the force provisional early feedback. The early feedback that the office gave the force on 21 July 2023 was withdrawn on 22 July 2023.'
	);
	expect(block?.en).not.toContain('Victims');
});

test('a version says nothing of it where none was given', async () => {
	expect(await said()).toBeUndefined();
});

test('it is the coordinator’s, before the report is approved, and to somebody', async () => {
	for (const slug of ['kofi-mensah', 'huw-jarman', 'sam-keane', 'catrin-medi']) {
		await refusing(send(words, slug), 'forbidden');
		await refusing(withdraw('No.', slug), 'forbidden');
	}
	await refusing(send({ en: ' ', cy: '' }), 'empty');
	await refusing(withdraw(), 'unknown');
	const elin = await room.person('elin-prosser');
	await sealDraft(room.given, elin, { reviewId: reviewId(), anyway: true });
	// With the members it is early still.
	await send();
	await room.db
		.updateTable('reviews')
		.set({ approved_at: room.clock.now.toISOString() })
		.where('id', '=', reviewId())
		.execute();
	await refusing(send(), 'not-now');
});

test('its letter leads the force there, unless it was withdrawn meanwhile', async () => {
	await send();
	const [{ id: feedback }] = (await page('elin-prosser')).given;
	const house = { ...room.given, origin: 'http://localhost' };
	const about = { review: reviewId(), feedback };
	const sam = await room.person('sam-keane');
	expect(await earlyFeedback(about, house, sam)).toMatchObject({
		path: `/reviews/${reviewId()}/early-feedback`
	});
	expect(await earlyFeedback(about, house, await room.person('kofi-mensah'))).toBeNull();
	await withdraw();
	expect(await earlyFeedback(about, house, sam)).toBeNull();
});
