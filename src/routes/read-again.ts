import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';

/** How long news waits for somebody who is on their way to another page, in milliseconds. */
const patience = 15_000;

/**
 * Reads what the page shows again: all of it, or what depends on one name. Kit gives up whatever way
 * somebody is on when data is invalidated, and news may not hold anybody back: it waits for them.
 */
export async function readAgain(what?: `live:${string}`): Promise<void> {
	let waited: Promise<void> | null = null;
	// A way given up for another reason is still called one under way: it is waited for once.
	while (navigating.complete && navigating.complete !== waited) {
		waited = navigating.complete;
		await Promise.race([waited.catch(() => undefined), pause(patience)]);
	}
	await (what ? invalidate(what) : invalidateAll());
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
