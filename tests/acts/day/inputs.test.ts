import { afterEach, expect, test } from 'vitest';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import { changeSitting } from '../../../server/acts/sitting/plan/change-sitting';
import { expectPeople } from '../../../server/acts/sitting/plan/expect-people';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { recordInput } from '../../../server/acts/sitting/room/record-input';
import { recordMinutes } from '../../../server/acts/sitting/room/record-minutes';
import { timeItem } from '../../../server/acts/sitting/room/time-item';
import { moveDay } from '../../../server/acts/sitting/stages/move-day';
import { sittingById } from '../../../server/store/sitting/sittings';
import { dayPage } from '../../../server/views/day';
import { preparePage } from '../../../server/views/review/prepare';
import { arrivingFor } from '../../../server/views/sitting/arriving';
import { sittingRoomOf } from '../../../server/views/sitting/sitting-room';
import { inputEnded } from '../../../src/lib/meeting/sitting/inputs';
import { refusing } from '../refusing';
import { scrutinyRoom } from './scrutiny-room';
import type { ScrutinyRoom } from './scrutiny-room';

let room: ScrutinyRoom;
afterEach(() => room.end());

const at = (time: string) => ({
	...room.given,
	clock: () => new Date(`2024-03-05T${time}:00Z`)
});
const agendaNow = async () => (await dayPage(room.given, room.elin, room.sittingId, 'en')).agenda;
const seenOf = async (item: number) => (await agendaNow())[item].seen;
const time = async (item: number, does: 'begin' | 'end' | 'take-back', given = room.given) =>
	timeItem(given, room.elin, { sittingId: room.sittingId, item, seen: await seenOf(item), does });

const summary = { en: 'Forms rose by a tenth.', cy: 'Cododd y ffurflenni ddegfed ran.' };
const said = {
	speaker: 'Dai Fox',
	role: { en: 'Head of Contact', cy: 'Pennaeth Cyswllt' },
	summary
};

async function withAdviser() {
	room = await scrutinyRoom();
	const { given, elin, sittingId } = room;
	const fox = await room.seated('Dai Fox', null, ['adviser']);
	await expectPeople(given, elin, { sittingId, people: [fox.id] });
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	return { ...room, fox };
}

test('an adviser stays until their input ends; then they have left, and every page tells them so', async () => {
	const { given, elin, sittingId, fox } = await withAdviser();
	await recordInput(given, elin, {
		...{ sittingId, item: 0, seen: await seenOf(0), ...said, relayedBy: '' }
	});
	await markArrival(given, fox, { sittingId, personId: fox.id, arrival: 'room' });
	const mayEnter = async () => (await given.rights.of(fox.id).onSitting(sittingId)).may.room;
	expect(await mayEnter()).toBe(true);
	await time(0, 'begin');
	expect(await mayEnter()).toBe(true);
	expect((await sittingRoomOf(given, fox, sittingId, 'en')).sitting.agenda[0].isOn).toBe(true);

	await time(0, 'end', at('10:20'));
	expect(await mayEnter()).toBe(false);
	const ended = await arrivingFor(given, fox, sittingId, 'en');
	expect(ended).toMatchObject({ arrival: 'left', inputEnded: true });
	await refusing(sittingRoomOf(given, fox, sittingId, 'en'), 'input-ended');
	await refusing(
		markArrival(given, fox, { sittingId, personId: fox.id, arrival: 'room' }),
		'input-ended'
	);
	expect((await agendaNow())[0]).toMatchObject({
		...{ used: 20, beganAt: '2024-03-05T10:00:00.000Z', endedAt: '2024-03-05T10:20:00.000Z' }
	});
});

test('one item is on at a time; times are taken back; other minutes that were noted stay', async () => {
	const { given, elin, sittingId } = await withAdviser();
	await recordMinutes(given, elin, { sittingId, used: [35, null] });
	await time(0, 'begin');
	await time(1, 'begin', at('10:30'));
	const [first, second] = await agendaNow();
	expect(first).toMatchObject({ used: 35, endedAt: '2024-03-05T10:30:00.000Z' });
	expect(second).toMatchObject({ used: null, beganAt: '2024-03-05T10:30:00.000Z', endedAt: null });
	await refusing(time(0, 'end'), 'not-now');
	await time(1, 'take-back');
	expect((await agendaNow())[1]).toMatchObject({ used: null, beganAt: null, endedAt: null });
	await refusing(
		timeItem(given, elin, { sittingId, item: 0, seen: 'another item', does: 'begin' }),
		'changed-meanwhile'
	);
	await moveDay(given, elin, { sittingId, to: 'planned' });
	await refusing(time(0, 'begin'), 'not-now');
});

