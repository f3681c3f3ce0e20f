/**
 * A link within the page leads the focus there as well as the eye, and leaves the address alone: while it
 * names a place of the page, Kit takes the focus back to that place at the answer to every form.
 */
export function followWithin(event: MouseEvent): void {
	if (event.defaultPrevented || event.button !== 0) return;
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
	const link = event.target instanceof Element && event.target.closest('a[href^="#"]');
	if (link && arriveAt(link.getAttribute('href') ?? '')) event.preventDefault();
}

/** False where the page has no such place. */
export function arriveAt(hash: string): boolean {
	const place = document.getElementById(nameIn(hash));
	if (!place) return false;
	for (
		let fold = place.closest('details');
		fold;
		fold = fold.parentElement?.closest('details') ?? null
	)
		fold.open = true;
	place.scrollIntoView();
	place.focus({ preventScroll: true });
	if (document.activeElement === place) return true;
	place.tabIndex = -1;
	place.focus({ preventScroll: true });
	return true;
}

/** An address typed or cut short may hold what is no encoding at all. */
function nameIn(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}
