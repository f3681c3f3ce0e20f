import { greetingMessage, syncMessage } from './dialects';
import type { Dialect } from './dialects';
import { after, eachLetter, varUint } from './letters';
import { Link } from './link';
import { clientOf } from './typed-board';

export interface Hears {
	/** The n-th letter (from 0) of another person has come. */
	shown(member: Member, by: number, letter: number): void;
	/** So many of this member's updates are acknowledged, the answer to step 1 not among them. */
	acknowledged(member: Member, count: number): void;
	/** The whole content, as an update, where it is wanted. */
	content?(member: Member, update: Uint8Array): void;
}

export interface At {
	board: number;
	person: number;
	/** What they have already; nothing at first. */
	vector?: Uint8Array;
	/** Bytes of content that make them joined: a server may answer first and load then. */
	enough?: number;
}

const EMPTY_UPDATE = new Uint8Array([0, 0]);
const UNKNOWN = new Uint8Array([0]);

/** One person on one board, by a socket: knows the messages, and has no document. */
export class Member {
	readonly board: number;
	readonly person: number;
	readonly link: Link;
	/** The first content was there, in bytes. */
	joinedWith = 0;
	/** Milliseconds from the open socket to the content. */
	joinedAfter = 0;
	readonly joined: Promise<void>;

	readonly #dialect: Dialect;
	readonly #before: Uint8Array;
	readonly #hears: Hears;
	readonly #enough: number;
	#join: () => void = () => undefined;
	#openedAt = 0;
	#isSynced = false;
	#isAnswered = false;
	#acks = 0;

	constructor(port: number, dialect: Dialect, at: At, hears: Hears) {
		this.board = at.board;
		this.person = at.person;
		this.#dialect = dialect;
		this.#before = dialect.before(at.board);
		this.#hears = hears;
		this.#enough = at.enough ?? 0;
		this.joined = new Promise((resolve) => (this.#join = resolve));
		const path = dialect.path(at.board, at.person);
		this.link = new Link(port, path, dialect.headers(at.person), (bytes, from) =>
			this.#hear(bytes, from + this.#before.length)
		);
		void this.link.opened.then(() => {
			this.#openedAt = performance.now();
			const { greeting } = dialect;
			if (greeting) this.link.send(greetingMessage(this.#before, greeting));
			this.link.send(syncMessage(this.#before, 0, at.vector ?? UNKNOWN));
		});
	}

	/** What it will send: made before anything is measured. */
	prepare(updates: readonly Uint8Array[]): Buffer[] {
		return updates.map((update) => syncMessage(this.#before, 2, update));
	}

	#hear(bytes: Buffer, at: number): void {
		const { ack } = this.#dialect;
		const kind = bytes[at];
		if (ack && kind === ack.byte) {
			this.#acks = ack.isCount ? varUint(bytes, at + 1) : this.#acks + 1;
			const count = this.#acks - (this.#dialect.countsAnswers && this.#isAnswered ? 1 : 0);
			return this.#hears.acknowledged(this, count);
		}
		// Hocuspocus calls some of its answers 4.
		if (kind !== 0 && kind !== 4) return;
		const step = bytes[at + 1];
		if (step === 0) {
			if (this.#isAnswered) return;
			this.#isAnswered = true;
			this.link.send(syncMessage(this.#before, 1, EMPTY_UPDATE));
			return this.#settle();
		}
		const from = after(bytes, at + 2);
		if (step === 1 || this.joinedAfter === 0) {
			this.#hears.content?.(this, bytes.subarray(from, from + varUint(bytes, at + 2)));
			this.joinedWith = Math.max(this.joinedWith, varUint(bytes, at + 2));
			this.#isSynced ||= step === 1;
			return this.#settle();
		}
		eachLetter(bytes, from, this.#letter);
	}

	readonly #letter = (client: number, clock: number): void => {
		const by = client - clientOf(0);
		if (by !== this.person) this.#hears.shown(this, by, clock);
	};

	#settle(): void {
		const isThere = this.#isSynced && this.#isAnswered && this.joinedWith >= this.#enough;
		if (!isThere || this.joinedAfter > 0) return;
		this.joinedAfter = performance.now() - this.#openedAt;
		this.#join();
	}
}
