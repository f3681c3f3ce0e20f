import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';

/** One person's undo as buttons see it. */
export class UndoView {
	readonly #steps: Y.UndoManager;
	readonly #subscribe: () => void;
	#update: () => void = () => undefined;

	constructor(steps: Y.UndoManager) {
		this.#steps = steps;
		this.#subscribe = createSubscriber((update) => {
			const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
			for (const event of events) steps.on(event, update);
			this.#update = update;
			return () => events.forEach((event) => steps.off(event, update));
		});
	}

	get can(): boolean {
		this.#subscribe();
		return this.#steps.canUndo();
	}

	get canRedo(): boolean {
		this.#subscribe();
		return this.#steps.canRedo();
	}

	/** False if nothing changed; such a step is not announced. */
	readonly back = (): boolean => {
		const step = this.#steps.undo();
		this.#update();
		return step !== null;
	};

	readonly forth = (): boolean => {
		const step = this.#steps.redo();
		this.#update();
		return step !== null;
	};

	/**
	 * Calls back for each new step, but not for steps made by undo and redo. Returns a function that stops
	 * it.
	 */
	hear(made: () => void): () => void {
		const added = ({ type, origin }: { type: 'undo' | 'redo'; origin: unknown }) => {
			if (type === 'undo' && origin !== this.#steps) made();
		};
		this.#steps.on('stack-item-added', added);
		return () => this.#steps.off('stack-item-added', added);
	}

	close(): void {
		this.#steps.destroy();
	}
}
