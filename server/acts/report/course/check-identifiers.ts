import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import { identifiersBeside } from '../../../reading/report/beside-version';
import { keepCheck } from '../../../store/report/publications';
import { decide } from '../../decide';
import { readsAllOf, refuseUnjustified, toBePublished } from './before-publication';

/**
 * Somebody of the office says that they read the version, and what is published beside it, for what identifies people, and
 * what was kept in it with a reason. Another person of the office then publishes it. (A11)
 * @throws Refusal 'forbidden' and the like; 'stood-down' where a case is closed to the actor; 'not-next' where publication is
 *   not what comes next, 'newer-version' for another version than the latest, 'identifiers-unjustified' with the words
 */
export async function checkIdentifiers(
	given: Given,
	actor: Actor,
	{ reviewId, hash }: { reviewId: string; hash: string }
): Promise<void> {
	await readsAllOf(given.rights, actor, reviewId);
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const { review, version } = await toBePublished(tx, reviewId);
		if (version.hash !== hash) throw new Refusal('newer-version');
		refuseUnjustified(await identifiersBeside(tx, review, version));
		await keepCheck(tx, reviewId, {
			...{ version: version.number, by: actor.id, at: at.toISOString() }
		});
		record('check-identifiers', { review: reviewId, version: version.number, hash });
		announce({ review: reviewId }, { kind: 'changed', what: 'report', id: reviewId });
	});
}
