import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../../server/acts/people/standing/declare';
import { openCase } from '../../../../server/acts/case/open-case';
import { markArrival } from '../../../../server/acts/sitting/room/mark-arrival';
import { takeChair } from '../../../../server/acts/sitting/room/take-chair';
import { signAnswer } from '../../../../server/acts/sitting/writing/sign-answer';
import { WrittenCount } from '../../../../server/acts/sitting/writing/written-count';
import { readHistory } from '../../../../server/store/report/history';
import { eventsOf } from '../../../../server/store/sitting/events';
import { unmarkPresent } from '../../../../server/store/sitting/attendance';
import { setStage } from '../../../../server/store/sitting/sittings';
import { dropStages } from '../../demo-house';
import { refusing } from '../../refusing';
import { instead } from '../../report/instead';
import { CHAIR, QUESTION, roomOf, writingRoom } from './writing-room';
import type { WritingRoom } from './writing-room';

let room: WritingRoom;
beforeEach(async () => {
	room = await writingRoom();
});
afterEach(() => room.house.end());
afterAll(dropStages);

const SECRET = 'Somebody to ring back the same day';
const inPlenary = [CHAIR, 'kofi-mensah', 'sioned-lloyd', 'joan-whitfield', 'derek-hammond'];

async function standDown(slug: string) {
	const person = await room.house.person(slug);
	const says = { [room.caseId]: 'conflict' as const };
	await declare(room.house, person, { reviewId: room.house.reviewId, says });
}

test('everybody of the panel who is there writes alone, and until the answers are shown nobody reads another’s', async () => {
	await room.ask();
	await room.answer('kofi-mensah', SECRET);
	for (const slug of inPlenary) {
		expect(await room.access(slug)).toBe('write');
		const seen = await room.seen(slug);
		expect(seen?.rounds[0]).toMatchObject({ state: 'open', written: 1, answers: [] });
		expect(seen?.rounds[0].own?.name).toBe(await room.pageOf(slug));
		expect(JSON.stringify(seen)).not.toContain('ring back');
	}
	const page = await room.pageOf('kofi-mensah');
	for (const slug of [CHAIR, 'elin-prosser', 'huw-jarman', 'ann-bevan', 'sam-keane']) {
		const { id } = await room.house.person(slug);
		expect((await room.house.rights.of(id).onBoard(page))?.access ?? 'none').toBe('none');
	}
	expect(await room.seen('ann-bevan')).toBeNull();
	expect((await room.seen('huw-jarman'))?.rounds).toEqual([]);
	expect((await room.seen('gethin-rees'))?.rounds).toEqual([]);
});

test('the answers are shown all together and without names; only their writers can sign them', async () => {
	await room.ask();
	await room.answer('kofi-mensah', SECRET);
	await room.answer('sioned-lloyd', 'Llythyr yn Gymraeg');
	await room.answer('joan-whitfield', '   ');
	const { id: roundId } = await room.latest();
	const { sittingId } = room;
	const sign = async (slug: string, isSigned: boolean) =>
		signAnswer(room.house, await room.house.person(slug), { sittingId, roundId, isSigned });
	await sign('sioned-lloyd', true);
	await refusing(sign('huw-jarman', true), 'forbidden');
	await room.end('shown');

	const seen = await room.seen('derek-hammond');
	const answers = seen!.rounds[0].answers;
	expect(answers.map(({ text, name, isMine }) => ({ text, name, isMine }))).toHaveLength(2);
	expect(answers.find(({ text }) => text === SECRET)).toMatchObject({ name: null, isMine: false });
	expect(answers.find(({ text }) => text !== SECRET)).toMatchObject({
		...{ name: 'Sioned Lloyd', lang: 'cy' }
	});
	const kofi = await room.house.person('kofi-mensah');
	expect(JSON.stringify(seen)).not.toMatch(new RegExp(`Kofi|${kofi.id}`));
	expect(
		(await room.seen('kofi-mensah'))?.rounds[0].answers.find(({ isMine }) => isMine)?.text
	).toBe(SECRET);
	// From now on a page is read, and a name goes on and off.
	expect(await room.access('kofi-mensah')).toBe('read');
	await sign('sioned-lloyd', false);
	expect(JSON.stringify(await room.seen('derek-hammond'))).not.toContain('Sioned');
});

