import { invalidate, invalidateAll } from '$app/navigation';
import { navigating } from '$app/state';

/**
 * Reads what the page shows again: all of it, or what depends on one name. Kit gives up whatever way
 * somebody is on when data is invalidated, and news may not hold anybody back: it waits for them.
 */
export async function readAgain(what?: `live:${string}`): Promise<void> {
	while (navigating.complete) await navigating.complete.catch(() => undefined);
	await (what ? invalidate(what) : invalidateAll());
}
