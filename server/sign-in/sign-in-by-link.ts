import { Refusal } from '../../src/lib/meeting/refusal';
import { useSignInLink } from '../acts/people/use-sign-in-link';
import type { House } from '../house';
import { sha256 } from '../store/engine/sha256';
import type { Panel } from '../store/people/panels';
import { personById } from '../store/people/people';
import { peekSignInLink } from '../store/people/sessions';
import { guessesAt } from './password-strength';
import type { SessionCookie, SignedIn } from './sessions';

/**
 * Uses a sign-in link, sets the password that was chosen, and starts a session.
 * @param asked.password '' to leave the password as it is
 * @param asked.before who was signed in at this browser until now; their session ends
 * @throws Refusal 'link-expired', 'not-active', and those of a chosen password
 */
export async function signInByLink(
	house: House,
	asked: {
		token: string;
		password: string;
		panel: Panel | null;
		before: SignedIn | null;
		userAgent: string | null;
	}
): Promise<{ cookie: SessionCookie; personId: string }> {
	const known = await expectSignInLink(house, asked.token);
	const guesses = guessesAt(await personById(house.db, known), asked.panel);
	const passwordHash =
		asked.password === '' ? null : await house.passwords.choose(asked.password, guesses);
	const personId = await useSignInLink(house, { token: asked.token, passwordHash });
	const { cookie } = await house.sessions.start(personId, asked.userAgent);
	const person = await personById(house.db, personId);
	if (person) await house.replace(asked.before, person);
	return { cookie, personId };
}

/**
 * The id of the person whose link it is. Asked before a form is read: of an address that is no link, nothing is read.
 * @throws Refusal 'link-expired'
 */
export async function expectSignInLink({ db }: Pick<House, 'db'>, token: string): Promise<string> {
	const known = await peekSignInLink(db, sha256(token), new Date());
	if (!known) throw new Refusal('link-expired');
	return known;
}
