import type { ReadCache } from '../store/engine/read-cache';
import type { Sessions } from './sessions';

/**
 * Whether a session has not ended, for what asks many times. The database is asked once until the next write, or until
 * `forgetSession`: on a full disk a session ends without a write.
 * @param cookies the `Cookie` header of the session
 */
export async function isStillSignedIn(
	{ cache, sessions }: { cache: ReadCache; sessions: Pick<Sessions, 'lookUp'> },
	sessionId: string,
	cookies: string | undefined
): Promise<boolean> {
	const signedIn = await cache.once(keyOf(sessionId), () => sessions.lookUp(cookies));
	return signedIn !== null && signedIn.expiresAt.getTime() > Date.now();
}

/** The session has ended. */
export function forgetSession(cache: ReadCache, sessionId: string): void {
	cache.drop(keyOf(sessionId));
}

function keyOf(sessionId: string): string {
	return `signed in ${sessionId}`;
}
