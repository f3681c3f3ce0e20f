import type { FloorEvent } from './events';

/** Raised hands, who speaks, and how long each has spoken. Times are domain time in milliseconds. */
export interface Hands {
	/** The last event of the sitting's log that is in it; 0 before the first. */
	seq: number;
	/** Points of order first, then in the order in which they were raised. Nobody is in it twice. */
	queue: readonly Hand[];
	turn: Turn | null;
	/** Milliseconds of the turns that have ended, by person id. */
	spoken: Readonly<Record<string, number>>;
}

export interface Hand {
	/** The number of the event that raised it. */
	number: number;
	person: string;
	/** When it was raised. */
	since: number;
	isOrder: boolean;
}

export interface Turn {
	/** The number of the event that gave it. A command names by it the turn that it means. */
	number: number;
	person: string;
	since: number;
}

/** The hands after an event that has not been taken in yet. */
export function handsAfter(hands: Hands, event: FloorEvent): Hands {
	const now = { ...hands, seq: event.seq };
	switch (event.kind) {
		case 'hand-raised': {
			const { person, seq, at, isOrder } = event;
			const before = hands.queue.find((hand) => hand.person === person);
			// A hand that becomes a point of order, or none, has waited as long as before.
			const { number, since } = before ?? { number: seq, since: at };
			const hand = { number, person, since, isOrder };
			return { ...now, queue: inOrder([...lowered(hands, person), hand]) };
		}
		case 'hand-lowered':
			return { ...now, queue: lowered(hands, event.person) };
		case 'turn-given': {
			const { person, seq, at } = event;
			const turn = { number: seq, person, since: at };
			return { ...now, ...ended(hands, at), queue: lowered(hands, person), turn };
		}
		case 'turn-ended':
			return { ...now, ...ended(hands, event.at) };
		case 'left': {
			const isTheirs = hands.turn?.person === event.person;
			const queue = lowered(hands, event.person);
			return { ...now, queue, ...(isTheirs && ended(hands, event.at)) };
		}
		case 'closed':
			return { ...now, ...ended(hands, event.at), queue: [] };
		default:
			return now;
	}
}

function lowered({ queue }: Hands, person: string): readonly Hand[] {
	return queue.filter((hand) => hand.person !== person);
}

function inOrder(queue: readonly Hand[]): readonly Hand[] {
	return [...queue].sort((a, b) => Number(b.isOrder) - Number(a.isOrder) || a.number - b.number);
}

/** The turn is over, and its time counts for who spoke. */
function ended({ turn, spoken }: Hands, at: number): Pick<Hands, 'turn' | 'spoken'> {
	if (!turn) return { turn, spoken };
	const before = spoken[turn.person] ?? 0;
	const time = Math.max(0, at - turn.since);
	return { turn: null, spoken: { ...spoken, [turn.person]: before + time } };
}
