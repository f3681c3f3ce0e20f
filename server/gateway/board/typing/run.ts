import type * as Y from 'yjs';
import type { Scope } from '../../../../src/lib/meeting/rights/abilities';
import { writeTypedText } from './typed-text';
import type { TypingPosition, TypedText } from './typed-text';

export interface Typist {
	person: string;
	scope: Scope;
	connection: string;
}

/** Text typed by one connection in one place, in several frames. It grows until its bytes are asked for. */
export class Run {
	readonly kind = 'update';
	readonly person: string;
	readonly connection: string;
	readonly scope: Scope;
	/** Numbers of the frames that brought it. */
	readonly frames: number[] = [];
	/** Bytes of text that the latest frame added; 0 after the first frame. */
	grew = 0;
	/** The first clock after the run. */
	next: number;
	readonly text: Y.Text;
	readonly #first: Omit<TypedText, 'text'>;
	#pieces: Uint8Array[];
	/** Length of the text in bytes of UTF-8. */
	#bytes: number;
	#update: Uint8Array | null = null;

	constructor(first: TypedText, text: Y.Text, by: Typist) {
		const { text: letters, ...place } = first;
		this.#first = place;
		this.#pieces = [letters];
		this.#bytes = letters.length;
		this.text = text;
		this.next = first.clock + first.units;
		this.person = by.person;
		this.connection = by.connection;
		this.scope = by.scope;
	}

	get client(): number {
		return this.#first.client;
	}

	get clock(): number {
		return this.#first.clock;
	}

	/** The run as one update. After this is read, the run grows no more. */
	get update(): Uint8Array {
		if (this.#update) return this.#update;
		this.#update = writeTypedText(this.#first, this.#pieces);
		// The pieces are views of larger buffers: dropping them frees those.
		this.#pieces = [];
		return this.#update;
	}

	/** One update of runs that follow one another. */
	static update(runs: readonly Run[]): Uint8Array {
		if (runs.length === 1) return runs[0].update;
		return writeTypedText(
			runs[0].#first,
			runs.map(({ letters }) => letters)
		);
	}

	/** The text in UTF-8. */
	get letters(): Uint8Array {
		// The text is last in the update, except for one byte: the number of deletions.
		const end = this.update.length - 1;
		return this.update.subarray(end - this.#bytes, end);
	}

	/** Whether this run's first character stands directly after the last one of the other, and continues its clocks. */
	follows(other: Run): boolean {
		const { client, clock, leftClient, leftClock } = this.#first;
		return leftClient === client && leftClock === clock - 1 && other.isBefore(this.#first);
	}

	/** Whether this text, from this connection, continues the run. */
	goesOn(letters: TypedText, { connection, scope }: Typist): boolean {
		const { client, clock, leftClient, leftClock } = letters;
		return (
			this.#update === null &&
			connection === this.connection &&
			scope === this.scope &&
			client === this.client &&
			clock === this.next &&
			leftClient === client &&
			leftClock === clock - 1 &&
			this.isBefore(letters)
		);
	}

	/** Whether a place has the same right neighbour as the run. */
	isBefore({ rightClient, rightClock }: TypingPosition): boolean {
		return rightClient === this.#first.rightClient && rightClock === this.#first.rightClock;
	}

	add({ text, units }: TypedText): void {
		this.#pieces.push(text);
		this.#bytes += text.length;
		this.grew = text.length;
		this.next += units;
	}
}

/**
 * The updates of these runs, in order. Runs of one client id that follow one another become one update, because
 * applying an update costs nearly the same whatever its length. A run that follows another builds on nothing that
 * came between the two, so it may be applied with the first.
 */
export function joined(runs: readonly Run[]): Uint8Array[] {
	const chains: Run[][] = [];
	const latest = new Map<number, Run[]>();
	for (const run of runs) {
		const chain = latest.get(run.client);
		const last = chain?.at(-1);
		if (chain && last && run.follows(last)) {
			chain.push(run);
			continue;
		}
		const begun = [run];
		latest.set(run.client, begun);
		chains.push(begun);
	}
	return chains.map((chain) => Run.update(chain));
}
