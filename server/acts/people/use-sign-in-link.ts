import { Refusal } from '../../../src/lib/meeting/refusal';
import { addNotice, markNoticesSeen } from '../../store/people/notices';
import { hasPassword, setPassword } from '../../store/people/credentials';
import { personById } from '../../store/people/people';
import { hasEnteredByLink, setLinkUsed as useUp } from '../../store/people/sessions';
import { decide } from '../decide';
import type { Given } from '../../given';
import { sha256 } from '../../store/engine/sha256';

/**
 * Uses a sign-in link, which then stops working, and sets the password that was chosen, if any. A new password ends all
 * sessions, and the person is told where it replaced another.
 * @param input.passwordHash null to leave the password as it is
 * @returns who may now be signed in
 * @throws Refusal 'link-expired' for a link that is unknown, used or too old, 'not-active' where the membership ended
 */
export async function useSignInLink(
	given: Given,
	input: { token: string; passwordHash: string | null }
): Promise<string> {
	return decide(given, null, async ({ tx, at, record, endSessions }) => {
		const hash = sha256(input.token);
		const personId = await useUp(tx, hash, new Date());
		if (!personId) throw new Refusal('link-expired');
		const person = await personById(tx, personId);
		if (person?.standing === 'ended') throw new Refusal('not-active');
		const hadPassword = await hasPassword(tx, personId);
		// A person who enters for the first time needs no notice of the link.
		if (!hadPassword && !(await hasEnteredByLink(tx, personId, hash))) {
			await markNoticesSeen(tx, personId, at);
		}
		if (input.passwordHash !== null) {
			if (hadPassword) await addNotice(tx, { personId, kind: 'password', by: null, at });
			await setPassword(tx, personId, input.passwordHash);
			await endSessions(personId);
		}
		record(input.passwordHash === null ? 'use-sign-in-link' : 'set-password', {}, personId);
		return personId;
	});
}
