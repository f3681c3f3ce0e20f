import { tick } from 'svelte';

/** Puts the focus where a selector finds something, once the page is redrawn. */
export async function focusOn(selector: string): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>(selector)?.focus();
}
