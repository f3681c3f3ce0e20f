import type { FloorNews, LiveAddress } from '../../src/lib/live/events';
import { isFloorKind, kindsOf, partsChanged } from '../../src/lib/meeting/sitting/floor/events';
import type { FloorEvent, FloorPart } from '../../src/lib/meeting/sitting/floor/events';
import type { Tx } from '../store/engine/database';
import { lastBefore } from '../store/sitting/room/floor';

/**
 * The announcements for logged events that change the floor. Everybody at the sitting hears about the timer; only the panel
 * hears about hands and turns. (P8)
 * @param first the number of the first of them
 */
export async function floorNews(
	tx: Tx,
	sitting: string,
	events: readonly { kind: string; at: Date; about?: object }[],
	first: number
): Promise<{ to: LiveAddress; news: FloorNews }[]> {
	const told: { to: LiveAddress; news: FloorNews }[] = [];
	const last = new Map<FloorPart, number>();
	for (const [index, { kind, at, about }] of events.entries()) {
		// Pages read everything again when a sitting closes.
		if (!isFloorKind(kind) || kind === 'closed') continue;
		const event = { ...about, kind, seq: first + index, at: at.getTime() } as FloorEvent;
		for (const part of partsChanged(kind)) {
			const before = last.get(part) ?? (await lastBefore(tx, sitting, kindsOf(part), event.seq));
			last.set(part, event.seq);
			const to = part === 'clock' ? { sitting } : { floor: sitting };
			told.push({ to, news: { kind: 'floor', sitting, part, before, event } });
		}
	}
	return told;
}
