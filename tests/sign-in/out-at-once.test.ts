import { afterAll, expect, onTestFinished, test } from 'vitest';
import { markStanding } from '../../server/acts/people/standing/mark-standing';
import { groupsOf } from '../../server/store/sitting/groups';
import { sittingsOf } from '../../server/store/sitting/sittings';
import { allReviews } from '../../server/store/report/reviews';
import { boardName } from '../../src/lib/board/names';
import type { LiveEvent } from '../../src/lib/live/events';
import type { PersonStanding } from '../../src/lib/meeting/people/people';
import { LiveLink } from '../../src/lib/room/link/LiveLink.svelte';
import { raw, until } from '../gateway/rig';
import { dropMade, openDemo } from './open-house';

afterAll(dropMade);

/** Nasreen and Priya, each with a board open and listening to the sitting. */
async function atWork() {
	const rig = await openDemo('breakouts');
	const { house } = rig;
	const [review] = await allReviews(house.db);
	const [sitting] = await sittingsOf(house.db, review.id);
	const groups = await groupsOf(house.db, sitting.id);
	const open = async (slug: string) => {
		const { id } = await rig.person(slug);
		const { cookie, header } = await rig.enter(slug);
		const group = groups.find(({ members }) => members.includes(id));
		if (!group) throw new Error(`${slug} is in no group`);
		const board = raw(rig, cookie, boardName(group.cases[0], group.id));
		const heard: LiveEvent[] = [];
		const rooms = [`sitting:${sitting.id}` as const];
		const live = new LiveLink(rooms, house.announced(), (event) => heard.push(event), undefined, {
			url: rig.origin,
			headers: { cookie: header }
		});
		onTestFinished(() => live.close());
		await until(() => board.frames.length > 0 && live.state === 'connected');
		return { id, board, live, heard, header };
	};
	const mark = async (slug: string, standing: PersonStanding) => {
		const person = await rig.person(slug);
		const { termStart, termEnd, vetting } = person;
		const facts = { personId: person.id, standing, termStart, termEnd, vetting };
		await markStanding(house, await rig.person('elin-prosser'), facts);
	};
	const say = () =>
		house.announce(
			{ sitting: sitting.id },
			{ kind: 'place', sitting: sitting.id, case: null, number: null }
		);
	return { house, open, mark, say };
}

test('a member who is suspended loses the open board and hears no more of the sitting, at once; others stay', async () => {
	const { open, mark, say, house } = await atWork();
	const [nasreen, priya] = [await open('nasreen-akhtar'), await open('priya-nair')];
	await mark('nasreen-akhtar', 'suspended');
	await until(() => nasreen.board.closed() !== null);
	expect(nasreen.board.closed()).toBe(4403);
	say();
	await until(() => priya.heard.some(({ kind }) => kind === 'place'));
	expect(nasreen.heard.map(({ kind }) => kind)).not.toContain('place');
	expect(priya.board.closed()).toBe(null);
	// They are still signed in: home and the undertaking are theirs.
	expect((await house.sessions.whoIs(nasreen.header))?.person.id).toBe(nasreen.id);
});

test('a membership that ends takes the session with it, its board and its live link', async () => {
	const { open, mark, house } = await atWork();
	const [nasreen, priya] = [await open('nasreen-akhtar'), await open('priya-nair')];
	await mark('nasreen-akhtar', 'ended');
	await until(() => nasreen.board.closed() !== null);
	expect(nasreen.board.closed()).toBe(4401);
	await until(() => nasreen.live.state !== 'connected');
	expect(await house.sessions.whoIs(nasreen.header)).toBe(null);
	expect(await house.sessions.lookUp(nasreen.header)).toBe(null);
	expect([priya.board.closed(), priya.live.state]).toEqual([null, 'connected']);
});
