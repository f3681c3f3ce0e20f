import { tick } from 'svelte';

/** Puts the focus where a selector finds something, once the page is redrawn. */
export async function focusOn(selector: string): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>(selector)?.focus();
}

export const pointField = (id: string) => `#point-${id}`;
export const pointMenu = (id: string) => `[data-point="${id}"] .menu > button`;
export const addButton = (kind: string) => `[data-kind="${kind}"] .column__foot button`;
export const undoButton = (id: string) => `#undo-${id}`;
