import { foldedEmail } from '../../src/lib/meeting/people/names';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { House } from '../house';
import type { SessionCookie } from './sessions';
import { credentials } from '../store/people/credentials';

type Door = Pick<House, 'db' | 'passwords' | 'sessions' | 'tries' | 'devices'>;

/**
 * Checks e-mail address and password. An unknown address takes as long and gives the same answer as a wrong password.
 * @throws Refusal 'sign-in-failed'; 'not-active' for a membership that ended; 'too-many-tries' with {minutes}
 */
export async function signIn(
	{ db, passwords, sessions, tries, devices }: Door,
	given: {
		email: string;
		password: string;
		address: string;
		/** The cookie of a known device. */
		device?: string;
		/** The `User-Agent` header. */
		userAgent?: string | null;
	}
): Promise<{ cookie: SessionCookie; person: { id: string; name: string } }> {
	const email = foldedEmail(given.email);
	const attempt = { email, address: given.address, isKnown: devices.knows(email, given.device) };
	const minutes = tries.wait(attempt);
	if (minutes > 0) throw new Refusal('too-many-tries', { minutes });

	tries.tried(attempt);
	const known = await credentials(db, email);
	const isRight = await passwords.verify(known?.hash ?? null, given.password);
	if (!known || !isRight) throw new Refusal('sign-in-failed');
	if (known.standing === 'ended') throw new Refusal('not-active');
	tries.succeeded(attempt);
	const { cookie } = await sessions.start(known.id, given.userAgent);
	return { cookie, person: { id: known.id, name: known.name } };
}
