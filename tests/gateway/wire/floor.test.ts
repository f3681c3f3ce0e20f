import { expect, onTestFinished, test } from 'vitest';
import { LiveLink } from '../../../src/lib/room/link/LiveLink.svelte';
import type { FloorNews, LiveEvent } from '../../../src/lib/live/events';
import { openRig, pause, until } from '../rig';
import type { Rig } from '../rig';

const at = Date.parse('2023-07-03T10:00:00Z');
const set: FloorNews = {
	...{ kind: 'floor', sitting: 'july-3', part: 'clock', before: 0 },
	event: { kind: 'timer-set', seconds: 600, item: null, seq: 4, at }
};
const raised: FloorNews = {
	...{ kind: 'floor', sitting: 'july-3', part: 'hands', before: 0 },
	event: { kind: 'hand-raised', person: 'nasreen', isOrder: false, seq: 5, at }
};

function listen(rig: Rig, person: string) {
	const heard: LiveEvent[] = [];
	const rooms = ['sitting:july-3', 'floor:july-3'] as const;
	const live = new LiveLink(
		rooms,
		Infinity,
		(event) => void heard.push(event),
		() => undefined,
		{ url: rig.origin, headers: { cookie: `plenary_session=${person}` }, madeFor: person }
	);
	onTestFinished(() => live.close());
	return { live, heard };
}

test('hands are heard where the right is, and not one more once it is taken away; the clock by everybody', async () => {
	const rig = await openRig();
	rig.grant('gethin', 'none', 'floor:july-3');
	const [gethin, nasreen] = ['gethin', 'nasreen'].map((person) => listen(rig, person));
	await until(() => [gethin, nasreen].every(({ live }) => live.state === 'connected'));
	rig.announcements.announce({ sitting: 'july-3' }, set);
	rig.announcements.announce({ floor: 'july-3' }, raised);
	await until(() => nasreen.heard.length === 2 && gethin.heard.length === 1);
	rig.grant('nasreen', 'none', 'floor:july-3');
	await rig.announcements.regrade({ person: 'nasreen' });
	rig.announcements.announce({ floor: 'july-3' }, raised);
	await pause(50);
	expect(nasreen.heard).toEqual([set, raised]);
	expect(gethin.heard).toEqual([set]);
});

test('a page is told the server’s domain time, whatever the time is where it runs', async () => {
	const rig = await openRig({ clock: () => new Date(at) });
	const { live } = listen(rig, 'nasreen');
	await until(() => live.state === 'connected');
	expect(await live.time()).toBe(at);
	await rig.stop();
});
