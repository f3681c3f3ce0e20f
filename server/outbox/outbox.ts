import type { Logger } from 'pino';
import type { Db } from '../store/engine/database';
import type { QueuedLetter } from '../store/outbox/letters';
import {
	beginSending,
	claimLetter,
	endSendings,
	moveLetter,
	nextDue
} from '../store/outbox/sending';
import type { WriteLetter } from './write-letter';
import type { MailServer, SendOutcome } from './mail-server';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Minutes between tries, after each temporary error. After the last try the letter counts as failed. */
export const PAUSES = [1, 5, 15, 60, 240, 720, 1440] as const;

/** How long one letter may take to write, before another worker may take it. */
const LEASE = 10 * MINUTE;
/** The longest wait until the table is looked at again. */
const LOOK = MINUTE;
/** How long a stop waits for the mail server's answer. */
const PATIENCE = 5 * SECOND;

interface Parts {
	db: Db;
	clock: () => Date;
	/** Writes the text of a letter from the facts as they are now. */
	write: WriteLetter;
	/** Null where the office sends letters by hand. */
	server: MailServer | null;
	log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/**
 * Sends the letters that acts have written, one after another, each at most once: a letter that was begun and has no
 * known end is left for the office to decide. (docs/decisions/0029)
 */
export class Outbox {
	readonly #parts: Parts;
	readonly #hangUp = new AbortController();
	#timer: NodeJS.Timeout | null = null;
	#working: Promise<void> | null = null;
	#isWoken = false;
	#isClosing = false;
	/** Whether a letter may have been started and not finished, by an earlier process or turn. */
	#isInDoubt = true;

	/** No other process uses the table. A letter that the last process started is marked unsure at the first look. */
	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Looks for letters that are due: after an act, and by itself once a minute. */
	wake(): void {
		if (this.#isClosing) return;
		this.#isWoken = true;
		this.#working ??= this.#work().finally(() => {
			this.#working = null;
			if (this.#isWoken) this.wake();
		});
	}

	/** Resolves once no letter is due, or nothing works any more. */
	async idle(): Promise<void> {
		while (this.#working) await this.#working;
	}

	/** Begins no further letter, and waits for the one under way a few seconds. */
	async close(): Promise<void> {
		this.#isClosing = true;
		if (this.#timer) clearTimeout(this.#timer);
		const patience = setTimeout(() => this.#hangUp.abort(), PATIENCE);
		await this.#working;
		clearTimeout(patience);
	}

	async #work(): Promise<void> {
		this.#isWoken = false;
		if (this.#timer) clearTimeout(this.#timer);
		const { clock, log } = this.#parts;
		let due: Date | null = null;
		try {
			due = await this.#sendDue();
		} catch (error) {
			// A letter that was begun is not tried again by itself.
			this.#isInDoubt = true;
			log.error(error);
		}
		if (this.#isClosing) return;
		const wait = due ? Math.min(LOOK, Math.max(SECOND, +due - +clock())) : LOOK;
		this.#timer = setTimeout(() => this.wake(), wait).unref();
	}

	/** @returns when the next letter is due; null where none waits */
	async #sendDue(): Promise<Date | null> {
		const { db, clock } = this.#parts;
		if (this.#isInDoubt) await this.#doubt();
		while (!this.#isClosing) {
			const now = clock();
			const due = await nextDue(db, now);
			if (!due || due > now) return due;
			const letter = await claimLetter(db, { now, until: new Date(+now + LEASE) });
			if (letter) await this.#send(letter);
		}
		return null;
	}

	/** Letters that were begun and have no known end may have been sent. */
	async #doubt(): Promise<void> {
		const { db, clock, log } = this.#parts;
		const unsure = await endSendings(db, clock());
		this.#isInDoubt = false;
		if (unsure > 0) log.warn({ event: 'letters-unsure', unsure }, 'letters may have been sent');
	}

	async #send(letter: QueuedLetter): Promise<void> {
		const { db, clock, write, server, log } = this.#parts;
		const move = (to: Parameters<typeof moveLetter>[2]['to'], more = {}) =>
			moveLetter(db, letter.id, { to, from: ['waiting', 'sending'], at: clock(), ...more });

		const written = await write(letter).catch((error: unknown) => {
			log.error(error);
			return { is: 'unwritten' as const };
		});
		// A letter that cannot be written does not delay the others: the office can have it written again.
		if (written.is === 'unwritten') return void (await move('failed', { error: 'not-written' }));
		if (written.is === 'void') return void (await move('dropped'));
		if (written.is === 'later')
			return void (await move('waiting', { notBefore: written.notBefore }));
		if (written.is === 'no-address') return void (await move('failed', { error: 'no-address' }));
		if (!server) return void (await move('by-hand'));

		if (!(await beginSending(db, letter.id, clock()))) return;
		const outcome = await server.send(letter.id, written.letter, this.#hangUp.signal);
		await this.#settle({ ...letter, tries: letter.tries + 1 }, outcome, move);
	}

	async #settle(
		{ id, tries }: QueuedLetter,
		outcome: SendOutcome,
		move: (to: 'sent' | 'unsure' | 'failed' | 'waiting', more?: object) => Promise<boolean>
	): Promise<void> {
		const { clock, log } = this.#parts;
		if (outcome.is === 'sent') {
			await move('sent', { error: null });
			return log.info({ event: 'letter-sent', letter: id }, 'a letter was sent');
		}
		const { is, code: error } = outcome;
		log.warn({ event: `letter-${is}`, letter: id, code: error, tries }, 'a letter was not sent');
		if (is === 'unsure') return void (await move('unsure', { error }));
		const pause = is === 'temporary' ? PAUSES[tries - 1] : undefined;
		if (pause === undefined) return void (await move('failed', { error }));
		await move('waiting', { error, notBefore: new Date(+clock() + pause * MINUTE) });
	}
}
