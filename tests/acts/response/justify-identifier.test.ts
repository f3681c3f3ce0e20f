import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkIdentifiers } from '../../../server/acts/report/course/check-identifiers';
import { correctReport } from '../../../server/acts/report/course/correct-report';
import { justifyIdentifier } from '../../../server/acts/report/course/justify-identifier';
import { publishReport } from '../../../server/acts/report/course/publish-report';
import { withdrawReport } from '../../../server/acts/report/course/withdraw-report';
import { translateResponse } from '../../../server/acts/response/translate-response';
import { readHistory } from '../../../server/store/report/history';
import { afterApproval } from '../../../server/views/report/after';
import { publishedReport } from '../../../server/views/published/published';
import { rowText } from '../../../src/lib/board/documents/response';
import { responseName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { answerRows, consider, rowsOf, sendToForce, sign, translateSigned } from './with-force';
import { translatedVersion } from './second-version';
import { refusing } from '../refusing';
import { keepDemo } from '../report/report-room';
import type { ReportRoom } from '../report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
let rows: string[];
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	await translatedVersion(room);
	rows = await rowsOf(room);
	await sendToForce(room);
	await answerRows(room, rows);
	const { id } = await room.person('sam-keane');
	await room.boards.edit(responseName(room.review.id), id, (doc) =>
		applyValue(rowText(doc, rows[0]), 'As Nasreen Akhtar asked on 01632 960123.', 'test')
	);
	await sign(room);
	await consider(room);
	await translateSigned(room);
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const check = async (slug = 'huw-jarman') =>
	checkIdentifiers(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, hash: (await room.version()).hash }
	});
const publish = async () =>
	publishReport(room.given, await room.person('elin-prosser'), {
		...{ reviewId: room.review.id, step: room.review.step ?? '' },
		hash: (await room.version()).hash
	});
const gate = async (slug = 'elin-prosser') => {
	const seen = await afterApproval(room.given, await room.person(slug), room.review.id, 'en');
	return seen.publication?.gate;
};
const justify = async (words: string, reason: string, slug = 'elin-prosser') =>
	justifyIdentifier(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, about: `answer ${rows[0]}`, words, reason, lang: 'en' }
	});
/** Each of the words in the answer and its translation gets a reason. */
async function justifyAll(): Promise<void> {
	for (const { words, settled } of (await gate())?.identifiers ?? [])
		if (!settled) await justify(words, 'She agreed to be named.');
}

test('a name in the force’s answer is justified before anybody says that nobody is identified (A11)', async () => {
	const mayCorrect = async () =>
		(await afterApproval(room.given, await room.person('elin-prosser'), room.review.id, 'en'))
			.mayCorrect;
	// A name that the office will not publish is taken out by a correction.
	expect(await mayCorrect()).toBe('unpublishable');
	const found = (await gate())?.identifiers ?? [];
	expect(found.map(({ text, lang, what, number }) => [text, lang, what, number])).toEqual([
		['Nasreen Akhtar', 'en', 'answer', 1],
		['01632 960123', 'en', 'answer', 1],
		['Nasreen Akhtar', 'cy', 'answer', 1],
		['01632 960123', 'cy', 'answer', 1]
	]);
	expect((await gate('nasreen-akhtar')) ?? null).toBeNull();
	const named = 'Nasreen Akhtar, 01632 960123';
	expect(await refusing(check(), 'identifiers-unjustified')).toEqual({ found: named });
	await refusing(justify(found[0].words, 'Why not', 'margaret-pugh'), 'forbidden');
	await refusing(justify('name somebody else', 'Why not'), 'changed-meanwhile');
	await justify(found[0].words, 'She agreed to be named.');
	expect(await refusing(check(), 'identifiers-unjustified')).toEqual({ found: '01632 960123' });
	await justify(found[1].words, 'A number for drama.');
	expect(await mayCorrect()).toBeNull();
	await check();

	// A reason that is taken back holds publication up again.
	await justify(found[0].words, '');
	expect(await refusing(publish(), 'identifiers-unjustified')).toEqual({ found: 'Nasreen Akhtar' });
	await justify(found[0].words, 'She agreed to be named.');
	await publish();
	await room.look();
	expect(await refusing(check(), 'not-next')).toMatchObject({ act: 'none' });
	const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
	expect(lines.filter(({ act }) => act === 'settle-identifier')).toHaveLength(3);
	expect(JSON.stringify(lines)).not.toContain('Akhtar');
});

test('a name that a translation adds is found as well', async () => {
	await justifyAll();
	await check();
	const was = 'Cymraeg: Officers will be told in training.';
	room.clock.now = new Date(+room.clock.now + 60_000);
	await translateResponse(room.given, await room.person('catrin-medi'), {
		...{ reviewId: room.review.id, entry: rows[1], was, text: 'Fel y dywed Kofi Mensah.' }
	});
	expect(await refusing(check(), 'identifiers-unjustified')).toEqual({ found: 'Kofi Mensah' });
});

test('a name in the reason of a withdrawal or a correction is not published unasked', async () => {
	await justifyAll();
	await check();
	await publish();
	await room.look();
	const elin = await room.person('elin-prosser');
	const reviewId = room.review.id;
	const reason = { en: 'Kofi Mensah asked.', cy: 'Gofynnodd rhywun.' };
	const named = { found: 'Kofi Mensah' };
	const withdraw = (anyway?: boolean) =>
		withdrawReport(room.given, elin, { reviewId, version: 2, reason, anyway });
	expect(await refusing(withdraw(), 'reason-identifies')).toEqual(named);
	expect((await publishedReport(room.given, reviewId, 'en')).version.version).toBe(2);
	await withdraw(true);
	const { hash } = await room.version();
	const input = { reviewId, hash, step: room.review.step ?? '', reason };
	expect(await refusing(correctReport(room.given, elin, input), 'reason-identifies')).toEqual(
		named
	);
	await correctReport(room.given, elin, { ...input, anyway: true });
});
