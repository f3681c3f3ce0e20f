import { onMount } from 'svelte';

/** Lines of a list that the server draws: about a screen. */
export const FIRST_SCREEN = 12;

/**
 * Long lists are drawn in the browser, from the live document: the server draws the first screen of each, so that a
 * page costs it the same however much was written. Made while a component is made.
 */
export class FirstScreen {
	#isWhole = $state(false);

	constructor() {
		onMount(() => void (this.#isWhole = true));
	}

	/** The browser draws everything by now. */
	get isWhole(): boolean {
		return this.#isWhole;
	}

	of<T>(list: readonly T[]): readonly T[] {
		return this.#isWhole ? list : list.slice(0, FIRST_SCREEN);
	}
}
