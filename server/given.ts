import type * as Y from 'yjs';
import type { BoardName } from '../src/lib/board/names';
import type { LiveAddress, LiveEvent } from '../src/lib/live/events';
import type { Person } from '../src/lib/meeting/people/people';
import type { Rights } from './rights/rights';
import type { Db } from './store/engine/database';
import type { ReadCache } from './store/engine/read-cache';

/** What a command is given: the store, the boards, a way to announce, and the time. Never the gateway. */
export interface Given {
	db: Db;
	boards: BoardsForCommands;
	rights: Rights;
	vault: CaseTexts & StoredBytes;
	announce: (to: LiveAddress, event: LiveEvent) => void;
	/** Closes every open link of sessions that have ended, boards and announcements, in the same turn. */
	closeLinks: (sessionIds: readonly string[]) => void;
	/** Says that an act has written letters, so that they are sent. Without it they wait for the next look. */
	posted?: () => void;
	clock: () => Date;
	/** The secret number of a draw, 32 bytes in hex. Random where it is left out: the demo alone says it. (S4) */
	drawKey?: string;
}

/** What a page's view reads from; nothing in it writes. */
export interface Viewing extends Pick<Given, 'db' | 'rights' | 'clock'> {
	vault: CaseTexts;
	/** What was read of `db`; a write drops what it may have changed. */
	cache: ReadCache;
	boards: Pick<BoardsForCommands, 'exists' | 'derived' | 'state' | 'forgotten' | 'notes'>;
}

/** Encrypts the text of a case for its row, and reads it again. Its id is authenticated with it. (S6) */
export interface CaseTexts {
	/** @throws Refusal 'papers-locked' where the key is missing */
	sealText(id: string, text: string): Promise<string>;
	/** Null where the key is missing, or is another than the one it was encrypted with. */
	openText(id: string, sealed: string): string | null;
}

/** The encrypted bytes of papers, for acts that end them. */
export interface StoredBytes {
	/** SHA-256 of a paper's encrypted bytes, lower-case hex; null where they are missing. Needs no key. */
	sum(id: string): Promise<string | null>;
	/** Deletes the bytes of all papers but those that `known` reads. */
	sweep(known: () => Promise<ReadonlySet<string>>): Promise<void>;
}

/** A board as it stood when it was frozen. */
export interface FrozenBoard {
	name: string;
	/** Its place in the board log. */
	seq: number;
	/** SHA-256 of `state`, lower-case hex. */
	hash: string;
	/** The whole document, a v1 update. */
	state: Uint8Array;
}

/** Who has a board open. */
export interface Company {
	people: ReadonlySet<string>;
	/** What they are in: `point:<id>`. */
	on: ReadonlySet<string>;
	/** Whether a client id is this person's. */
	isOf: (client: number, person: string) => boolean;
}

/** The part of the gateway that commands may use. Every promise resolves when the change is durable. */
export interface BoardsForCommands {
	create(name: string, seed: (doc: Y.Doc) => void): Promise<void>;
	exists(name: string): Promise<boolean>;
	/** Names of the boards that are meant, also of groups that no longer have their case. */
	names(isMeant: (board: Exclude<BoardName, { kind: 'note' }>) => boolean): string[];
	read<T>(name: string, use: (doc: Y.Doc) => T): Promise<T>;
	/** What `use` makes of a board, kept until the board changes, by the identity of `use`. Read-only. */
	derived<T>(name: string, use: (doc: Y.Doc) => T): Promise<T>;
	/** A board as one v1 update. */
	state(name: string): Promise<Uint8Array>;
	company(name: string): Company;
	/** The server's own writing, logged with the acting person and shown to everybody on the board. */
	edit(name: string, personId: string, change: (doc: Y.Doc) => void): Promise<void>;
	freeze(names: string[]): Promise<FrozenBoard[]>;
	thaw(names: string[]): Promise<void>;
	/** The private notes that match, as the ids of their sittings or rounds of writing, empty notes included. Their writers are never told. */
	notes(isMeant: (note: { sittingId: string }) => boolean): { sittingId: string }[];
	/** Destroys private notes, and closes the connections of those who have one open. */
	purge(isMeant: (note: { sittingId: string; personId: string }) => boolean): Promise<void>;
	/** Destroys how boards came to be and who wrote what of them; what they say stays. Rejects where not all is. */
	forget(isMeant: (board: Exclude<BoardName, { kind: 'note' }>) => boolean): Promise<void>;
	/** When the history of boards was destroyed last, by their names. `history` refuses these. */
	forgotten(): Promise<Map<string, Date>>;
	/** Takes effect at once: no frame is accepted or sent until each right has been looked up again. */
	regrade(who: {
		person?: string;
		session?: string;
		boards?: (name: string) => boolean;
		/** Ids of a review, its sittings, cases and rounds: only links to these, as `linksOf` gives them. */
		of?: ReadonlySet<string>;
	}): Promise<void>;
}

/** A command's first two arguments: what it is given, and who acts. */
export type Actor = Person;
