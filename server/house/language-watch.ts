import { Turns } from '../store/engine/turns';

/**
 * Milliseconds after an edit, so that further edits of the same document are part of the same look. A look may write, and
 * each write empties the cache of reads for everybody.
 */
const GATHER = 3000;

/**
 * Looks at a document shortly after it was edited: once in three seconds at most, however many write on it, so that nothing
 * is done for a single letter.
 */
export class LanguageWatch {
	readonly #look: (board: string) => Promise<void>;
	readonly #waiting = new Map<string, NodeJS.Timeout>();
	readonly #turns = new Turns(1);
	#isClosed = false;

	/** @param look must not reject */
	constructor(look: (board: string) => Promise<void>) {
		this.#look = look;
	}

	/** Notes that a document was edited. Boards other than drafts and findings are ignored. */
	edited(board: string): void {
		if (this.#isClosed || !/^(draft|findings):/.test(board) || this.#waiting.has(board)) return;
		this.#waiting.set(
			board,
			setTimeout(() => this.#begin(board), GATHER)
		);
	}

	/** Looks at what was edited last, and resolves when that is done. Later edits are looked at on the next start. */
	async close(): Promise<void> {
		this.#isClosed = true;
		for (const [board, timer] of this.#waiting) {
			clearTimeout(timer);
			this.#begin(board);
		}
		// Turns come in order, so this one comes after every look.
		await this.#turns.take(async () => {});
	}

	#begin(board: string): void {
		this.#waiting.delete(board);
		void this.#turns.take(() => this.#look(board));
	}
}
