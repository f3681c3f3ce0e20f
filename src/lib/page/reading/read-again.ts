import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import { keepingThePage } from './background-reading';
import { News } from './News';
import type { PagePart } from './parts';
import { hasUnsavedAtDesk } from '../forms/leaving';
import { areWordsOffered } from './words-offered';
import { pageSession } from '../../room/link/page-session';
import { pauseAfter } from '../../room/reading/pauses';
import { staleness } from '../../room/reading/Staleness.svelte';

/** The page as a whole, among what may be out of date. */
const PAGE = 'page';
/** Milliseconds that a reading waits for a navigation under way. */
const patience = 15_000;

/** The latest reading begun. */
let latest: Promise<void> = Promise.resolve();
/** Readings under way. */
let under = 0;
/** The present reading failed. */
let hasFailed = false;
/** `fetch` has been made to keep the page. */
let isKeeping = false;
/** What is asked for again after a failure: null is all of the page. */
let missed: Set<PagePart> | null | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
/** What page waits for its own person to be signed in again. */
let waiting: string | null = null;

/** What goes from the page now goes because of what was read. */
export function isReading(): boolean {
	return under > 0;
}

/**
 * Reads the page's data again: all of it, or the parts named. Kit gives up a navigation under way when data
 * is invalidated, so the navigation is waited for. Resolves once the page shows what was read: Kit drops a
 * reading when another begins, and shows the other's.
 */
export async function readAgain(...parts: readonly PagePart[]): Promise<void> {
	// Somebody else's data is not for this page.
	if (pageSession.state.is === 'other') return readWhenOwn();
	let waited: Promise<void> | null = null;
	// A navigation given up for another reason still counts as under way: it is waited for once.
	while (navigating.complete && navigating.complete !== waited) {
		waited = navigating.complete;
		await Promise.race([waited.catch(() => undefined), pause(patience)]);
	}
	let reading: Promise<void>;
	hasFailed = false;
	latest = keeping(() =>
		parts.length > 0
			? invalidate(({ href }) => parts.some((part) => part === href))
			: invalidateAll()
	);
	do {
		reading = latest;
		await reading;
	} while (reading !== latest);
	if (hasFailed) askLater(parts);
	else if (missed === undefined) staleness.read(PAGE);
}

/** A reading that fails leaves the page, its caret and its data as they are. (background-reading.ts) */
async function keeping(read: () => Promise<void>): Promise<void> {
	if (!isKeeping) {
		isKeeping = true;
		window.fetch = keepingThePage(window.fetch, {
			isOwn: isOwnData,
			person: () => document.documentElement.dataset.for ?? '',
			failed: () => (hasFailed = true),
			notOwn: (session) => {
				pageSession.tell(session);
				if (session.is === 'other') readWhenOwn();
			},
			keepsWords: () => areWordsOffered() || hasUnsavedAtDesk()
		});
	}
	under += 1;
	try {
		await read();
	} finally {
		under -= 1;
	}
}

function isOwnData({ pathname }: URL): boolean {
	return under > 0 && pathname === `${location.pathname.replace(/\/$/, '')}/__data.json`;
}

/** What failed is asked for again after a pause that grows. News that comes meanwhile is asked for at once. */
function askLater(parts: readonly PagePart[]): void {
	staleness.failed(PAGE);
	if (parts.length === 0 || missed === null) missed = null;
	else missed = new Set([...(missed ?? []), ...parts]);
	const path = location.pathname;
	clearTimeout(again);
	again = setTimeout(
		() => {
			const these = missed ? [...missed] : [];
			missed = undefined;
			if (location.pathname === path) void readAgain(...these);
			else staleness.read(PAGE);
		},
		pauseAfter(staleness.of(PAGE))
	);
}

/** What was missed while somebody else was signed in is read once the page's own person is again. */
function readWhenOwn(): void {
	const path = location.pathname;
	if (waiting === path) return;
	waiting = path;
	pageSession.whenOwn(() => {
		waiting = null;
		if (location.pathname === path) void readAgain();
	});
}

/** News for the page on the screen. */
export function newsOfPage(): News {
	return new News({ read: (parts) => readAgain(...(parts ?? [])) });
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
