import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';

/** How long news waits for somebody who is on their way to another page, in milliseconds. */
const patience = 15_000;

/** The reading begun last. */
let latest: Promise<void> = Promise.resolve();
/** What would be read now is another person's. */
let isOver = false;

/** For a page whose browser is signed in as somebody else by now. */
export function stopReading(): void {
	isOver = true;
}

/**
 * Reads what the page shows again: all of it, or what depends on one name. Kit gives up whatever way
 * somebody is on when data is invalidated, and news may not hold anybody back: it waits for them.
 * Done once the page shows what was read: Kit drops a reading when another begins, and shows the other's.
 */
export async function readAgain(what?: `live:${string}`): Promise<void> {
	if (isOver) return;
	let waited: Promise<void> | null = null;
	// A way given up for another reason is still called one under way: it is waited for once.
	while (navigating.complete && navigating.complete !== waited) {
		waited = navigating.complete;
		await Promise.race([waited.catch(() => undefined), pause(patience)]);
	}
	let reading: Promise<void>;
	latest = what ? invalidate(what) : invalidateAll();
	do {
		reading = latest;
		await reading;
	} while (reading !== latest);
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
