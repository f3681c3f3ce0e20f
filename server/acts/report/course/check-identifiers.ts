import { actsForTheOffice } from '../../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { notNext, onward } from '../../../../src/lib/meeting/report/course';
import type { Actor, Given } from '../../../given';
import { identifiersBeside } from '../../../reading/report/beside-version';
import type { Rights } from '../../../rights/rights';
import type { Db } from '../../../store/engine/database';
import { keepCheck } from '../../../store/report/publications';
import { reviewById } from '../../../store/report/reviews';
import type { Review } from '../../../store/report/reviews';
import { versionsOf } from '../../../store/report/versions';
import type { SealedVersion } from '../../../store/report/versions';
import { signedAt } from '../../../store/response/signed';
import { decide } from '../../decide';
import { refuseUnjustified } from './unjustified';

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

/** For those of the office who can read every word. @throws Refusal 'forbidden' and the like, 'stood-down' */
export async function readsAllOf(rights: Rights, actor: Actor, reviewId: string): Promise<void> {
	actsForTheOffice(actor);
	const theirs = rights.of(actor);
	const { may } = await theirs.onReview(reviewId);
	if (may.version === 'none') throw new Refusal(may.why ?? 'forbidden');
	// Of a case they stood down from they cannot read the words.
	const isShort = (await theirs.onCases(reviewId)).some((each) => each.may.why === 'stood-down');
	if (isShort) throw new Refusal('stood-down');
}

/** The latest version, where publication is what comes next. @throws Refusal 'unknown', 'not-now', 'not-next' */
export async function toBePublished(
	db: Db,
	reviewId: string
): Promise<{ review: Review; version: SealedVersion }> {
	const review = await reviewById(db, reviewId);
	if (!review) throw new Refusal('unknown');
	const { settings, step, approvedAt } = review;
	const place = { step, approvedAt, signedAt: await signedAt(db, reviewId) };
	if (onward(settings.steps, place)?.act !== 'publish') throw notNext(settings.steps, place);
	const version = (await versionsOf(db, reviewId)).at(-1);
	if (!version) throw new Refusal('not-now');
	return { review, version };
}
