import type { LiveAsk } from './ask';

/** Grows when an old page could misread a new event; a page with another number asks to be reloaded. */
export const LIVE_PROTOCOL = 1;

/** The server tells. None of these carries content: a page reads what it may read by itself. */
export type LiveEvent =
	| { kind: 'changed'; what: Changed; id: string }
	| { kind: 'place'; sitting: string; case: string | null; number: number | null; finding?: string }
	| { kind: 'ready'; sitting: string; group: string; case: string; ready: boolean }
	| { kind: 'answer'; review: string; version: number }
	| { kind: 'sealed'; review: string; version: number };

export type Changed =
	'review' | 'sitting' | 'case' | 'group' | 'report' | 'comments' | 'people' | 'rights';

/** Who hears an event; each address is a room of its own. */
export interface LiveAddress {
	review?: string;
	sitting?: string;
	person?: string;
}

/**
 * `last`, in answer to `hear`: the number of what was last announced there or to the person, so that a
 * page read before it knows. `why` is `forbidden`, `try-later`, or `protocol` where the page
 * has another protocol number.
 */
export type LiveReply = { ok: true; last?: number } | { ok: false; why: string };

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
		...(to.person ? [`person:${to.person}`] : [])
	];
}
