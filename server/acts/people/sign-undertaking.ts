import { Refusal } from '../../../src/lib/meeting/refusal';
import { record } from '../../store/history';
import { signUndertaking as keep } from '../../store/people';
import type { Actor, Given } from '../../given';
import { sha256 } from '../../store/sha256';

/**
 * Signing, by typing one's own name under the very words that were shown; a fingerprint of them goes
 * into the history (P16). Signing again is allowed and counts from now.
 * @param input.text the undertaking as the person read it
 * @throws Refusal 'empty'; 'name-differs' with {name}
 */
export async function signUndertaking(
	given: Given,
	actor: Actor,
	input: { name: string; text: string }
): Promise<void> {
	if (input.name.trim() === '') throw new Refusal('empty');
	if (plain(input.name) !== plain(actor.name)) {
		throw new Refusal('name-differs', { name: actor.name });
	}
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		await keep(tx, actor.id, at);
		await record(tx, at, {
			personId: actor.id,
			act: 'sign-undertaking',
			about: { text: sha256(input.text) }
		});
	});
	await given.boards.regrade({ person: actor.id });
	given.announce({ person: actor.id }, { kind: 'changed', what: 'rights', id: actor.id });
}

/** Capitals, accents and double spaces are nobody's identity. */
function plain(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘]/g, "'")
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
}