test('of two questions at once the first is asked; the same end twice is one, and another end is refused', async () => {
	await Promise.allSettled([room.ask(), room.ask(null, 'elin-prosser')]);
	await refusing(room.ask(), 'round-open');
	const rounds = (await room.seen(CHAIR))!.rounds;
	expect(rounds).toHaveLength(1);
	await room.answer('kofi-mensah', SECRET);
	await Promise.all([room.end('shown'), room.end('shown', 'elin-prosser')]);
	await refusing(room.end('cancelled'), 'round-ended');
	const log = await eventsOf(room.house.db, room.sittingId);
	expect(log.filter(({ kind }) => kind.startsWith('round-')).map(({ kind }) => kind)).toEqual([
		'round-asked',
		'round-shown'
	]);
	// The next one is asked after it.
	await room.ask();
	expect((await room.seen(CHAIR))?.rounds.map(({ state }) => state)).toEqual(['open', 'shown']);
});

test('a cancelled question is shown to nobody, and each writer is offered their own words', async () => {
	await room.ask();
	await room.answer('kofi-mensah', SECRET);
	await room.end('cancelled');
	expect((await room.seen('kofi-mensah'))?.rounds[0]).toMatchObject({
		...{ state: 'cancelled', own: { words: SECRET }, answers: [] }
	});
	for (const slug of [CHAIR, 'sioned-lloyd', 'elin-prosser'])
		expect((await room.seen(slug))?.rounds).toEqual([]);
	await refusing(room.end('shown'), 'round-ended');
});

test('only who leads asks, in plenary, about the case being discussed, with a short question', async () => {
	await refusing(room.ask(null, 'kofi-mensah'), 'forbidden');
	await refusing(room.ask(null, 'ann-bevan'), 'forbidden');
	const chair = await room.house.person(CHAIR);
	await openCase(room.house, chair, { caseId: room.house.caseId(10), anyway: true });
	await refusing(room.ask(), 'floor-changed');
	await refusing(room.ask(room.house.caseId(11)), 'forbidden');
	await refusing(room.ask(null, CHAIR, '  '), 'question-needed');
	await refusing(room.ask(null, CHAIR, 'x'.repeat(301)), 'question-long');
	await setStage(room.house.db, room.sittingId, 'breakouts');
	await refusing(room.ask(null), 'not-now');
});

test('who stood down is not asked; who stands down later loses all of it at once, and their words stay like points', async () => {
	await standDown('sioned-lloyd');
	await room.ask();
	expect(await room.access('sioned-lloyd')).toBe('none');
	expect((await room.seen('sioned-lloyd'))?.rounds).toEqual([]);
	await room.answer('kofi-mensah', SECRET);
	await room.answer('joan-whitfield', 'A call on the day');
	await standDown('kofi-mensah');
	expect(await room.access('kofi-mensah')).toBe('none');
	await room.end('shown');
	await standDown('derek-hammond');
	for (const slug of ['kofi-mensah', 'sioned-lloyd', 'derek-hammond']) {
		expect(await room.access(slug)).toBe('none');
		expect((await room.seen(slug))?.rounds).toEqual([]);
	}
	expect((await room.seen('joan-whitfield'))?.rounds[0].answers).toHaveLength(2);
	// A question about no case is theirs as well.
	await room.ask(null);
	expect(await room.access('sioned-lloyd')).toBe('write');
});

test('a chair who stood down from the case ends no question about it; who holds the chair for it does', async () => {
	await room.ask();
	await standDown(CHAIR);
	await refusing(room.end('shown'), 'chair-stood-down');
	await room.end('shown', 'elin-prosser');
	expect((await room.seen(CHAIR))?.rounds).toEqual([]);
});

test('who comes while people write gets a page, who leaves loses it and has it again with its words', async () => {
	await room.ask();
	const elin = await room.house.person('elin-prosser');
	const mark = async (slug: string, arrival: 'room' | 'left') => {
		const personId = (await room.house.person(slug)).id;
		await markArrival(room.house, elin, { sittingId: room.sittingId, personId, arrival });
	};
	await mark('gethin-rees', 'room');
	expect(await room.house.boards.exists(await room.pageOf('gethin-rees'))).toBe(true);
	await room.answer('kofi-mensah', SECRET);
	await mark('kofi-mensah', 'left');
	expect(await room.access('kofi-mensah')).toBe('none');
	await mark('kofi-mensah', 'room');
	expect(await room.access('kofi-mensah')).toBe('write');
	await room.end('shown');
	expect((await room.seen(CHAIR))?.rounds[0].answers.map(({ text }) => text)).toEqual([SECRET]);
});

test('a crash before the pages are made leaves a question whose pages the next start makes; words survive it', async () => {
	const { house } = room;
	const broken = {
		...house,
		boards: instead(house.boards, { create: () => Promise.reject(new Error('disk full')) })
	};
	await expect(roomOf(broken).ask()).rejects.toThrow('disk full');
	expect(await house.boards.exists(await room.pageOf('kofi-mensah'))).toBe(false);
	room = roomOf(await house.restart());
	await room.answer('kofi-mensah', SECRET);
	room = roomOf(await room.house.restart());
	await room.end('shown');
	expect((await room.seen(CHAIR))?.rounds[0].answers.map(({ text }) => text)).toEqual([SECRET]);
});

