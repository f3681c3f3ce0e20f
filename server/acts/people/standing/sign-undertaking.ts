import { foldedName } from '../../../../src/lib/meeting/people/names';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { setUndertaking as keep } from '../../../store/people/details';
import { markRulesRead } from '../../../store/people/panels';
import { personById } from '../../../store/people/people';
import { decide } from '../../decide';
import type { Actor, Given } from '../../../given';
import { sha256 } from '../../../store/engine/sha256';

/**
 * A person signs the undertaking by typing their own name under the words shown. The hash of those words goes into the
 * history (P16). Signing again is allowed and counts from then.
 * @param input.text the undertaking as the person read it
 * @throws Refusal 'empty'; 'name-differs' with {name}
 */
export async function signUndertaking(
	given: Given,
	actor: Actor,
	input: { name: string; text: string }
): Promise<void> {
	if (input.name.trim() === '') throw new Refusal('empty');
	if (foldedName(input.name) !== foldedName(actor.name)) {
		throw new Refusal('name-differs', { name: actor.name });
	}
	await decide(given, actor, async ({ tx, at, record, regrade, announce }) => {
		// What changed in the rules before a first signature is no news to them.
		const before = await personById(tx, actor.id);
		if (before?.undertakingSignedAt === null) await markRulesRead(tx, actor.id, at);
		await keep(tx, actor.id, at);
		record('sign-undertaking', { text: sha256(input.text) });
		regrade({ person: actor.id });
		announce({ person: actor.id }, { kind: 'changed', what: 'rights', id: actor.id });
	});
}
