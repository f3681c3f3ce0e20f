import type { FloorEvent, FloorPart } from '../meeting/sitting/floor/events';
import type { LiveAsk } from './ask';

/** Grows when an old page could misread a new event; a page with another number asks to be reloaded. */
export const LIVE_PROTOCOL = 1;

/**
 * The server tells. None of these carries content: a page reads what it may read by itself. `floor` and
 * `written` alone carry their change, with ids and numbers only, so that no page is read again for one hand.
 */
export type LiveEvent =
	| FloorNews
	| { kind: 'changed'; what: Changed; id: string }
	| { kind: 'place'; sitting: string; case: string | null; number: number | null; finding?: string }
	| { kind: 'ready'; sitting: string; group: string; case: string; ready: boolean }
	/** How many have written something on the question that is open: a number, and nothing of what or who. */
	| { kind: 'written'; sitting: string; round: string; count: number }
	| { kind: 'answer'; review: string; version: number }
	| { kind: 'sealed'; review: string; version: number };

/** An event of the floor. `before`: the number of the one before it in its part; a page without that one asks again. */
export interface FloorNews {
	kind: 'floor';
	sitting: string;
	part: FloorPart;
	before: number;
	event: FloorEvent;
}

export type Changed =
	| 'review'
	| 'sitting'
	| 'case'
	| 'group'
	/** How far the groups are, and who has come back: for who leads alone. */
	| 'progress'
	/** Messages to the groups: for those they are to, and for who leads. */
	| 'messages'
	| 'report'
	| 'comments'
	| 'people'
	| 'rights'
	| 'show'
	| 'round';

/** Who hears an event; each address is a room of its own. */
export interface LiveAddress {
	review?: string;
	sitting?: string;
	/** The hands of a sitting, by its id: for the panel alone. */
	floor?: string;
	person?: string;
}

/**
 * `now`, in answer to `time`: the server's domain time in milliseconds. `last`, in answer to `hear`: the number of what was last announced there or to the person, so that a
 * page read before it knows. `why` is `forbidden`, `try-later`, or `protocol` where the page
 * has another protocol number.
 */
export type LiveReply = { ok: true; last?: number; now?: number } | { ok: false; why: string };

export interface ServerToClient {
	live: (protocol: number, event: LiveEvent) => void;
}

export interface ClientToServer {
	ask: (protocol: number, ask: LiveAsk, reply: (reply: LiveReply) => void) => void;
}

/** The rooms behind an address. */
export function roomsOf(to: LiveAddress): string[] {
	return [
		...(to.review ? [`review:${to.review}`] : []),
		...(to.sitting ? [`sitting:${to.sitting}`] : []),
		...(to.floor ? [`floor:${to.floor}`] : []),
		...(to.person ? [`person:${to.person}`] : [])
	];
}
