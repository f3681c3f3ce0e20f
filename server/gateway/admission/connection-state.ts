import type { OwnAnswers } from '../../../src/lib/board/documents/schema';
import type { Access, Scope } from '../../../src/lib/meeting/rights/abilities';
import { LIMITS } from '../../../src/lib/live/frames';

export interface ConnectionGrade {
	access: Access;
	/** The only language the person may write; null means every text. */
	scope: Scope;
	/** Papers of which no words may be quoted on the board. (S6) */
	unquoted?: ReadonlySet<string>;
	/** What may be chosen for a prompt with its own list. */
	ownAnswers?: OwnAnswers;
}

export const NO_GRADE: ConnectionGrade = { access: 'none', scope: null };

export interface Who {
	sessionId: string;
	/** Real time. A session without it ends only by signing out. */
	expiresAt?: Date;
	person: { id: string; name: string };
}

/** Who uses the connection, from the upgrade to its end. */
export type Identity =
	/** The session of the cookie is being read. */
	| { is: 'unknown' }
	| { is: 'recognised'; who: Who }
	/** The person is kept: frames that are still being written name their writer. */
	| { is: 'ended'; who: Who | null };

/** Whether the connection's grade is up to date. */
export type GradeState =
	| { is: 'known' }
	/** The rights are being read. `isStale`: they changed meanwhile, so the answer is dropped and they are read again. */
	| { is: 'asked'; isStale: boolean; settled: Promise<void> };

/** What the client has been sent of the board. */
export type SendState =
	/** Its step 2 has not been sent, so it cannot use updates yet. */
	| { is: 'waiting' }
	/** It is sent every update. */
	| { is: 'current' }
	/** It reads too slowly. `missed`: for each client id the first clock that it was not sent. */
	| { is: 'behind'; missed: ReadonlyMap<number, number> };

export interface HeldUpdate {
	frame: number;
	update: Uint8Array;
}

/** What happens to the client's updates. */
export type ReceiveState =
	| { is: 'open' }
	/** Our step 1 was sent. Updates that build on content of its answer are held until the answer comes. */
	| { is: 'catching-up'; held: HeldUpdate[] }
	/** A frame was refused. No later frame is taken; the client joins again on a new socket. */
	| { is: 'refused' };

/** Whether one connection's held updates exceed the limits. */
export function holdsTooMuch(held: readonly HeldUpdate[]): boolean {
	const bytes = held.reduce((sum, { update }) => sum + update.length, 0);
	return held.length > LIMITS.heldFrames || bytes > LIMITS.frame;
}

/** For each client id, the lower of the two clocks. */
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
