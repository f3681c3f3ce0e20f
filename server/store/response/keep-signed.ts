import type { Db } from '../engine/database';
import { latestSigned } from './signed';
import type { SignedResponse } from './signed';
import { setTranslation, translationsOf } from './translations';

/**
 * Keeps what the force signed. A response to an earlier version is kept whole beside it: promises that are made again keep
 * their records, and translations of the same words stay.
 */
export async function addSigned(db: Db, given: SignedResponse): Promise<void> {
	const { reviewId, version, seq, hash, signedBy, answers, commitments } = given;
	const before = await latestSigned(db, reviewId);
	if (before) await putAside(db, before, given);
	await db
		.insertInto('responses')
		.values({
			...{ review_id: reviewId, version, seq, hash },
			...{ signed_by: signedBy, signed_at: given.signedAt }
		})
		.onConflict((conflict) =>
			conflict.column('review_id').doUpdateSet({
				...{ version, seq, hash, signed_by: signedBy, signed_at: given.signedAt }
			})
		)
		.execute();
	for (const { block, position, text, lang } of answers)
		await db
			.insertInto('response_answers')
			.values({ review_id: reviewId, block_id: block, position, text, lang })
			.execute();
	for (const [place, { id, text, lang, owner, due, blocks }] of commitments.entries()) {
		const words = { text, lang, owner, due, place };
		const none = { made_at: null, left_out: null };
		const kept = await db
			.insertInto('commitments')
			.values({ id, review_id: reviewId, ...words, ...none })
			.onConflict((conflict) =>
				conflict
					.column('id')
					.doUpdateSet({ ...words, left_out: null })
					.where('commitments.review_id', '=', reviewId)
			)
			.executeTakeFirst();
		// A hand-made client may name a promise of another report.
		if (kept.numInsertedOrUpdatedRows === 0n) throw new Error('a promise of another review');
		for (const block of blocks)
			await db
				.insertInto('commitment_links')
				.values({ commitment_id: id, block_id: block })
				.execute();
	}
}

async function putAside(db: Db, before: SignedResponse, next: SignedResponse): Promise<void> {
	const { reviewId, version } = before;
	await db
		.insertInto('earlier_responses')
		.values({ review_id: reviewId, version, content: JSON.stringify(before) })
		.execute();
	await db.deleteFrom('response_answers').where('review_id', '=', reviewId).execute();
	const ids = before.commitments.map(({ id }) => id);
	if (ids.length > 0) {
		await db.deleteFrom('commitment_links').where('commitment_id', 'in', ids).execute();
		await db
			.updateTable('commitments')
			.set((eb) => ({
				left_out: next.version,
				made_at: eb.fn.coalesce('made_at', eb.val(before.signedAt))
			}))
			.where('id', 'in', ids)
			.execute();
	}
	// If the owner has changed, two people must open the name to everybody again. (A11)
	const owners = new Map(next.commitments.map(({ id, owner }) => [id, owner]));
	const others = before.commitments.filter(
		({ id, owner }) => owners.has(id) && owners.get(id) !== owner
	);
	if (others.length > 0)
		await db
			.deleteFrom('opened_words')
			.where('kind', '=', 'owner')
			.where(
				'about',
				'in',
				others.map(({ id }) => id)
			)
			.execute();
	const isSame = new Set(
		[...textsOf(next)].filter(([entry, words]) => textsOf(before).get(entry) === words).map(idOf)
	);
	for (const entry of (await translationsOf(db, reviewId)).keys())
		if (!isSame.has(entry))
			await setTranslation(db, reviewId, entry, { text: '', by: next.signedBy, at: next.signedAt });
}

const idOf = ([entry]: [string, string]) => entry;

/** Each text with its language, by the block or the promise. */
function textsOf({ answers, commitments }: SignedResponse): Map<string, string> {
	return new Map([
		...answers.map(({ block, text, lang }): [string, string] => [block, `${lang} ${text}`]),
		...commitments.map(({ id, text, lang }): [string, string] => [id, `${lang} ${text}`])
	]);
}
