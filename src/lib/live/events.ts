import type { SittingStage } from '../meeting/sitting/stages';

/** Grows when an old page could misread a new event; a page with another number asks to be reloaded. */
export const LIVE_PROTOCOL = 1;

/** The server tells. None of these carries content: a page reads what it may read by itself. */
export type LiveEvent =
	| { kind: 'changed'; what: Changed; id: string }
	| { kind: 'stage'; sitting: string; stage: SittingStage }
	| { kind: 'place'; sitting: string; case: string | null; number: number | null }
	| { kind: 'arrived'; sitting: string; person: string; present: boolean }
	| { kind: 'ready'; sitting: string; group: string; case: string; ready: boolean }
	| { kind: 'help'; sitting: string; group: string; open: boolean }
	| { kind: 'answer'; review: string; version: number }
	| { kind: 'sealed'; review: string; version: number };

export type Changed =
	| 'review'
	| 'sitting'
	| 'case'
	| 'group'
	| 'report'
	| 'comments'
	| 'people'
	| 'rights'
	| 'settings';

/** Who hears an event; each address is a room of its own. */
export interface LiveAddress {
	review?: string;
	sitting?: string;
	person?: string;
}

export type LiveRoom = `review:${string}` | `sitting:${string}`;

/** A page asks. Anything more than listening is an event of the sitting's log, done by the house. */
export type LiveAsk =
	| { kind: 'hear'; room: LiveRoom }
	| { kind: 'leave'; room: LiveRoom }
	| { kind: 'ready'; sitting: string; group: string; case: string; ready: boolean }
	| { kind: 'help'; sitting: string; group: string; open: boolean };

export type LiveAct = Exclude<LiveAsk, { kind: 'hear' | 'leave' }>;

/**
 * `last`, in answer to `hear`: the number of what was last announced there or to the person, so that a
 * page read before it knows. `why` is a refusal's code, or the page's protocol number being another.
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

/** What came over the wire may be anything. */
export function readAsk(value: unknown): LiveAsk | null {
	if (typeof value !== 'object' || value === null) return null;
	const ask = value as Record<string, unknown>;
	const texts = (...keys: string[]) => keys.every((key) => typeof ask[key] === 'string');
	switch (ask.kind) {
		case 'hear':
		case 'leave':
			return texts('room') && /^(review|sitting):./.test(ask.room as string)
				? (ask as unknown as LiveAsk)
				: null;
		case 'ready':
			return texts('sitting', 'group', 'case') && typeof ask.ready === 'boolean'
				? (ask as unknown as LiveAsk)
				: null;
		case 'help':
			return texts('sitting', 'group') && typeof ask.open === 'boolean'
				? (ask as unknown as LiveAsk)
				: null;
		default:
			return null;
	}
}
