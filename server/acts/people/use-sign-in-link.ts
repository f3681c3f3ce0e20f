import { Refusal } from '../../../src/lib/meeting/refusal';
import { personById, setPassword } from '../../store/people/people';
import { useSignInLink as useUp } from '../../store/people/sessions';
import { decide } from '../decide';
import type { Given } from '../../given';
import { sha256 } from '../../store/engine/sha256';

/**
 * Uses a sign-in link up, and sets the password chosen on the way in, if any: it ends every session there is.
 * @param input.passwordHash null to leave the password as it is
 * @returns who may now be signed in
 * @throws Refusal 'link-expired' for a link that is unknown, used or too old, 'not-active' where the membership ended
 */
export async function useSignInLink(
	given: Given,
	input: { token: string; passwordHash: string | null }
): Promise<string> {
	return decide(given, null, async ({ tx, record, endSessions }) => {
		const personId = await useUp(tx, sha256(input.token), new Date());
		if (!personId) throw new Refusal('link-expired');
		const person = await personById(tx, personId);
		if (person?.standing === 'ended') throw new Refusal('not-active');
		if (input.passwordHash !== null) {
			await setPassword(tx, personId, input.passwordHash);
			await endSessions(personId);
		}
		record(input.passwordHash === null ? 'use-sign-in-link' : 'set-password', {}, personId);
		return personId;
	});
}
