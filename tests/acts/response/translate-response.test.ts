import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { translateResponse } from '../../../server/acts/response/translate-response';
import { readHistory } from '../../../server/store/report/history';
import { signedResponse } from '../../../server/store/response/signed';
import { translationPage } from '../../../server/views/report/translation';
import { answerRows, rowsOf, sendToForce, sign } from './with-force';
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
	await sendToForce(room);
	rows = await rowsOf(room);
	await answerRows(room, rows);
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const translate = async (slug: string, text: string, was = '', entry = rows[0]) =>
	translateResponse(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, entry, was, text }
	});
const page = async (slug: string) =>
	translationPage(room.given, await room.person(slug), room.review.id, 'en');

test('the translator writes a text once it is signed; what was signed stays as it was', async () => {
	await refusing(translate('catrin-medi', 'Dywedir wrth swyddogion.'), 'not-now');
	await sign(room);
	await translate('catrin-medi', '  Dywedir wrth swyddogion.\r\nMewn hyfforddiant. ');
	const signed = await signedResponse(room.db, room.review.id);
	expect(signed?.answers.find(({ block }) => block === rows[0])).toMatchObject({
		...{ text: 'Officers will be told in training.', lang: 'en' },
		translation: 'Dywedir wrth swyddogion.\nMewn hyfforddiant.'
	});
	const [first, second] = (await page('catrin-medi')).texts;
	expect([first.number, second.number]).toEqual([1, 2]);
	expect([first.translation !== '', second.translation]).toEqual([true, '']);
	const acts = (await readHistory(room.db)).map(({ act }) => act);
	expect(acts.filter((act) => act === 'translate-response')).toHaveLength(1);
});

test('two who translate the same text do not write over each other', async () => {
	await sign(room);
	await translate('catrin-medi', 'Catrin.');
	await refusing(translate('elin-prosser', 'Elin.'), 'changed-meanwhile');
	await translate('elin-prosser', 'Elin.', 'Catrin.');
	await translate('elin-prosser', 'Elin.', 'Catrin.');
	await translate('catrin-medi', '', 'Elin.');
	const signed = await signedResponse(room.db, room.review.id);
	expect(signed?.answers.filter(({ translation }) => translation !== '')).toEqual([]);
});

test('nobody else translates, nor a text that is not there', async () => {
	await sign(room);
	for (const slug of ['margaret-pugh', 'huw-jarman', 'sam-keane', 'angharad-voyle']) {
		await refusing(translate(slug, 'Dywedir.'), 'forbidden');
		await refusing(page(slug), 'forbidden');
	}
	await refusing(translate('catrin-medi', 'Dywedir.', '', 'no-such-block'), 'unknown');
	await refusing(translate('catrin-medi', 'x'.repeat(50_001)), 'too-long');
});
