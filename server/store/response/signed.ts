import type { Language } from '../../../src/lib/meeting/people/people';
import type { Position } from '../../../src/lib/meeting/response/answered';
import type { Db } from '../engine/database';
import { translationsOf } from './translations';

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
	lang: Language;
	/** The text in the other language; '' while it has none. It is added after the signature. (A10) */
	translation: string;
}

export interface Commitment {
	id: string;
	text: string;
	lang: Language;
	/** As of an answer. */
	translation: string;
	owner: string;
	/** YYYY-MM-DD */
	due: string;
	/** Ids of the observations that it answers. */
	blocks: string[];
}

/** When the response was signed; null while it is not, and after the version that it answers was taken back. */
export async function signedAt(db: Db, reviewId: string): Promise<string | null> {
	const row = await db
		.selectFrom('responses')
		.innerJoin('reviews', 'reviews.id', 'responses.review_id')
		.select('responses.signed_at')
		.where('responses.review_id', '=', reviewId)
		.whereRef('responses.version', '>', 'reviews.corrected')
		.executeTakeFirst();
	return row?.signed_at ?? null;
}

/** As `signedAt`. */
export async function signedResponse(db: Db, reviewId: string): Promise<SignedResponse | null> {
	return (await signedAt(db, reviewId)) === null ? null : latestSigned(db, reviewId);
}

/** What was signed to one version, also where that was corrected since. */
export async function signedResponseTo(
	db: Db,
	reviewId: string,
	version: number
): Promise<SignedResponse | null> {
	const latest = await latestSigned(db, reviewId);
	if (latest?.version === version) return latest;
	const row = await db
		.selectFrom('earlier_responses')
		.select('content')
		.where('review_id', '=', reviewId)
		.where('version', '=', version)
		.executeTakeFirst();
	return row ? (JSON.parse(row.content) as SignedResponse) : null;
}

/** Who signed a response to which version, oldest first; those to versions that were corrected since too. */
export async function signaturesOf(
	db: Db,
	reviewId: string
): Promise<Pick<SignedResponse, 'version' | 'signedBy' | 'signedAt'>[]> {
	const past = await earlierResponses(db, reviewId);
	const latest = await latestSigned(db, reviewId);
	return latest ? [...past, latest] : past;
}

/** What was signed for versions that have since been answered again, of one review or of all; each review's oldest first. */
export async function earlierResponses(db: Db, reviewId?: string): Promise<SignedResponse[]> {
	let query = db.selectFrom('earlier_responses').select('content');
	if (reviewId !== undefined) query = query.where('review_id', '=', reviewId);
	const rows = await query.orderBy('version').execute();
	return rows.map(({ content }) => JSON.parse(content) as SignedResponse);
}

/** The response that was signed last, also where its version was corrected since. */
export async function latestSigned(db: Db, reviewId: string): Promise<SignedResponse | null> {
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
			.where('left_out', 'is', null)
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
