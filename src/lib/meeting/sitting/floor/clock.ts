import type { FloorEvent } from './events';

/** The one timer of a sitting. Times are domain time in milliseconds. */
export interface Clock {
	/** The last event of the sitting's log that is in it; 0 before the first. */
	seq: number;
	timer: Timer | null;
}

export interface Timer {
	/** The number of the event that set it. A command names by it the timer that it means. */
	number: number;
	/** Seconds that were given in all. */
	seconds: number;
	/** The place on the agenda of the item that it times; null for a free timer. */
	item: number | null;
	/** It times the groups' work, and ends when they are called back. */
	ofGroups?: true;
	/** `left`: milliseconds, below zero where the time was over already. */
	state: { is: 'running'; until: number } | { is: 'paused'; left: number };
}

/** The clock after an event that has not been taken in yet. */
export function clockAfter({ timer }: Clock, event: FloorEvent): Clock {
	return { seq: event.seq, timer: timerAfter(timer, event) };
}

/** Whole seconds left of a timer, below zero where the time is over; null where there is none. */
export function secondsLeft(timer: Timer | null, now: number): number | null {
	return timer && Math.ceil(left(timer, now) / 1_000);
}

function timerAfter(timer: Timer | null, event: FloorEvent): Timer | null {
	if (event.kind === 'timer-set') {
		const { seconds, item, of, seq, at } = event;
		const state = { is: 'running' as const, until: at + seconds * 1_000 };
		return {
			number: seq,
			seconds,
			item,
			state,
			...(of === 'groups' && { ofGroups: true as const })
		};
	}
	if (!timer || event.kind === 'timer-ended' || event.kind === 'closed') return null;
	const now = left(timer, event.at);
	switch (event.kind) {
		case 'timer-paused':
			return { ...timer, state: { is: 'paused', left: now } };
		case 'timer-resumed':
			return { ...timer, state: { is: 'running', until: event.at + now } };
		case 'timer-extended': {
			// If the time is over, the minute begins now, so that the room gets a whole minute.
			const longer = Math.max(now, 0) + event.seconds * 1_000;
			const state: Timer['state'] =
				timer.state.is === 'paused'
					? { is: 'paused', left: longer }
					: { is: 'running', until: event.at + longer };
			return { ...timer, seconds: timer.seconds + event.seconds, state };
		}
		default:
			return timer;
	}
}

/** Milliseconds. */
function left({ state }: Timer, now: number): number {
	return state.is === 'paused' ? state.left : state.until - now;
}
