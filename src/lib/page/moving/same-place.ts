/** Names the kept place in this tab's storage: where it was scrolled to and what was folded out, no content. */
const KEY = 'plenary-place';
/** Milliseconds in which the page still grows after it has become live. */
const SETTLES = 1_500;

interface Place {
	path: string;
	/** The first thing with an id in sight, and how far below the edge of the window, in pixels. */
	anchor: { id: string; top: number } | null;
	y: number;
	/** Each fold that is open, and each chosen tab, by its way through the document. */
	open: string[];
	tabs: string[];
}

/** Call before the page is loaded in the other language. No effect if the link leads to another page. */
export function keepPlace(to: string): void {
	const { pathname, search } = new URL(to, location.href);
	const path = pathname + search;
	if (path !== location.pathname + location.search) return;
	const seen = [...document.querySelectorAll('main [id]')].find(
		(element) =>
			element.getClientRects().length > 0 &&
			element.getBoundingClientRect().top >= 0 &&
			!sticks(element)
	);
	const place: Place = {
		path,
		anchor: seen ? { id: seen.id, top: seen.getBoundingClientRect().top } : null,
		y: scrollY,
		open: [...document.querySelectorAll('details[open]')].map(wayTo),
		tabs: [...document.querySelectorAll('[role=tab][aria-selected=true]')].map(wayTo)
	};
	sessionStorage.setItem(KEY, JSON.stringify(place));
}

/** Restores the scroll position and the open folds once the page is live. */
export function returnToPlace(): void {
	const kept = sessionStorage.getItem(KEY);
	if (kept === null) return;
	sessionStorage.removeItem(KEY);
	const place = JSON.parse(kept) as Place;
	if (place.path !== location.pathname + location.search) return;
	for (const fold of document.querySelectorAll('details'))
		if (place.open.includes(wayTo(fold))) fold.open = true;
	for (const tab of document.querySelectorAll<HTMLElement>('[role=tab][aria-selected=false]'))
		if (place.tabs.includes(wayTo(tab))) tab.click();
	scrollTo(place);
}

/** What is drawn later moves the place: it is kept until the page has settled or the person scrolls. */
function scrollTo({ anchor, y }: Place): void {
	const until = performance.now() + SETTLES;
	const over = new AbortController();
	for (const kind of ['wheel', 'pointerdown', 'keydown', 'touchstart'])
		addEventListener(kind, () => over.abort(), { signal: over.signal, passive: true });
	const adjust = () => {
		if (over.signal.aborted) return;
		const element = anchor && document.getElementById(anchor.id);
		const away = element ? element.getBoundingClientRect().top - anchor.top : y - scrollY;
		if (Math.abs(away) >= 1) scrollBy({ top: away, behavior: 'instant' });
		if (performance.now() < until) requestAnimationFrame(adjust);
		else over.abort();
	};
	adjust();
}

/** Stays in the window however far the page is scrolled. */
function sticks(element: Element): boolean {
	for (let at: Element | null = element; at; at = at.parentElement)
		if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
	return false;
}

/** The same in both languages, as the same page has the same elements. */
function wayTo(element: Element): string {
	const steps: string[] = [];
	for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
		if (at.id) {
			steps.push(at.id);
			break;
		}
		steps.push(String([...(at.parentElement?.children ?? [])].indexOf(at)));
	}
	return steps.join(' ');
}
