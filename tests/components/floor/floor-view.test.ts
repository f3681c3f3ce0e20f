import { expect, test } from 'vitest';
import type { FloorNews } from '../../../src/lib/live/events';
import type { FloorEvent } from '../../../src/lib/meeting/sitting/floor/events';
import { floorOf } from '../../../src/lib/meeting/sitting/floor/floor';
import { FloorView } from '../../../src/lib/room/floor/FloorView.svelte';
import type { FloorRead } from '../../../src/lib/room/floor/FloorView.svelte';

const noon = Date.parse('2023-07-19T12:00:00Z');
const log: FloorEvent[] = [
	{ kind: 'timer-set', seconds: 1_200, item: null, seq: 12, at: noon },
	{ kind: 'timer-paused', seq: 15, at: noon + 60_000 },
	{ kind: 'timer-resumed', seq: 19, at: noon + 120_000 },
	{ kind: 'timer-extended', seconds: 60, seq: 20, at: noon + 120_000 }
];

/** What a page reads when so many of the events have happened. */
function read(events: number): FloorRead {
	return { sitting: 'july', now: noon, clock: floorOf(log.slice(0, events)).clock, hands: null };
}

/** The news of an event, by its place in the log. */
function news(at: number): FloorNews {
	const before = log[at - 1]?.seq ?? 0;
	return { kind: 'floor', sitting: 'july', part: 'clock', before, event: log[at] };
}

function page(events: number) {
	const asked: ((read: FloorRead | null) => void)[] = [];
	const view = new FloorView(read(events), () => new Promise((answer) => void asked.push(answer)));
	return { view, asked };
}

test('a page hears the events one by one, and asks for nothing', () => {
	const { view, asked } = page(0);
	for (const at of [0, 1, 2, 3]) view.hear(news(at));
	expect(view.timer).toEqual(floorOf(log).clock.timer);
	expect(asked).toEqual([]);
});

test('what is heard twice, or was read already, changes nothing', () => {
	const { view } = page(3);
	for (const at of [0, 3, 3, 1]) view.hear(news(at));
	expect(view.timer).toEqual(floorOf(log).clock.timer);
});

test('a page that missed an event asks for the floor once, and again for what it missed meanwhile', async () => {
	const { view, asked } = page(1);
	view.hear(news(2));
	view.hear(news(3));
	expect(asked).toHaveLength(1);
	// The answer was written before the last event.
	asked[0](read(3));
	await expect.poll(() => asked.length).toBe(2);
	asked[1](read(4));
	await expect.poll(() => view.timer).toEqual(floorOf(log).clock.timer);
	expect(asked).toHaveLength(2);
});

test('a reading that is older than what was heard does not take it back', () => {
	const { view } = page(1);
	view.hear(news(1));
	view.read(read(1));
	expect(view.timer?.state.is).toBe('paused');
	view.read(null);
	expect(view.timer).toBeNull();
});
