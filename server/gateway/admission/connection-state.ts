import type { Access, Scope } from '../../../src/lib/meeting/rights/abilities';
import { LIMITS } from '../../../src/lib/live/frames';

export interface Grade {
	access: Access;
	/** The only language a writer may write; null is everything. */
	scope: Scope;
}

export const NO_GRADE: Grade = { access: 'none', scope: null };

export interface Who {
	sessionId: string;
	/** Real time; a session without an end is only ended by signing out. */
	expiresAt?: Date;
	person: { id: string; name: string };
}

/** Whose the connection is, from the upgrade to its end. */
export type Identity =
	/** The session of its cookie is being read. */
	| { is: 'unknown' }
	| { is: 'recognised'; who: Who }
	/** What was known of it stays: frames on their way to disk still name their writer. */
	| { is: 'ended'; who: Who | null };

/** Whether the grade may be relied on. */
export type Rights =
	| { is: 'known' }
	/** `isStale`: they changed while they were read, and are read once more before the answer counts. */
	| { is: 'asked'; isStale: boolean; settled: Promise<void> };

/** What the client has been sent of the board. */
export type Reading =
	/** Its step 2 has not been sent: no update makes sense to it yet. */
	| { is: 'waiting' }
	/** It is sent every update. */
	| { is: 'current' }
	/** It reads too slowly: the first clock of each client id that it was not sent. */
	| { is: 'behind'; missed: ReadonlyMap<number, number> };

export interface HeldUpdate {
	frame: number;
	update: Uint8Array;
}

/** What happens to the client's updates. */
export type Writing =
	| { is: 'open' }
	/** Our step 1 was sent. Updates typed before its answer, and built on what it will bring, are held. */
	| { is: 'catching-up'; held: HeldUpdate[] }
	/** A frame was refused: nothing after it is taken until the client joins again on a new socket. */
	| { is: 'refused' };

/** Whether more updates are held for one connection than may be. */
export function holdsTooMuch(held: readonly HeldUpdate[]): boolean {
	const bytes = held.reduce((sum, { update }) => sum + update.length, 0);
	return held.length > LIMITS.heldFrames || bytes > LIMITS.frame;
}

/** For each client id the earlier of two first missed clocks. */
export function earliest(
	one: ReadonlyMap<number, number>,
	other: ReadonlyMap<number, number>
): ReadonlyMap<number, number> {
	const both = new Map(one);
	for (const [client, clock] of other) {
		both.set(client, Math.min(clock, both.get(client) ?? Infinity));
	}
	return both;
}
