import { afterEach, expect, test } from 'vitest';
import { makeReview } from '../../../../server/acts/review/make-review';
import { agreeAction } from '../../../../server/acts/sitting/actions/agree-action';
import { recordAction } from '../../../../server/acts/sitting/actions/record-action';
import { takeBackAction } from '../../../../server/acts/sitting/actions/take-back-action';
import { planSitting } from '../../../../server/acts/sitting/plan/plan-sitting';
import { recordedOf } from '../../../../server/reading/recorded';
import { readHistory } from '../../../../server/store/report/history';
import { reviewById } from '../../../../server/store/report/reviews';
import type { KnownPerson } from '../../../../server/store/people/people';
import { setStage } from '../../../../server/store/sitting/sittings';
import { dayPage } from '../../../../server/views/day';
import { sittingActions } from '../../../../server/views/sitting/actions';
import { minutesOf } from '../../../../server/views/sitting/minutes';
import { minutesRows } from '../../../../server/views/sitting/minutes-rows';
import { ownLanguage, recordedKind } from '../../../../src/lib/meeting/report/build-version';
import { scrutinyPanel, scrutinyRoom } from '../../day/scrutiny-room';
import type { ScrutinyRoom } from '../../day/scrutiny-room';
import { refusing } from '../../refusing';
import { shippedForm } from '../../empty-house';

let room: ScrutinyRoom;
let una: KnownPerson;
afterEach(() => room.end());

async function opened() {
	room = await scrutinyRoom(scrutinyPanel({ languages: ['en', 'cy'] }));
	una = await room.add('Una Bell');
	await setStage(room.given.db, room.sittingId, 'plenary');
	room.given.cache.forget();
}

/** The next review's sitting, two weeks later; its plenary is on. */
async function next() {
	const { given, elin } = room;
	const reviewId = await makeReview(given, elin, {
		title: { en: 'Letters, June 2024', cy: 'Llythyrau, Mehefin 2024' },
		...{ focus: { en: '', cy: '' }, template: shippedForm('correspondence'), months: 6 },
		...{ list: { accepted: 40, drawnOn: '2024-05-12' }, blind: 'live' as const }
	});
	// Both are made in the same minute of this house's clock.
	await given.db
		.updateTable('reviews')
		.set({ created_at: '2024-05-01T09:00:00.000Z' })
		.where('id', '=', reviewId)
		.execute();
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-06-04', from: '09:30', to: '15:30', mode: 'in-person' },
		...{ place: { en: 'Winfrith', cy: 'Winfrith' }, deputies: [], agenda: [], chairId: null }
	});
	await setStage(given.db, sittingId, 'plenary');
	given.cache.forget();
	return { reviewId, sittingId };
}

type Given = Partial<Parameters<typeof agreeAction>[2]>;
const agree = (given: Given = {}, by = room.elin) =>
	agreeAction(room.given, by, {
		...{ sittingId: room.sittingId, text: 'Ring back within two days', lang: 'en' },
		...{ owner: 'Head of the contact centre', due: '2024-05-31' },
		...given
	});
const seen = (sittingId = room.sittingId, by = room.elin) =>
	sittingActions(room.given, by, { sittingId, from: null }, 'en');
const printed = async (reviewId: string) =>
	(await recordedOf(room.given.db, (await reviewById(room.given.db, reviewId))!))
		.filter(({ id }) => recordedKind(id) === 'actions')
		.map(({ id, section, en }) => [section, ownLanguage(id), en.replaceAll('\u00a0', ' ')]);

test('an action has words, an owner and a day, is recorded by who leads the sitting, and is removed while nobody has spoken of it', async () => {
	await opened();
	await refusing(agree({}, una), 'forbidden');
	await refusing(agree({ text: ' ' }), 'empty');
	await refusing(agree({ owner: ' ' }), 'empty');
	await refusing(agree({ due: null }), 'date-wrong');
	await refusing(agree({ owner: 'x'.repeat(201) }), 'line-too-long');
	const id = await agree();
	const other = await agree({ text: 'Hysbysu pobl', lang: 'cy' });
	expect((await seen()).agreed.map((each) => each.text)).toEqual([
		...['Ring back within two days', 'Hysbysu pobl']
	]);
	await takeBackAction(room.given, room.elin, { sittingId: room.sittingId, action: other });
	expect((await seen()).agreed.map((each) => each.id)).toEqual([id]);
	await refusing(
		takeBackAction(room.given, room.elin, { sittingId: room.sittingId, action: other }),
		'unknown'
	);
	// Members read them; the history has no word of them.
	expect((await seen(room.sittingId, una)).may.agree).toBe(false);
	const lines = (await readHistory(room.given.db)).filter(({ act }) => act.includes('action'));
	expect(lines.map(({ act }) => act)).toEqual(['agree-action', 'agree-action', 'take-back-action']);
	expect(JSON.stringify(lines)).not.toMatch(/Ring back|contact centre/);
	await setStage(room.given.db, room.sittingId, 'arriving');
	await refusing(agree(), 'not-now');
});

