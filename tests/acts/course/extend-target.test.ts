import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { extendTarget } from '../../../server/acts/response/extend-target';
import { targetExtended, responseOverdue } from '../../../server/outbox/facts/response';
import { sentToForce } from '../../../server/reading/report/target';
import { readHistory } from '../../../server/store/report/history';
import { setStep } from '../../../server/store/report/reviews';
import { afterApproval } from '../../../server/views/report/after';
import { responsePage } from '../../../server/views/report/response';
import { courseState } from '../../../server/views/shared/course-state';
import { targetOf } from '../../../src/lib/meeting/response/target';
import { refusing } from '../refusing';
import type { ReportRoom } from '../report/report-room';
import { keepDemo } from '../report/report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('response');
});
/** Nothing stops the clock: the row that was with another department is back, and every question is answered. */
beforeEach(async () => {
	room = await kept.open();
	const at = room.clock.now.toISOString();
	await room.db
		.updateTable('passed_rows')
		.set({ ended_by: (await sam()).id, ended_at: at })
		.where('ended_at', 'is', null)
		.execute();
	await room.db
		.updateTable('questions')
		.set({ answer: 'Yes.', answer_lang: 'en', answered_at: at })
		.set({ answered_by: (await room.person('elin-prosser')).id })
		.where('answered_at', 'is', null)
		.execute();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const sam = () => room.person('sam-keane');
const reviewId = () => room.review.id;
const seenByForce = async () => {
	const { target } = await responsePage(room.given, await sam(), reviewId(), 'en');
	if (!target) throw new Error('there is no target');
	return target;
};
const posted = (kind: string) =>
	room.db.selectFrom('outbox').select('id').where('kind', '=', kind).execute();
interface Asked {
	due?: string | null;
	before?: string;
	reason?: string;
}
async function extend(
	{ due = '2023-10-31', before, reason = 'Holidays in August.' }: Asked = {},
	slug = 'elin-prosser'
): Promise<void> {
	const shown = before ?? (await seenByForce()).due;
	await extendTarget(room.given, await room.person(slug), {
		...{ reviewId: reviewId(), due, before: shown, reason, lang: 'en' as const }
	});
}

test('the force reads the new day and the reason, and no name of the office', async () => {
	const before = (await seenByForce()).due;
	expect(before < '2023-10-31').toBe(true);
	await extend();
	const target = await seenByForce();
	expect(target).toMatchObject({
		...{ due: '2023-10-31' },
		extensions: [{ n: 1, due: '2023-10-31', reason: 'Holidays in August.', lang: 'en' }]
	});
	const elin = await room.person('elin-prosser');
	expect(JSON.stringify(target)).not.toContain(elin.id);
	const lines = await readHistory(room.db, { key: 'review', value: reviewId() });
	expect(lines.at(-1)).toMatchObject({ act: 'extend-target', personId: elin.id });
	expect(JSON.stringify(lines.at(-1)?.about)).not.toContain('Holidays');
});

test('the office sees each day that was in force, newest last, and the log names the new one', async () => {
	await extend();
	await extend({ due: '2023-11-30', reason: 'A new head of department.' });
	const seen = await afterApproval(room.given, await room.person('elin-prosser'), reviewId(), 'en');
	expect(seen.target?.due).toBe('2023-11-30');
	expect(seen.target?.extensions.map(({ due }) => due)).toEqual(['2023-10-31', '2023-11-30']);
	expect(seen.happened.filter(({ what }) => what === 'extended')).toHaveLength(2);
});

test('an answer that was overdue is so no more, until the new day has passed', async () => {
	room.clock.now = new Date('2023-10-20T09:00:00Z');
	expect((await seenByForce()).left).toBeLessThan(0);
	await extend();
	expect((await seenByForce()).left).toBe(11);
	room.clock.now = new Date('2023-11-01T09:00:00Z');
	expect((await seenByForce()).left).toBe(-1);
});

test('its letter says the new day; one of an earlier extension says nothing any more', async () => {
	room.clock.now = new Date('2023-10-20T09:00:00Z');
	const before = (await posted('response-overdue')).length;
	await extend();
	const course = await courseState(room.given, await room.look());
	const sending = sentToForce(room.review, course)?.id ?? '';
	const house = { ...room.given, origin: 'http://localhost' };
	const about = { review: reviewId(), sending, n: 1 };
	const letter = await targetExtended(about, house, await sam());
	expect(letter && 'say' in letter && letter.say('en').due).toBe('31 October 2023');
	// The reminder that it is overdue waits for the new day.
	expect(await responseOverdue(about, house, await sam())).toHaveProperty('later');
	await extend({ due: '2023-11-30' });
	expect(await targetExtended(about, house, await sam())).toBeNull();
	expect(await posted('target-extended')).toHaveLength(2);
	// The one that waits moves with the target, and is not written twice.
	expect(await posted('response-overdue')).toHaveLength(before);
});

test('it is refused without a day or a reason, for a day that is not later, and on an old page', async () => {
	const { due } = await seenByForce();
	for (const none of [null, '2024-13-45', '2024-02-30', 'soon'])
		await refusing(extend({ due: none }), 'date-wrong');
	await refusing(extend({ reason: '  ' }), 'reason-needed');
	await refusing(extend({ due }), 'target-not-later');
	await refusing(extend({ due: '2023-08-01' }), 'target-not-later');
	await extend();
	await extend({ before: due });
	await refusing(extend({ due: '2023-11-30', before: due }), 'changed-meanwhile');
	expect((await seenByForce()).extensions).toHaveLength(1);
});

test('a day that has passed is refused where the panel is, because the answer would be overdue at once', async () => {
	// Summer time: in Wales the 16th has begun, in UTC it has not.
	room.clock.now = new Date('2023-10-15T23:30:00Z');
	expect(await refusing(extend({ due: '2023-10-15' }), 'target-passed')).toEqual({
		today: '2023-10-16'
	});
	await extend({ due: '2023-10-16' });
	expect((await seenByForce()).left).toBe(0);
});

test('it is the coordinator’s, while the force has the report and has not signed', async () => {
	for (const slug of ['sam-keane', 'margaret-pugh', 'angharad-voyle', 'huw-jarman'])
		await refusing(extend({}, slug), 'forbidden');
	const { due: before } = await seenByForce();
	await setStep(room.db, reviewId(), 'approved');
	await refusing(extend({ before }), 'not-now');
	await setStep(room.db, reviewId(), 'responded');
	await refusing(extend({ before }), 'not-now');
	await setStep(room.db, reviewId(), 'sent');
	await room.db
		.insertInto('responses')
		.values({
			...{ review_id: reviewId(), version: 2, seq: 1, hash: '0' },
			...{ signed_by: (await sam()).id, signed_at: room.clock.now.toISOString() }
		})
		.execute();
	await refusing(extend({ before }), 'response-signed');
});

test('a pause after the extension moves the new day, and one before it does not', () => {
	const period = { days: 28, daysIn: 'calendar' as const };
	const extended = { due: '2023-09-30', on: '2023-08-20' };
	const pauses = [
		{ from: '2023-08-03', to: '2023-08-06' },
		{ from: '2023-08-18', to: '2023-08-22' }
	];
	expect(targetOf('2023-08-01', period, pauses, '2023-08-25', extended).due).toBe('2023-10-02');
});
