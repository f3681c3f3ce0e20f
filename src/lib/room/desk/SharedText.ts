import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import type { Delta } from '../../board/text';
import { applyValue, mapSelection, spliceBetween } from '../../board/text';

/** One change by somebody else, kept long enough to carry a caret over it. */
interface Passed {
	before: string;
	after: string;
	delta: Delta;
}

/** Between two drawings of a page there are seldom more. */
const KEPT = 8;

/**
 * A shared text as a field reads and writes it. `carry` has the shape of LiveText's `selection`: it
 * knows what the others really did, where a plain difference of two texts can only guess.
 */
export class SharedText {
	readonly #text: Y.Text;
	readonly #origin: unknown;
	readonly #subscribe: () => void;
	#passed: Passed[] = [];

	constructor(text: Y.Text, origin: unknown) {
		this.#text = text;
		this.#origin = origin;
		this.#subscribe = createSubscriber((update) => {
			let before = text.toString();
			const changed = (event: Y.YTextEvent) => {
				const after = text.toString();
				if (event.transaction.origin !== origin) {
					const passed = { before, after, delta: event.delta };
					this.#passed = [...this.#passed, passed].slice(-KEPT);
				}
				before = after;
				update();
			};
			text.observe(changed);
			return () => text.unobserve(changed);
		});
	}

	get value(): string {
		this.#subscribe();
		return this.#text.toString();
	}

	/** @throws Refusal 'too-long'; nothing is written then. */
	write(value: string): void {
		applyValue(this.#text, value, this.#origin);
	}

	/** Where an index of `before` stands in `after`. UTF-16 units. */
	readonly carry = (index: number, before: string, after: string): number => {
		const way = this.#between(before, after) ?? [differenceOf(before, after)];
		return way.reduce(
			(at, { before: value, delta }) => mapSelection(value, delta, { start: at, end: at }).start,
			index
		);
	};

	/** The changes that lead from one text to the other, if they are all still known. */
	#between(before: string, after: string): Passed[] | null {
		const start = this.#passed.findLastIndex((passed) => passed.before === before);
		const way = start < 0 ? [] : this.#passed.slice(start);
		const joins = way.every((passed, n) => n === 0 || passed.before === way[n - 1].after);
		return joins && way.at(-1)?.after === after ? way : null;
	}
}

function differenceOf(before: string, after: string): Passed {
	const { index, remove, insert } = spliceBetween(before, after);
	const delta = [{ retain: index }, { insert }, { delete: remove }];
	return { before, after, delta };
}
