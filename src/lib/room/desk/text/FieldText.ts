import {
	applied,
	carried,
	changeOf,
	difference,
	inserted,
	rebased
} from '../../../board/text/change';
import type { TextChange } from '../../../board/text/change';
import { isRefusal } from '../../../meeting/refusal';
import type { SharedText } from './SharedText';

/** What a field shows after its text and the shared one have met. */
export interface Met {
	value: string;
	/** The carets that were given, where they are now. */
	carets: number[];
	/** Words that could not be written, and that no text holds now. */
	lost: string;
	/** The text would have become too long: nothing of mine was written. */
	isFull: boolean;
}

/**
 * One field's side of a shared text. The field shows the shared text of a moment with my change over it;
 * what others do meanwhile is kept as what they did, so that both meet where each was made.
 */
export class FieldText {
	#text: SharedText;
	#stop: () => void;
	readonly #heard: () => void;
	/** The shared text that my change is made in. */
	#base: string;
	/** What others did to it since, in order. */
	#theirs: TextChange[] = [];

	/**
	 * @param shown what the field shows of the text
	 * @param heard called after each change by others: the field hears them now, or once its word is composed
	 */
	constructor(text: SharedText, shown: string, heard: () => void) {
		this.#text = text;
		this.#heard = heard;
		this.#base = shown;
		if (text.value !== shown) this.#theirs = [difference(shown, text.value)];
		this.#stop = text.follow(this.#follow);
	}

	/** The document was loaded again: every difference counts as a change by others. */
	move(text: SharedText): void {
		if (text === this.#text) return;
		const was = this.#theirs.reduce(applied, this.#base);
		this.#stop();
		this.#text = text;
		this.#stop = text.follow(this.#follow);
		if (text.value !== was) this.#follow(difference(was, text.value));
	}

	/** What others did goes into the field. */
	hear(shown: string, carets: readonly number[]): Met {
		return this.#meet([], halvesOf(shown), carets, true);
	}

	/**
	 * My change goes into the shared text as well.
	 *
	 * @param shown what the field shows
	 * @param carets places in it, the last one being where I type
	 */
	type(shown: string, carets: readonly number[], mayWrite: boolean): Met {
		const whole = shown.replace(HALVES, '');
		const mine = difference(this.#base, whole, caretIn(shown, carets.at(-1)));
		return this.#meet(mine, halvesOf(shown), carets, mayWrite);
	}

	close(): void {
		this.#stop();
	}

	/** @param waiting half of an emoji: the field shows it, and no document can hold it */
	#meet(mine: TextChange, waiting: TextChange, carets: readonly number[], mayWrite: boolean): Met {
		let places = [...carets];
		for (const their of this.#theirs) {
			const overMine = rebased(their, mine, false);
			const overAll = rebased(overMine, waiting, false);
			mine = rebased(mine, their, true);
			waiting = rebased(waiting, overMine, true);
			places = places.map((at, n) => carried(at, overAll, n === 0 && places[0] !== places.at(-1)));
		}
		this.#theirs = [];
		const isFull = mayWrite && !this.#write(mine);
		this.#base = this.#text.value;
		const isTaken = mayWrite && !isFull;
		return {
			value: isTaken ? applied(this.#base, waiting) : this.#base,
			carets: places,
			lost: isTaken ? '' : inserted(mine).trim(),
			isFull
		};
	}

	#write(mine: TextChange): boolean {
		try {
			this.#text.write(mine, this.#follow);
			return true;
		} catch (error) {
			if (isRefusal(error)) return false;
			throw error;
		}
	}

	readonly #follow = (change: TextChange): void => {
		this.#theirs.push(change);
		this.#heard();
	};
}

/**
 * Halves of characters: some keyboards type an emoji in two steps. The first half waits in the field for
 * the other, since no document can hold it.
 */
const HALVES = /\p{Surrogate}/gu;

function halvesOf(shown: string): TextChange {
	let read = 0;
	const parts: { retain?: number; insert?: string }[] = [];
	for (const { 0: half, index } of shown.matchAll(HALVES)) {
		parts.push({ retain: index - read }, { insert: half });
		read = index + 1;
	}
	return changeOf(parts);
}

/** The same place among the whole characters. */
function caretIn(shown: string, caret: number | undefined): number | undefined {
	return caret === undefined ? undefined : shown.slice(0, caret).replace(HALVES, '').length;
}
