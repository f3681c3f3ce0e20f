/** Where the focus and the caret were before the page was redrawn. */
interface Place {
	element: HTMLElement;
	selection: [number, number] | null;
	/** What has the focus where the element is gone for good, or its id; null for nothing. */
	instead: HTMLElement | string | null;
}

/**
 * Redrawing a list may lift the line I am in out of the page and put it back, which takes the focus
 * from it. Nobody else's edit may do that. `seen` is read to know when the list is redrawn. `instead` gives what has the
 * focus, or its id, where somebody else's act took my line or my button away. Never give a button that comes in its place:
 * the next press would do what nobody meant.
 */
export function keepsFocus(
	within: () => HTMLElement | undefined,
	seen: () => unknown,
	instead: (element: HTMLElement) => HTMLElement | string | null = () => null
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
			const { instead } = lost;
			const next = typeof instead === 'string' ? document.getElementById(instead) : instead;
			next?.focus({ preventScroll: true });
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
