import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';

/** One person's undo as buttons see it. */
export class UndoView {
	readonly #steps: Y.UndoManager;
	readonly #subscribe: () => void;

	constructor(steps: Y.UndoManager) {
		this.#steps = steps;
		this.#subscribe = createSubscriber((update) => {
			const events = ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const;
			for (const event of events) steps.on(event, update);
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

	readonly back = (): void => {
		this.#steps.undo();
	};

	readonly forth = (): void => {
		this.#steps.redo();
	};

	/** Told of each new step, and not of those that undo and redo pass to and fro. Ends when called. */
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
