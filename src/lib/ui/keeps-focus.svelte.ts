/** Where the focus and the caret were before the page was redrawn. */
interface Place {
	element: HTMLElement;
	selection: [number, number] | null;
}

/**
 * Redrawing a list may lift the line I am in out of the page and put it back, which takes the focus
 * from it. Nobody else's edit may do that. `seen` is read to know when the list is redrawn.
 */
export function keepsFocus(within: () => HTMLElement | undefined, seen: () => unknown): void {
	let place: Place | null = null;

	$effect.pre(() => {
		seen();
		const element = document.activeElement;
		const isInside = element instanceof HTMLElement && within()?.contains(element);
		place = isInside ? { element, selection: selectionIn(element) } : null;
	});

	$effect(() => {
		seen();
		if (!place || !place.element.isConnected || document.activeElement === place.element) return;
		if (document.activeElement !== document.body) return;
		place.element.focus({ preventScroll: true });
		if (place.element instanceof HTMLTextAreaElement && place.selection) {
			place.element.setSelectionRange(...place.selection);
		}
	});
}

function selectionIn(element: HTMLElement): [number, number] | null {
	return element instanceof HTMLTextAreaElement
		? [element.selectionStart, element.selectionEnd]
		: null;
}
