/** Milliseconds after an edit, so that further edits of the same board are part of the same look. */
const GATHER = 2000;

interface Looking {
	/** Number of points on a board. */
	count(board: string): Promise<number>;
	/** Says to who leads that there are more or fewer of them. */
	tell(board: string): Promise<void>;
	failed(error: unknown): void;
}

/**
 * Counts the points on a group's board shortly after an edit. If the number has changed, it tells whoever leads the sitting.
 * Their pages follow while people write, and a single letter announces nothing.
 */
export class ProgressWatch {
	readonly #looking: Looking;
	readonly #waiting = new Map<string, NodeJS.Timeout>();
	/** What was last told, by board. */
	readonly #told = new Map<string, number>();

	constructor(looking: Looking) {
		this.#looking = looking;
	}

	/** Notes that a document was edited. Others than boards are ignored. */
	edited(board: string): void {
		if (!board.startsWith('board:') || this.#waiting.has(board)) return;
		const timer = setTimeout(() => void this.#look(board), GATHER);
		timer.unref();
		this.#waiting.set(board, timer);
	}

	/** What was edited last is not told any more: pages read it when they come back. */
	close(): void {
		for (const timer of this.#waiting.values()) clearTimeout(timer);
	}

	async #look(board: string): Promise<void> {
		this.#waiting.delete(board);
		try {
			const now = await this.#looking.count(board);
			if (this.#told.get(board) === now) return;
			this.#told.set(board, now);
			await this.#looking.tell(board);
		} catch (error) {
			this.#looking.failed(error);
		}
	}
}
