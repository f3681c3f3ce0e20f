import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordHeard } from '../../../server/acts/sitting/agenda/record-heard';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { recordedOf } from '../../../server/reading/recorded';
import { readHistory } from '../../../server/store/report/history';
import { reviewById } from '../../../server/store/report/reviews';
import type { Review } from '../../../server/store/report/reviews';
import { setStage } from '../../../server/store/sitting/sittings';
import { dayPage } from '../../../server/views/day';
import { minutesOf } from '../../../server/views/sitting/minutes';
import { minutesRows } from '../../../server/views/sitting/minutes-rows';
import { HEARD_KINDS } from '../../../src/lib/meeting/sitting/recorded/heard';
import { refusing } from '../refusing';
import { scrutinyPanel, scrutinyRoom } from './scrutiny-room';
import type { ScrutinyRoom } from './scrutiny-room';

let room: ScrutinyRoom;
let sittingId: string;
afterEach(() => room.end());

beforeEach(async () => {
	room = await scrutinyRoom(scrutinyPanel({ languages: ['en', 'cy'] }));
	const { given, elin, reviewId } = room;
	sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' },
		...{ place: { en: 'Poole', cy: 'Poole' }, chairId: null, deputies: [] },
		agenda: ([...HEARD_KINDS, 'input'] as const).map((kind) => ({
			...{ kind, title: { en: kind, cy: kind }, minutesPlanned: 15 }
		}))
	});
});

const blank = { en: '', cy: '' };
const said = { en: 'Waited an hour to be answered.', cy: 'Arhosodd awr am ateb.' };
const seenNow = async () => (await dayPage(room.given, room.elin, sittingId, 'en')).records.heard;
const TESTIMONY = 0;
const VISIT = 2;

async function record(item: number, more: Partial<Parameters<typeof recordHeard>[2]> = {}) {
	const { agenda } = await dayPage(room.given, room.elin, sittingId, 'en');
	const nothing = { outcome: blank, place: blank, date: null, went: null, anyway: false };
	await recordHeard(room.given, room.elin, {
		...{ sittingId, item, seen: agenda[item].seen, said, ...nothing, ...more }
	});
}
const visit = {
	place: { en: 'The control room', cy: 'Yr ystafell reoli' },
	date: '2024-02-20',
	went: 3
};

test('testimony, and what came of it once that is known, is recorded and read in the minutes', async () => {
	await record(TESTIMONY);
	expect((await seenNow()).items[TESTIMONY].heard).toEqual({ said, outcome: null, visit: null });
	const { before } = (await seenNow()).items[TESTIMONY];
	const outcome = { en: 'The office asked the force.', cy: '' };
	await record(TESTIMONY, { outcome, before });
	await refusing(record(TESTIMONY, { before }), 'changed-meanwhile');
	await moveDay(room.given, room.elin, { sittingId, to: 'arriving' });
	expect((await minutesOf(room.given, room.elin, sittingId, 'cy')).heard).toEqual([
		{ title: 'testimony', said: said.cy, outcome: outcome.en, visit: null }
	]);
	const rows = await minutesRows(room.given, room.elin, sittingId, 'en');
	expect(rows.flat().join('\n')).toContain(`${said.en} What came of it: ${outcome.en}`);
	const lines = (await readHistory(room.given.db)).filter(({ act }) => act === 'record-heard');
	expect(lines).toHaveLength(2);
});

test('words that may identify somebody are not kept until the office says so', async () => {
	const named = { en: 'Elin Prosser was told to ring 07700 900123.', cy: '' };
	const { found } = await refusing(record(TESTIMONY, { said: named }), 'heard-identifies');
	expect(found).toContain('07700 900123');
	expect(found).toContain('Elin Prosser');
	expect((await seenNow()).items[TESTIMONY].heard).toBeNull();
	await record(TESTIMONY, { said: named, anyway: true });
	expect((await seenNow()).items[TESTIMONY].heard?.said.cy).toBe(named.en);
});

test('a visit has a place, a date and how many members went, and names none of them', async () => {
	await refusing(record(VISIT, { ...visit, date: null }), 'date-wrong');
	await refusing(record(VISIT, { ...visit, went: 0 }), 'went-wrong');
	await refusing(record(VISIT, { ...visit, place: blank }), 'empty');
	await refusing(record(VISIT, { ...visit, said: blank }), 'empty');
	await record(VISIT, visit);
	expect((await seenNow()).items[VISIT].heard?.visit).toEqual(visit);
	// Of another kind of item, what belongs to a visit is not kept.
	await record(TESTIMONY, visit);
	expect((await seenNow()).items[TESTIMONY].heard?.visit).toBeNull();
	await refusing(record(3), 'not-now');
	const una = await room.seated('Una Bell', 'public');
	const { agenda } = await dayPage(room.given, room.elin, sittingId, 'en');
	const asked = { sittingId, item: VISIT, seen: agenda[VISIT].seen, said, outcome: blank };
	await refusing(recordHeard(room.given, una, { ...asked, ...visit, anyway: false }), 'forbidden');
});

test('the report says each once the sitting has begun, in each language, and nothing before', async () => {
	await record(TESTIMONY, { outcome: { en: 'The force was asked', cy: 'Gofynnwyd i’r heddlu' } });
	await record(VISIT, visit);
	const printed = async () => {
		const review = (await reviewById(room.given.db, room.reviewId)) as Review;
		return (await recordedOf(room.given.db, review)).find(({ id }) => id === 'heard');
	};
	expect(await printed()).toBeUndefined();
	await setStage(room.given.db, sittingId, 'plenary');
	const report = await printed();
	expect(report?.en.replaceAll('\u00a0', ' ').split('\n\n')).toEqual([
		'On 5 March 2024 the panel heard testimony from a member of the public. Waited an hour to be answered. What came of it: The force was asked.',
		'On 20 February 2024 3 members went on a visit: The control room. Waited an hour to be answered.'
	]);
	expect(report?.cy).toContain('Gofynnwyd i’r heddlu.');
});
