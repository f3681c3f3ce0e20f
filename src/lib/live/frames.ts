import type { Access } from '../meeting/rights/abilities';

/** First number of every frame on a board. 0–3 are y-websocket's; the rest only after `?ext=1`. */
export const FRAME = {
	sync: 0,
	awareness: 1,
	auth: 2,
	ask: 3,
	ack: 100,
	nack: 101,
	state: 102
} as const;

/** Second number of a sync frame. `ACK` counts `step2` and `update`, never `step1`. */
export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** How STATE spells an access. */
export const ACCESS: readonly Access[] = ['none', 'read', 'write'];

export const LIMITS = {
	/** Bytes of an ordinary frame. */
	frame: 1024 * 1024,
	/** Bytes of the step 2 that answers the server's step 1: a long time offline. */
	catchUp: 16 * 1024 * 1024,
	/** Frames and bytes that wait while the server finds out who is there. */
	heldFrames: 64,
	heldBytes: 1024 * 1024,
	/** Bytes of a whole board; one that holds more takes nothing in. */
	board: 16 * 1024 * 1024,
	/** Bytes of one person's presence. */
	presence: 4096
} as const;
