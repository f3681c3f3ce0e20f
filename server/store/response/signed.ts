import type { Position } from '../../../src/lib/meeting/response/answered';
import type { Db } from '../engine/database';
import { translationsOf } from './translations';

type Lang = 'en' | 'cy';

/** A signed response, copied from its frozen document. It never changes. (A6, A7) */
export interface SignedResponse {
	reviewId: string;
	version: number;
	/** The frozen document's place in the board log, and its SHA-256. */
	seq: number;
	hash: string;
	signedBy: string;
	signedAt: string;
	answers: SignedAnswer[];
	/** In the order in which the force put them. */
	commitments: Commitment[];
}

export interface SignedAnswer {
	/** Id of the observation's block. */
	block: string;
	position: Position;
	text: string;
	lang: Lang;
	/** The text in the other language; '' while it has none. It is added after the signature. (A10) */
	translation: string;
}

export interface Commitment {
	id: string;
	text: string;
	lang: Lang;
	/** As of an answer. */
	translation: string;
	owner: string;
	/** YYYY-MM-DD */
	due: string;
	/** Ids of the observations that it answers. */
	blocks: string[];
}

/** When the response was signed; null while it is not. */
export async function signedAt(db: Db, reviewId: string): Promise<string | null> {
	const row = await db
		.selectFrom('responses')
		.select('signed_at')
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
	return row?.signed_at ?? null;
}

export async function signedResponse(db: Db, reviewId: string): Promise<SignedResponse | null> {
	const row = await db
		.selectFrom('responses')
		.selectAll()
		.where('review_id', '=', reviewId)
		.executeTakeFirst();
	if (!row) return null;
	const [answers, commitments, links, translations] = await Promise.all([
		db.selectFrom('response_answers').selectAll().where('review_id', '=', reviewId).execute(),
		db
			.selectFrom('commitments')
			.selectAll()
			.where('review_id', '=', reviewId)
			.orderBy('place')
			.execute(),
		db
			.selectFrom('commitment_links')
			.innerJoin('commitments', 'commitments.id', 'commitment_links.commitment_id')
			.select(['commitment_links.commitment_id', 'commitment_links.block_id'])
			.where('commitments.review_id', '=', reviewId)
			.orderBy('commitment_links.block_id')
			.execute(),
		translationsOf(db, reviewId)
	]);
	const translation = (entry: string) => translations.get(entry)?.text ?? '';
	return {
		...{ reviewId, version: row.version, seq: row.seq, hash: row.hash },
		...{ signedBy: row.signed_by, signedAt: row.signed_at },
		answers: answers.map(({ block_id, position, text, lang }) => ({
			...{ block: block_id, position: position as Position, text, lang },
			translation: translation(block_id)
		})),
		commitments: commitments.map(({ id, text, lang, owner, due }) => ({
			...{ id, text, lang, owner, due },
			translation: translation(id),
			blocks: links.filter((link) => link.commitment_id === id).map(({ block_id }) => block_id)
		}))
	};
}

export async function addSigned(db: Db, given: SignedResponse): Promise<void> {
	const { reviewId, version, seq, hash, signedBy, answers, commitments } = given;
	await db
		.insertInto('responses')
		.values({
			...{ review_id: reviewId, version, seq, hash },
			...{ signed_by: signedBy, signed_at: given.signedAt }
		})
		.execute();
	for (const { block, position, text, lang } of answers)
		await db
			.insertInto('response_answers')
			.values({ review_id: reviewId, block_id: block, position, text, lang })
			.execute();
	for (const [place, { id, text, lang, owner, due, blocks }] of commitments.entries()) {
		await db
			.insertInto('commitments')
			.values({ id, review_id: reviewId, text, lang, owner, due, place })
			.execute();
		for (const block of blocks)
			await db
				.insertInto('commitment_links')
				.values({ commitment_id: id, block_id: block })
				.execute();
	}
}
