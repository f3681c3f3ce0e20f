import { Refusal } from '../../refusal';
import type { FloorHappening } from './events';
import type { Floor } from './floor';

/** The longest timer, in minutes. */
export const LONGEST_TIMER = 600;

/** Minutes that one press adds to a timer. */
export const MORE_MINUTES = [1, 5] as const;
export type MoreMinutes = (typeof MORE_MINUTES)[number];

/**
 * What somebody asks of the floor. `timer` and `turn` are the numbers of those on the screen when it was asked, null where
 * there was none: of two chairs at once, and from an old tab, one outcome follows.
 */
export type FloorAsk =
	| {
			does: 'set-timer';
			minutes: number;
			item: number | null;
			/** It times the groups' work. */
			ofGroups?: boolean;
			timer: number | null;
	  }
	| { does: 'pause-timer'; timer: number }
	| { does: 'resume-timer'; timer: number }
	| { does: 'extend-timer'; timer: number; minutes?: MoreMinutes }
	| { does: 'end-timer'; timer: number }
	| { does: 'raise-hand'; person: string; isOrder: boolean }
	| { does: 'lower-hand'; person: string }
	| { does: 'give-turn'; person: string; turn: number | null }
	| { does: 'end-turn'; turn: number };

/**
 * The events that follow from what is asked. None where the floor is already as asked.
 * @throws Refusal 'timer-wrong', 'floor-changed' where another timer or another turn is on by now
 */
export function happenings({ clock, hands }: Floor, ask: FloorAsk): FloorHappening[] {
	const { timer } = clock;
	const { turn, queue } = hands;
	switch (ask.does) {
		case 'set-timer': {
			const { minutes, item } = ask;
			if (!isTimerLength(minutes)) throw new Refusal('timer-wrong');
			expect(ask.timer, timer?.number);
			const of = ask.ofGroups && item === null ? { of: 'groups' as const } : {};
			return [{ kind: 'timer-set', seconds: minutes * 60, item, ...of }];
		}
		case 'pause-timer':
			expect(ask.timer, timer?.number);
			return timer?.state.is === 'running' ? [{ kind: 'timer-paused' }] : [];
		case 'resume-timer':
			expect(ask.timer, timer?.number);
			return timer?.state.is === 'paused' ? [{ kind: 'timer-resumed' }] : [];
		case 'extend-timer':
			expect(ask.timer, timer?.number);
			return [{ kind: 'timer-extended', seconds: (ask.minutes ?? 1) * 60 }];
		case 'end-timer':
			if (!timer) return [];
			expect(ask.timer, timer.number);
			return [{ kind: 'timer-ended' }];
		case 'raise-hand': {
			const { person, isOrder } = ask;
			const hand = queue.find((each) => each.person === person);
			return hand?.isOrder === isOrder || turn?.person === person
				? []
				: [{ kind: 'hand-raised', person, isOrder }];
		}
		case 'lower-hand': {
			const { person } = ask;
			const isUp = queue.some((hand) => hand.person === person);
			return isUp ? [{ kind: 'hand-lowered', person }] : [];
		}
		case 'give-turn': {
			const { person } = ask;
			if (turn?.person === person) return [];
			expect(ask.turn, turn?.number);
			// They lowered their hand, or have left.
			if (!queue.some((hand) => hand.person === person)) throw new Refusal('floor-changed');
			return [{ kind: 'turn-given', person }];
		}
		case 'end-turn':
			if (!turn) return [];
			expect(ask.turn, turn.number);
			return [{ kind: 'turn-ended' }];
	}
}

/** Whether a timer may be set for so many minutes. */
export function isTimerLength(minutes: number): boolean {
	return Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_TIMER;
}

function expect(seen: number | null, now: number | undefined): void {
	if (seen !== (now ?? null)) throw new Refusal('floor-changed');
}
