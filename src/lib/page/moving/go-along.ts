import { goto } from '$app/navigation';
import { pauseAfter } from '../../room/reading/pauses';
import { canBeRead } from '../reading/background-reading';

/**
 * Goes to another page because the room did. A page that cannot be read would become an error page, so it is asked
 * for first: while it does not answer, this page stays.
 * @param isMeant whether the room is still there; asked after each pause
 */
export async function goAlong(path: string, isMeant: () => boolean) {
	for (let failures = 1; !(await canBeRead(new URL(path, location.href))); failures += 1) {
		await new Promise((resolve) => setTimeout(resolve, pauseAfter(failures)));
		if (!isMeant()) return;
	}
	await goto(path);
}
