import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { readHistory } from '../../../server/store/report/history';
import { eventsOf } from '../../../server/store/sitting/events';
import { casePage } from '../../../server/views/sitting/opened-case';
import { minutesOf } from '../../../server/views/sitting/minutes';
import { projectorOf } from '../../../server/views/sitting/projector';
import { sittingRoomPage } from '../../../server/views/sitting/sitting-room';
import { declare } from '../../../server/acts/people/standing/declare';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { dropStages } from '../demo-house';
import { refusing } from '../refusing';
import { CHAIR, MEMBERS, ShowRoom } from './show-room';

let room: ShowRoom;
beforeEach(async () => {
	room = await ShowRoom.open();
});
afterEach(() => room.house.end());
afterAll(dropStages);

/** What everybody but those who answer is given of the room, the case, the screen, the minutes, the log and the history. */
async function givenTo(slugs: readonly string[]): Promise<string> {
	const { house, sittingId, caseId } = room;
	const given: unknown[] = [];
	for (const slug of slugs) {
		const who = await house.person(slug);
		for (const work of [
			() => sittingRoomPage(house, who, sittingId, 'en'),
			() => casePage(house, who, { sittingId, caseId }, 'en'),
			() => projectorOf(house, who, sittingId, { lang: 'en', hasNames: true }),
			() => minutesOf(house, who, sittingId, 'en')
		])
			given.push(await work().catch((error: unknown) => String(error)));
	}
	given.push(await eventsOf(house.db, sittingId), await readHistory(house.db));
	return JSON.stringify(given);
}

const others = [CHAIR, 'elin-prosser', 'huw-jarman', 'ann-bevan', MEMBERS[4]];

test('before the close nobody, the chair included, is given anything that depends on what was said', async () => {
	await room.ask('hidden');
	const [first, second] = MEMBERS;
	await room.say(first, 'hold', 'It is in the log');
	await room.say(second, 'not');
	const before = await givenTo(others);
	expect(before).toContain('"answered":2');
	const told = room.house.announced.length;
	await room.say(first, 'not', 'I have read it again, and it is nowhere');
	await room.say(second, 'unsure');
	expect(await givenTo(others)).toBe(before);
	// Of a change nobody is told but who made it.
	expect(room.house.announced.slice(told).map(({ to }) => to)).toEqual([
		{ person: (await room.house.person(first)).id },
		{ person: (await room.house.person(second)).id }
	]);
});

test('the event says the same whatever was said, and goes to nobody who stood down and to no guest', async () => {
	const nasreen = MEMBERS[3];
	const { house } = room;
	const says = { [room.caseId]: 'conflict' as const };
	await declare(house, await house.person(nasreen), { reviewId: house.reviewId, says });
	await room.ask('hidden');
	const told = house.announced.length;
	for (const [at, slug] of MEMBERS.slice(0, 3).entries())
		await room.say(slug, ['hold', 'not', 'unsure'][at], at === 1 ? 'A reason' : '');
	const news = house.announced.slice(told);
	const sizes = new Set(news.map(({ event }) => JSON.stringify(event)));
	expect(sizes.size).toBe(1);
	const addresses = new Set(news.map(({ to }) => JSON.stringify(to)));
	const reach = async (slug: string) =>
		addresses.has(JSON.stringify({ person: (await house.person(slug)).id }));
	expect(await Promise.all([CHAIR, 'elin-prosser', MEMBERS[4]].map(reach))).toEqual([
		...[true, true, true]
	]);
	for (const slug of [nasreen, 'ann-bevan', 'gethin-rees', 'huw-jarman'])
		expect([slug, await reach(slug)]).toEqual([slug, false]);
	expect([...addresses].every((to) => to.startsWith('{"person"'))).toBe(true);
});

test('after the close no file has who said what: neither the database nor its write-ahead log', async () => {
	await room.ask('hidden');
	const { id } = await room.latest();
	for (const slug of MEMBERS) await room.say(slug, 'hold', `Reason of ${slug.length}`);
	await room.say(MEMBERS[0], 'not', 'Another reason');
	const ids = await Promise.all(MEMBERS.map(async (slug) => (await room.house.person(slug)).id));
	/** A row of an answer has the show and the person side by side. */
	const linked = () => ids.filter((person) => bytes().includes(`${id}${person}`));
	expect(linked()).toEqual(ids);
	await room.close();
	expect(linked()).toEqual([]);
	expect(await room.kept()).toEqual({});
	expect(bytes()).toContain('Another reason');
	expect(await room.result()).toMatchObject({ of: 6, counts: { hold: 4, not: 1 } });
});

test('a hidden one is closed only once three have answered, or everybody who can; it can be cancelled before', async () => {
	const { house, sittingId } = room;
	await room.ask('hidden');
	await refusing(room.close(), 'show-few');
	await room.say(MEMBERS[0], 'hold', 'Seen in the log');
	await room.say(MEMBERS[1], 'not');
	await refusing(room.close(), 'show-few');
	expect(await room.latest()).toMatchObject({ ended: null });
	expect(Object.keys(await room.kept())).toHaveLength(2);
	await room.say(MEMBERS[2], 'hold');
	// An answer that would not be counted makes no third.
	const elin = await house.person('elin-prosser');
	const arrive = async (slug: string, arrival: 'left' | 'room') =>
		markArrival(house, elin, { sittingId, personId: (await house.person(slug)).id, arrival });
	await arrive(MEMBERS[2], 'left');
	await refusing(room.close(), 'show-few');
	await room.cancel();
	await room.ask('hidden');
	for (const slug of [CHAIR, MEMBERS[0]]) await room.say(slug, 'hold');
	for (const slug of [MEMBERS[1], ...MEMBERS.slice(3)]) await arrive(slug, 'left');
	await room.close();
	expect(await room.result()).toMatchObject({ of: 2, counts: { hold: 2 } });
	await room.ask('named');
	await room.close();
});

test('a cancelled one leaves no answer and no reason in any file, and neither does who stood down', async () => {
	await room.ask('named');
	await room.say(MEMBERS[0], 'hold', 'A reason that goes');
	expect(bytes()).toContain('A reason that goes');
	await room.cancel();
	expect(bytes()).not.toContain('A reason that goes');
});

test('a named one keeps who said what', async () => {
	await room.ask('named');
	const { id } = await room.latest();
	await room.say(MEMBERS[0], 'hold');
	await room.close();
	expect(bytes()).toContain(`${id}${(await room.house.person(MEMBERS[0])).id}`);
});

/** Every byte of the data folder's database. */
function bytes(): string {
	const { folder } = room.house;
	return readdirSync(folder)
		.filter((name) => name.startsWith('plenary.sqlite'))
		.map((name) => readFileSync(join(folder, name), 'latin1'))
		.join('');
}
