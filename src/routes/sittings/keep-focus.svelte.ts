import { tick } from 'svelte';

/**
 * Keeps the focus near where it was when somebody else's act takes the button that had it away. It never goes to a button
 * that comes in its place: the next press would do what nobody meant.
 * @param box what is looked after
 * @param changes reads everything that may change the buttons within
 * @param stays has the focus where its button is gone
 */
export function keepFocus(
	box: () => HTMLElement | null | undefined,
	changes: () => unknown,
	stays: () => HTMLElement | null | undefined
): void {
	$effect.pre(() => {
		changes();
		const had = document.activeElement as HTMLElement | null;
		if (!had || !box()?.contains(had)) return;
		void tick().then(() => {
			if (document.activeElement !== document.body) return;
			(had.isConnected ? had : stays())?.focus({ preventScroll: true });
		});
	});
}
