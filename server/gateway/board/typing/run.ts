import type * as Y from 'yjs';
import type { Scope } from '../../../../src/lib/meeting/rights/abilities';
import { writeTypedText } from './typed-text';
import type { Place, TypedText } from './typed-text';

export interface Typist {
	person: string;
	scope: Scope;
	connection: string;
}

/** What somebody typed without a pause in one place. It grows until it is on its way to disk. */
export class Run {
	readonly kind = 'update';
	readonly person: string;
	readonly connection: string;
	readonly scope: Scope;
	/** The frames that brought it. */
	readonly frames: number[] = [];
	/** Bytes that the latest frame after its first added to it. */
	grew = 0;
	/** The first clock after it. */
	next: number;
	readonly text: Y.Text;
	readonly #first: Omit<TypedText, 'text'>;
	#pieces: Uint8Array[];
	/** Of the letters. */
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

	/** All of it as one update. It grows no more once it has been asked for. */
	get update(): Uint8Array {
		if (this.#update) return this.#update;
		this.#update = writeTypedText(this.#first, this.#pieces);
		// Each is a part of a larger buffer, which is not kept for it.
		this.#pieces = [];
		return this.#update;
	}

	/** Runs that follow one another as one update, as if they had been typed without a pause. */
	static update(runs: readonly Run[]): Uint8Array {
		if (runs.length === 1) return runs[0].update;
		return writeTypedText(
			runs[0].#first,
			runs.map(({ letters }) => letters)
		);
	}

	/** UTF-8. */
	get letters(): Uint8Array {
		// The last thing in an update, but for the count of its deletions.
		const end = this.update.length - 1;
		return this.update.subarray(end - this.#bytes, end);
	}

	/** Whether its first letter stands directly after the last one of another, which came just before. */
	follows(other: Run): boolean {
		const { client, clock, leftClient, leftClock } = this.#first;
		return leftClient === client && leftClock === clock - 1 && other.isBefore(this.#first);
	}

	/** Whether these letters go on where it ends, from the same hand, as its own next ones would have. */
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

	/** Whether these are written after some letter of it, and before what it was written before. */
	isBefore({ rightClient, rightClock }: Place): boolean {
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
