import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { LiveEvent } from '../../../src/lib/live/events';
import type { LiveLink as Link } from '../../../src/lib/room/link/LiveLink.svelte';
import { openRig, pause, until } from '../rig';
import type { Rig } from '../rig';

/** What the browser's window tells of its network; the sockets are real. */
const network = new EventTarget();
let LiveLink: typeof Link;

beforeAll(async () => {
	// The client looks for these when it is loaded.
	globalThis.addEventListener = network.addEventListener.bind(network);
	globalThis.removeEventListener = network.removeEventListener.bind(network);
	({ LiveLink } = await import('../../../src/lib/room/link/LiveLink.svelte'));
});

function listen(rig: Rig, who: string) {
	const heard: LiveEvent[] = [];
	let missed = 0;
	const live = new LiveLink(
		['sitting:july-3'],
		rig.announcements.last,
		(event) => heard.push(event),
		() => (missed += 1),
		{
			url: rig.url.replace('ws:', 'http:').replace('/boards', ''),
			headers: { cookie: `plenary_session=${who}` }
		}
	);
	onTestFinished(() => live.close());
	return { live, heard, missed: () => missed };
}

const closed: LiveEvent = { kind: 'changed', what: 'sitting', id: 'july-3' };

test('the browser’s own word that it is offline is said at once; back again, what was missed is read', async () => {
	const rig = await openRig();
	const margaret = listen(rig, 'margaret');
	await until(() => margaret.live.state === 'connected');

	network.dispatchEvent(new Event('offline'));
	await until(() => margaret.live.state === 'offline', 3_000);
	rig.announcements.announce({ sitting: 'july-3' }, closed);
	await until(() => margaret.live.state === 'connected', 15_000);
	expect([margaret.missed(), margaret.heard]).toEqual([1, []]);
	rig.announcements.announce({ sitting: 'july-3' }, closed);
	await until(() => margaret.heard.length === 1);
	expect(margaret.missed()).toBe(1);
});

test('whose session ended while they were offline is refused when they come back, and hears nothing', async () => {
	const rig = await openRig();
	const margaret = listen(rig, 'margaret');
	await until(() => margaret.live.state === 'connected');
	network.dispatchEvent(new Event('offline'));
	rig.ended.add('margaret');
	await until(() => margaret.live.state === 'refused', 15_000);
	rig.announcements.announce({ sitting: 'july-3' }, closed);
	await pause(30);
	expect(margaret.heard).toEqual([]);
});

test('who is told to try later comes back by themselves, and reads what they missed', async () => {
	const rig = await openRig({
		rates: {
			links: 1,
			connection: { perSecond: 100, burst: 100 },
			person: { perSecond: 100, burst: 100 },
			board: { perSecond: 100, burst: 100 }
		}
	});
	const first = listen(rig, 'margaret');
	await until(() => first.live.state === 'connected');
	const second = listen(rig, 'margaret');
	await until(() => second.live.state === 'offline');
	rig.announcements.announce({ sitting: 'july-3' }, closed);
	await until(() => first.heard.length === 1);
	first.live.close();
	await until(() => second.live.state === 'connected', 15_000);
	expect([second.missed(), second.heard]).toEqual([1, []]);
});
