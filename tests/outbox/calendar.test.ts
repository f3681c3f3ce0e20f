import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarFor } from '../../server/views/sitting/calendar';
import { instantIn } from '../../src/lib/meeting/calendar';
import { demoHouse, dropStages } from '../acts/demo-house';
import type { DemoHouse } from '../acts/demo-house';
import { refusing } from '../acts/refusing';

let house: DemoHouse;
beforeAll(async () => {
	house = await demoHouse('breakouts');
});
afterAll(async () => {
	await house.end();
	dropStages();
});

const file = async (
	slug: string,
	of: Parameters<typeof calendarFor>[2],
	lang: 'en' | 'cy' = 'en'
) =>
	calendarFor({ ...house, origin: 'https://plenary.example' }, await house.person(slug), of, lang);
const eventsIn = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

test('a member has all sittings of a review in one file that another program can read, and each alone', async () => {
	const text = await file('nasreen-akhtar', { review: house.reviewId });
	const events = eventsIn(text);
	expect(events.map(({ uid }) => uid)).toEqual(house.sittings.map((id) => `${id}@plenary`));
	const [first] = events;
	expect(first.summary).toMatch(/, sitting 1$/);
	expect(first.component.getFirstPropertyValue('url')).toBe('https://plenary.example/');
	expect(first.location).not.toBe('');
	expect(text).not.toMatch(/TZID/);
	const [alone, ...none] = eventsIn(
		await file('nasreen-akhtar', { sitting: house.sittings[1] }, 'cy')
	);
	expect(none).toEqual([]);
	expect(alone.summary).toMatch(/, eisteddiad 2$/);
});

test('times are those of the panel’s clocks, in summer as in winter; without times it is the whole day', async () => {
	const { db, sittings } = house;
	const start = async (set: { date: string; from_time: string; to_time: string }) => {
		await db.updateTable('sittings').set(set).where('id', '=', sittings[1]).execute();
		const [event] = eventsIn(await file('elin-prosser', { sitting: sittings[1] }));
		return [event.startDate.toString(), event.endDate.toString()];
	};
	expect(await start({ date: '2023-07-19', from_time: '10:00', to_time: '13:00' })).toEqual([
		'2023-07-19T09:00:00Z',
		'2023-07-19T12:00:00Z'
	]);
	expect(await start({ date: '2023-12-20', from_time: '10:00', to_time: '13:00' })).toEqual([
		'2023-12-20T10:00:00Z',
		'2023-12-20T13:00:00Z'
	]);
	expect((await start({ date: '2023-07-19', from_time: '', to_time: '' }))[0]).toBe('2023-07-19');
});

test('the Commissioner and the audit group learn no dates; somebody of the force learns that of their own visit', async () => {
	for (const slug of ['angharad-voyle', 'lowri-fox']) {
		await refusing(file(slug, { review: house.reviewId }), 'forbidden');
		await refusing(file(slug, { sitting: house.sittings[0] }), 'forbidden');
	}
	const sams = eventsIn(await file('sam-keane', { review: house.reviewId }));
	expect(sams.map(({ uid }) => uid)).toEqual([`${house.sittings[0]}@plenary`]);
	await refusing(file('sam-keane', { sitting: house.sittings[1] }), 'forbidden');
	await refusing(file('nasreen-akhtar', { sitting: 'no-such-sitting' }), 'unknown');
});

test('an instant is found by the clocks of a zone, also on the days on which they are changed', () => {
	const london = (day: string, time: string) => instantIn('Europe/London', day, time).toISOString();
	expect(london('2023-07-03', '08:00')).toBe('2023-07-03T07:00:00.000Z');
	expect(london('2023-03-26', '00:30')).toBe('2023-03-26T00:30:00.000Z');
	expect(london('2023-03-26', '08:00')).toBe('2023-03-26T07:00:00.000Z');
	expect(london('2023-10-29', '00:30')).toBe('2023-10-28T23:30:00.000Z');
	expect(london('2023-10-29', '01:30')).toBe('2023-10-29T00:30:00.000Z');
	expect(london('2023-10-29', '08:00')).toBe('2023-10-29T08:00:00.000Z');
});