test('the panel is told a number as somebody begins and stops to have words, and never a word, a name or a question', async () => {
	const { house } = room;
	const count = new WrittenCount(() => house);
	house.announced.length = 0;
	await room.ask();
	for (const words of ['S', 'So', SECRET, '']) {
		await room.answer('kofi-mensah', words);
		await count.edited(await room.pageOf('kofi-mensah'));
	}
	const told = house.announced.flatMap(({ to, event }) =>
		event.kind === 'written' ? [{ to, count: event.count }] : []
	);
	const kofi = (await house.person('kofi-mensah')).id;
	const own = told.filter(({ to }) => to.person === kofi);
	expect(own.map((each) => each.count)).toEqual([1, 0]);
	expect(told.every(({ to }) => Object.keys(to).join() === 'person')).toBe(true);
	await room.answer('kofi-mensah', SECRET);
	await room.end('shown');
	const others = house.announced.filter(({ event }) => event.kind !== 'written');
	expect(others.every(({ to }) => to.floor === room.sittingId)).toBe(true);
	const kept = [
		others,
		house.announced.map(({ event }) => event),
		await eventsOf(house.db, room.sittingId),
		(await readHistory(house.db)).slice(-5)
	];
	expect(JSON.stringify(kept)).not.toMatch(/ring back|Kofi|helped the victim/);
	expect(JSON.stringify(kept)).not.toContain(QUESTION);
});

/** Slugs of those whom the number was told. */
async function toldOf(house: WritingRoom['house'], people: readonly string[]) {
	const ids = new Set(
		house.announced.flatMap(({ to, event }) => (event.kind === 'written' ? [to.person] : []))
	);
	const told: string[] = [];
	for (const slug of people) if (ids.has((await house.person(slug)).id)) told.push(slug);
	return told;
}

test('the number goes to those who are asked: to nobody who stood down, is not there or is a guest', async () => {
	const { house } = room;
	await standDown('sioned-lloyd');
	await room.ask();
	await room.answer('kofi-mensah', SECRET);
	house.announced.length = 0;
	await new WrittenCount(() => house).edited(await room.pageOf('kofi-mensah'));
	const asked = [CHAIR, 'kofi-mensah', 'joan-whitfield', 'derek-hammond', 'elin-prosser'];
	const all = [...asked, 'sioned-lloyd', 'gethin-rees', 'huw-jarman', 'ann-bevan', 'sam-keane'];
	expect(await toldOf(house, all)).toEqual(asked);
});

test('after a restart the number is told as well when it falls to none', async () => {
	await room.ask();
	await room.answer('kofi-mensah', SECRET);
	room = roomOf(await room.house.restart());
	await room.answer('kofi-mensah', '');
	await new WrittenCount(() => room.house).edited(await room.pageOf('kofi-mensah'));
	expect(await toldOf(room.house, ['joan-whitfield'])).toEqual(['joan-whitfield']);
});

test('who arrives at the very moment a question is asked gets a page for it', async () => {
	const { house, sittingId } = room;
	const elin = await house.person('elin-prosser');
	const personId = (await house.person('gethin-rees')).id;
	const { db } = house;
	const asking = {
		...house,
		db: instead(db, {
			transaction: () =>
				instead(db.transaction(), {
					execute: async (work) => {
						await room.ask();
						return db.transaction().execute(work);
					}
				})
		})
	};
	await markArrival(asking, elin, { sittingId, personId, arrival: 'room' });
	expect(await house.boards.exists(await room.pageOf('gethin-rees'))).toBe(true);
});

test('what somebody wrote is shown though they are not marked present any more', async () => {
	await room.ask();
	await room.answer('kofi-mensah', SECRET);
	await unmarkPresent(room.house.db, room.sittingId, (await room.house.person('kofi-mensah')).id);
	await room.end('shown');
	expect((await room.seen(CHAIR))?.rounds[0].answers.map(({ text }) => text)).toEqual([SECRET]);
});

test('another who takes the chair shows the answers', async () => {
	await room.ask();
	await room.answer('kofi-mensah', SECRET);
	const to = (await room.house.person('kofi-mensah')).id;
	await takeChair(room.house, await room.house.person(CHAIR), { sittingId: room.sittingId, to });
	await refusing(room.end('shown'), 'forbidden');
	await room.end('shown', 'kofi-mensah');
	expect((await room.seen(CHAIR))?.rounds[0].answers).toHaveLength(1);
});