test('an adviser whose own input comes later is not sent away by the end of another’s', () => {
	room = { end: () => Promise.resolve() } as ScrutinyRoom;
	const [done, later] = [
		{ kind: 'input', beganAt: 'a', endedAt: 'b', input: { speakerId: 'fox' } },
		{ kind: 'input', input: { speakerId: 'keane' } }
	];
	const agenda = [done, later, { kind: 'plenary' }];
	expect(inputEnded({ stage: 'arriving', agenda }, 'fox')).toBe(true);
	expect(inputEnded({ stage: 'arriving', agenda }, 'keane')).toBe(false);
	expect(inputEnded({ stage: 'arriving', agenda }, 'nobody')).toBe(false);
	// Nobody recorded a time: it is over when the groups begin, and is not while it is on.
	expect(inputEnded({ stage: 'breakouts', agenda }, 'keane')).toBe(true);
	const on = [done, { ...later, beganAt: 'c' }];
	expect(inputEnded({ stage: 'plenary', agenda: on }, 'keane')).toBe(false);
});

test('an input that was given at one sitting is passed on at another, recorded on both pages of the office', async () => {
	const { given, elin, reviewId, sittingId } = await withAdviser();
	const input = { sittingId, item: 0, seen: await seenOf(0), ...said };
	await recordInput(given, elin, { ...input, relayedBy: 'Elin Prosser' });
	const { inputs } = await dayPage(given, elin, sittingId, 'cy');
	expect(inputs.items[0].input).toMatchObject({ speaker: 'Dai Fox', relayedBy: 'Elin Prosser' });
	const page = await preparePage(given, elin, reviewId, 'en');
	expect(page.sittings[0].inputs.items[0].input?.summary).toEqual(summary);
	await refusing(recordInput(given, elin, { ...input, speaker: ' ', relayedBy: '' }), 'empty');
	const blank = { en: '', cy: '' };
	await refusing(recordInput(given, elin, { ...input, summary: blank, relayedBy: '' }), 'empty');
	await refusing(
		recordInput(given, elin, { ...input, item: 1, relayedBy: '' }),
		'changed-meanwhile'
	);
	await refusing(
		recordInput(given, elin, { ...input, before: 'read long ago', relayedBy: '' }),
		'changed-meanwhile'
	);

	// Planning the sitting anew keeps what was recorded of its items.
	const sitting = await sittingById(given.db, sittingId);
	if (!sitting) throw new Error('no sitting');
	const { date, from, to, place, chairId, deputies, agenda } = sitting;
	await changeSitting(given, elin, {
		...{ sittingId, date, from, to, place, chairId, deputies, mode: 'in-person' },
		agenda: agenda.map(({ kind, title }) => ({ kind: kind as 'input', title, minutesPlanned: 5 }))
	});
	expect((await sittingById(given.db, sittingId))?.agenda[0].input?.speaker).toBe('Dai Fox');
});

test('testimony and referrals are items of the agenda with planned and used minutes', async () => {
	room = await scrutinyRoom();
	const { given, elin, reviewId } = room;
	const sittingId = await planSitting(given, elin, {
		...{ reviewId, date: '2024-03-05', from: '', to: '', mode: 'in-person' },
		...{ place: { en: 'Poole', cy: 'Poole' }, chairId: null, deputies: [] },
		agenda: (['testimony', 'referral'] as const).map((kind) => ({
			...{ kind, title: { en: kind, cy: kind }, minutesPlanned: 15 }
		}))
	});
	await moveDay(given, elin, { sittingId, to: 'arriving' });
	await recordMinutes(given, elin, { sittingId, used: [12, 20] });
	const { agenda } = await dayPage(given, elin, sittingId, 'en');
	expect(agenda.map(({ planned, used }) => [planned, used])).toEqual([
		[15, 12],
		[15, 20]
	]);
});

test('two of the office note minutes of different items at once, and both stay; of the same item, the second is told', async () => {
	const { given, elin, sittingId } = await withAdviser();
	const before = [null, null];
	await recordMinutes(given, elin, { sittingId, used: [25, null], before });
	await recordMinutes(given, elin, { sittingId, used: [null, 90], before });
	expect((await agendaNow()).map(({ used }) => used)).toEqual([25, 90]);
	await refusing(
		recordMinutes(given, elin, { sittingId, used: [30, null], before }),
		'changed-meanwhile'
	);
	expect((await agendaNow()).map(({ used }) => used)).toEqual([25, 90]);
	await recordMinutes(given, elin, { sittingId, used: [30, 90], before: [25, 90] });
	expect((await agendaNow()).map(({ used }) => used)).toEqual([30, 90]);
});