test('it stands in the minutes and in the part of the report that is not published', async () => {
	await opened();
	await agree();
	await agree({ text: 'Hysbysu pobl mewn pryd.', lang: 'cy', owner: 'Y ganolfan' });
	const minutes = await minutesOf(room.given, room.elin, room.sittingId, 'en');
	expect(minutes.actions?.agreed.map(({ text, owner, due }) => [text, owner, due])).toEqual([
		['Ring back within two days', 'Head of the contact centre', '2024-05-31'],
		['Hysbysu pobl mewn pryd.', 'Y ganolfan', '2024-05-31']
	]);
	const rows = await minutesRows(room.given, room.elin, room.sittingId, 'en');
	expect(rows).toContainEqual([
		...['Actions', 'Ring back within two days', '', '2024-05-31', ''],
		'Who does it: Head of the contact centre'
	]);
	expect(await printed(room.reviewId)).toEqual([
		[
			'minutes',
			'en',
			'Action 1: Ring back within two days. Who does it: Head of the contact centre. By when: 31 May 2024.'
		],
		[
			'minutes',
			'cy',
			'Cam 2: Hysbysu pobl mewn pryd. Pwy sy’n ei wneud: Y ganolfan. Erbyn pryd: 31 Mai 2024.'
		]
	]);
	const { settings } = (await reviewById(room.given.db, room.reviewId))!;
	expect(settings.reportTemplate.sections.find(({ id }) => id === 'minutes')?.inside).toBe(true);
});

test('it comes back at the next review until it is done, and the minutes and the report of that one say so', async () => {
	await opened();
	const ring = await agree();
	const tell = await agree({ text: 'Hysbysu pobl', lang: 'cy' });
	const { reviewId, sittingId } = await next();
	expect((await seen(sittingId)).back.map(({ id }) => id)).toEqual([ring, tell]);
	expect((await dayPage(room.given, room.elin, sittingId, 'en')).actions).toEqual({
		...{ agreed: 0, said: 0, back: 2 }
	});
	expect((await seen()).back).toEqual([]);
	const say = (action: string, says: 'done' | 'same', given: Partial<{ text: string }> = {}) =>
		recordAction(room.given, room.elin, {
			...{ sittingId, action, says, text: 'Seen in the log.', lang: 'en' as const },
			...given
		});
	await refusing(say(ring, 'done', { text: '' }), 'empty');
	await refusing(say('no-such-action', 'done'), 'unknown');
	await say(ring, 'same');
	await say(ring, 'done');
	await say(tell, 'same');
	expect((await seen(sittingId)).back.map(({ said }) => said?.says)).toEqual(['done', 'same']);
	// Once a sitting has spoken of it, it is no mistake any more.
	await refusing(
		takeBackAction(room.given, room.elin, { sittingId: room.sittingId, action: ring }),
		'not-now'
	);
	const { actions } = await minutesOf(room.given, room.elin, sittingId, 'en');
	expect(actions?.back.map(({ text, says }) => [text, says])).toEqual([
		['Ring back within two days', 'done'],
		['Hysbysu pobl', 'same']
	]);
	// English words of the panel about a Welsh action: each paragraph has one language.
	expect(await printed(reviewId)).toEqual([
		['minutes', 'en', 'Earlier action, “Ring back within two days”: done. Seen in the log.'],
		['minutes', 'cy', '“Hysbysu pobl”'],
		['minutes', 'en', 'The earlier action above: the same. Seen in the log.']
	]);
	const third = await next();
	expect((await seen(third.sittingId)).back.map(({ id }) => id)).toEqual([tell]);
});
