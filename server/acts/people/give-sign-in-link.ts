import { actsForTheOffice, letsIn } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { personById } from '../../store/people/people';
import { addSignInLink, dropSignInLinksOf } from '../../store/people/sessions';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { sha256 } from '../../store/engine/sha256';
import { freshToken } from './token';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * A link that signs one person in, once, within a week of real time. It replaces whatever link was
 * waiting for them; the database holds only its hash.
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'link-upward' for somebody of the office unless by a
 *   coordinator, 'person-ended'
 */
export async function giveSignInLink(
	given: Given,
	actor: Actor,
	input: { personId: string }
): Promise<{ token: string; expiresAt: Date }> {
	actsForTheOffice(actor);
	const token = freshToken();
	const expiresAt = new Date(Date.now() + WEEK);

	await decide(given, actor, async ({ tx, record }) => {
		const person = await personById(tx, input.personId);
		if (!person) throw new Refusal('unknown');
		letsIn(actor, person);
		if (person.standing === 'ended') throw new Refusal('person-ended');
		await dropSignInLinksOf(tx, input.personId);
		await addSignInLink(tx, { tokenHash: sha256(token), personId: input.personId, expiresAt });
		record('give-sign-in-link', { person: input.personId });
	});
	return { token, expiresAt };
}
