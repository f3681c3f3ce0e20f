import { actsForTheOffice } from '../../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import { versionsOf } from '../../../store/report/versions';
import { keepCheck } from '../../../store/report/publications';
import { decide } from '../../decide';

/**
 * Somebody of the office says that they read the version for what identifies people, and what was kept in it with a
 * reason. Another person of the office then publishes it. (A11)
 * @throws Refusal 'forbidden' and the like; 'stood-down' where a case is closed to the actor; 'newer-version' for another version than the latest
 */
export async function checkIdentifiers(
	given: Given,
	actor: Actor,
	{ reviewId, hash }: { reviewId: string; hash: string }
): Promise<void> {
	actsForTheOffice(actor);
	const rights = given.rights.of(actor);
	const { may } = await rights.onReview(reviewId);
	if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
	// Of a case they stood down from they cannot read the words.
	const isShort = (await rights.onCases(reviewId)).some((each) => each.may.why === 'stood-down');
	if (isShort) throw new Refusal('stood-down');
	await decide(given, actor, async ({ tx, at, record, announce }) => {
		const version = (await versionsOf(tx, reviewId)).at(-1);
		if (!version) throw new Refusal('not-now');
		if (version.hash !== hash) throw new Refusal('newer-version');
		await keepCheck(tx, reviewId, {
			...{ version: version.number, by: actor.id, at: at.toISOString() }
		});
		record('check-identifiers', { review: reviewId, version: version.number, hash });
		announce({ review: reviewId }, { kind: 'changed', what: 'report', id: reviewId });
	});
}
