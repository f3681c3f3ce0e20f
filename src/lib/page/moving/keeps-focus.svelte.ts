/** Where the focus and the caret were before the page was redrawn. */
interface Place {
	element: HTMLElement;
	selection: [number, number] | null;
	/** Id of what has the focus where the element is gone for good; null for nothing. */
	instead: string | null;
}

/**
 * Redrawing a list may lift the line I am in out of the page and put it back, which takes the focus
 * from it. Nobody else's edit may do that. `seen` is read to know when the list is redrawn. `instead` gives the id of what
 * has the focus where somebody else's act took my line away.
 */
export function keepsFocus(
	within: () => HTMLElement | undefined,
	seen: () => unknown,
	instead: (element: HTMLElement) => string | null = () => null
): void {
	let place: Place | null = null;

	$effect.pre(() => {
		seen();
		const element = document.activeElement;
		// Moving the element can fire `blur`, which redraws the list once more.
		if (element === document.body) return;
		const isInside = element instanceof HTMLElement && within()?.contains(element);
		place = isInside
			? { element, selection: selectionIn(element), instead: instead(element) }
			: null;
	});

	$effect(() => {
		seen();
		const lost = place;
		place = null;
		if (!lost || document.activeElement !== document.body) return;
		if (!lost.element.isConnected) {
			if (lost.instead) document.getElementById(lost.instead)?.focus({ preventScroll: true });
			return;
		}
		lost.element.focus({ preventScroll: true });
		if (lost.element instanceof HTMLTextAreaElement && lost.selection) {
			lost.element.setSelectionRange(...lost.selection);
		}
	});
}

function selectionIn(element: HTMLElement): [number, number] | null {
	return element instanceof HTMLTextAreaElement
		? [element.selectionStart, element.selectionEnd]
		: null;
}
