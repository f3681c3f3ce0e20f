import { navigating } from '$app/state';

/** Presses whose effects on the page are still to come. */
let presses = 0;

/** Begins to notice what is pressed on this page. Returns how to end it. */
export function noticePresses(): () => void {
	const pressed = (event: Event) => {
		if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
		presses += 1;
		// Svelte changes the page before the next task.
		setTimeout(() => (presses -= 1));
	};
	const kinds = ['click', 'submit', 'close', 'cancel', 'keydown'] as const;
	for (const kind of kinds) document.addEventListener(kind, pressed, { capture: true });
	return () => {
		for (const kind of kinds) document.removeEventListener(kind, pressed, { capture: true });
	};
}

/** What changes on the page now changes because of a press on it, or because it is left. */
export function isOwnDoing(): boolean {
	return presses > 0 || Boolean(navigating.complete);
}
