import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';
import { News } from './News';
import type { Part } from './parts';

/** Milliseconds that a reading waits for a navigation under way. */
const patience = 15_000;

/** The latest reading begun. */
let latest: Promise<void> = Promise.resolve();
/** What would be read now is another person's. */
let isOver = false;

/** For a page whose browser is signed in as somebody else by now. */
export function stopReading(): void {
	isOver = true;
}

/**
 * Reads the page's data again: all of it, or the parts named. Kit gives up a navigation under way when data
 * is invalidated, so the navigation is waited for. Resolves once the page shows what was read: Kit drops a
 * reading when another begins, and shows the other's.
 */
export async function readAgain(...parts: readonly Part[]): Promise<void> {
	if (isOver) return;
	let waited: Promise<void> | null = null;
	// A navigation given up for another reason still counts as under way: it is waited for once.
	while (navigating.complete && navigating.complete !== waited) {
		waited = navigating.complete;
		await Promise.race([waited.catch(() => undefined), pause(patience)]);
	}
	let reading: Promise<void>;
	latest =
		parts.length > 0
			? invalidate(({ href }) => parts.some((part) => part === href))
			: invalidateAll();
	do {
		reading = latest;
		await reading;
	} while (reading !== latest);
}

/** News for the page on the screen. */
export function newsOfPage(): News {
	return new News({ read: (parts) => readAgain(...(parts ?? [])) });
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
