import { untrack } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import type { FloorNews } from '../../live/events';
import { secondsLeft } from '../../meeting/sitting/floor/clock';
import type { Clock, Timer } from '../../meeting/sitting/floor/clock';
import { after, EMPTY_FLOOR } from '../../meeting/sitting/floor/floor';
import type { Hands } from '../../meeting/sitting/floor/hands';
import type { Floor } from '../../meeting/sitting/floor/floor';
import { readAsOwn } from '../reading/as-own';
import { ReadPart } from '../reading/ReadPart';
import { ServerClock } from './ServerClock';

/** The floor as the server shows it to one person. */
export interface FloorRead {
	sitting: string;
	/** Domain time of the reading, in milliseconds. */
	now: number;
	clock: Clock;
	/** Null for guests. */
	hands: HandsRead | null;
}

/** `spoken` has everybody's time for who holds the chair, and for others their own. (R13) */
export interface HandsRead extends Hands {
	/** Names of those who may be in it, by id. */
	names: Record<string, string>;
	/** `times`: sees how long each has spoken, and who might be next. */
	may: { raise: boolean; lead: boolean; times: boolean };
	/** Id of the reader. */
	me: string;
}

/** Asks for the server's time; null where there is no answer. */
interface TimeLink {
	time(): Promise<number | null>;
}

/**
 * The floor of the sitting that a page is about: as it was read, and then event by event. A page that missed one asks for
 * the floor again, and for nothing else.
 */
export class FloorView {
	readonly #part: ReadPart<FloorRead>;
	readonly #subscribe: () => void;
	#floor = $state.raw<Floor>(EMPTY_FLOOR);
	#sitting = $state.raw<string | null>(null);
	/** Null for guests. */
	#panel = $state.raw<Pick<HandsRead, 'names' | 'may' | 'me'> | null>(null);
	readonly #server = new ServerClock();
	#tick: () => void = () => undefined;

	/** @param read null where there is no floor for this person */
	constructor(read: FloorRead | null, ask: typeof askFloor = askFloor) {
		this.#part = new ReadPart(
			async () => {
				const sitting = this.#sitting;
				const read = sitting === null ? null : await ask(sitting, this.#panel !== null);
				return sitting === this.#sitting ? read : null;
			},
			(now) => this.read(now)
		);
		this.#subscribe = createSubscriber((update) => {
			let next: ReturnType<typeof setTimeout>;
			// Every screen changes at the same moments: when a whole second of the timer is over.
			const wait = () => {
				clearTimeout(next);
				next = setTimeout(tick, this.#untilNextSecond());
			};
			const tick = () => {
				update();
				wait();
			};
			this.#tick = tick;
			wait();
			return () => {
				clearTimeout(next);
				this.#tick = () => undefined;
			};
		});
		this.read(read);
	}

	/** Takes what was read again; parts that are older than what was heard meanwhile are left out. */
	read(read: FloorRead | null): void {
		untrack(() => this.#take(read));
	}

	#take(read: FloorRead | null): void {
		if (read) this.#server.guess(read.now);
		this.#sitting = read?.sitting ?? null;
		if (read && read.clock.seq >= this.#floor.clock.seq)
			this.#floor = { ...this.#floor, clock: read.clock };
		const hands = read?.hands ?? null;
		this.#panel = hands && { names: hands.names, may: hands.may, me: hands.me };
		if (hands && hands.seq >= this.#floor.hands.seq) {
			const { seq, queue, turn, spoken } = hands;
			this.#floor = { ...this.#floor, hands: { seq, queue, turn, spoken } };
		}
		this.#forgetTimes();
		this.#tick();
	}

	hear({ part, before, event, sitting }: FloorNews): void {
		if (sitting !== this.#sitting) return;
		const { seq } = this.#floor[part];
		if (event.seq <= seq) return;
		const isUnknown = 'person' in event && !this.#panel?.names[event.person];
		if (before > seq || (isUnknown && event.kind !== 'left')) return void this.again();
		this.#floor = after(this.#floor, event);
		this.#forgetTimes();
		this.#tick();
	}

	/** A page adds up nobody's time but the reader's own, unless they hold the chair. (R13) */
	#forgetTimes(): void {
		const { hands } = this.#floor;
		if (!this.#panel || this.#panel.may.times) return;
		const { me } = this.#panel;
		const spoken = me in hands.spoken ? { [me]: hands.spoken[me] } : {};
		this.#floor = { ...this.#floor, hands: { ...hands, spoken } };
	}

	/** Asks for the floor alone, without hands where the page has none. What is missed while the answer is on its way is asked for after it. */
	again(): Promise<void> {
		return this.#part.again();
	}

	/** Learns the server's time over a live link, until the answer is called: the page is left then. */
	follow(link: TimeLink): () => void {
		const server = this.#server;
		server.follow(
			() => link.time(),
			() => this.#tick()
		);
		return () => {
			server.stop();
			this.#part.stop();
		};
	}

	/** Whether there is a floor at all. */
	get isOpen(): boolean {
		return this.#sitting !== null;
	}

	get timer(): Timer | null {
		return this.#sitting === null ? null : this.#floor.clock.timer;
	}

	/** Whole seconds, below zero where the time is over; null where nothing is timed. */
	get secondsLeft(): number | null {
		return secondsLeft(this.timer, this.now);
	}

	/** Raised hands and who speaks; null for guests. */
	get hands(): HandsRead | null {
		return this.#sitting === null || !this.#panel ? null : { ...this.#floor.hands, ...this.#panel };
	}

	/** Whole seconds since a moment of domain time. */
	secondsSince(at: number): number {
		return Math.max(0, Math.floor((this.now - at) / 1_000));
	}

	/** Whole minutes since an agenda item began; null where that is not known, or there is no floor. */
	usedMinutes(beganAt: string | null): number | null {
		if (beganAt === null || this.#sitting === null) return null;
		return Math.max(0, Math.floor((this.now - Date.parse(beganAt)) / 60_000));
	}

	/** Domain time in milliseconds; it goes on by itself. */
	get now(): number {
		this.#subscribe();
		return this.#server.now;
	}

	/** Milliseconds. */
	#untilNextSecond(): number {
		const state = this.#floor.clock.timer?.state;
		const from = state?.is === 'running' ? state.until : 0;
		const past = (this.#server.now - from) % 1_000;
		return 1_000 - (past < 0 ? past + 1_000 : past) + 1;
	}
}

function askFloor(sitting: string, withHands: boolean): Promise<FloorRead | null> {
	return readAsOwn(`/sittings/${sitting}/floor.json${withHands ? '' : '?part=clock'}`);
}
