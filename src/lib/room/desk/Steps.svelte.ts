import { untrack } from 'svelte';
import type { UndoView } from './view/UndoView.svelte';

/** One person's undo over several documents: the last thing done comes back first, wherever it was. */
export class Steps {
	#back = $state.raw<readonly UndoView[]>([]);
	#forth = $state.raw<readonly UndoView[]>([]);

	/** Counts the steps of these documents from now on, and of no others. Ends when called. */
	watch(views: readonly UndoView[]): () => void {
		untrack(() => {
			this.#back = this.#back.filter((view) => views.includes(view));
			this.#forth = this.#forth.filter((view) => views.includes(view));
		});
		const ends = views.map((view) =>
			view.hear(() => {
				this.#back = [...this.#back, view];
				this.#forth = [];
			})
		);
		return () => ends.forEach((end) => end());
	}

	get can(): boolean {
		return this.#back.some((view) => view.can);
	}

	get canRedo(): boolean {
		return this.#forth.some((view) => view.canRedo);
	}

	readonly back = (): void => {
		const view = this.#back.findLast((each) => each.can);
		if (!view) return;
		const at = this.#back.lastIndexOf(view);
		this.#back = this.#back.slice(0, at);
		view.back();
		this.#forth = [...this.#forth, view];
	};

	readonly forth = (): void => {
		const view = this.#forth.findLast((each) => each.canRedo);
		if (!view) return;
		this.#forth = this.#forth.slice(0, this.#forth.lastIndexOf(view));
		view.forth();
		this.#back = [...this.#back, view];
	};
}
