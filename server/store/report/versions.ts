import { canonical } from '../../../src/lib/meeting/report/canonical';
import type { Answer, RequestedChange } from '../../../src/lib/meeting/report/approval';
import type { Version } from '../../../src/lib/meeting/report/report';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** A sealed draft. Its words never change (A3). */
export interface SealedVersion {
	reviewId: string;
	number: number;
	/** SHA-256 of the words in canonical JSON, the form in which they are stored. */
	hash: string;
	/** Parsed when first asked for. */
	readonly content: Version;
	/** Number of cases the review had then: the 17 of "n of 17". */
	cases: number;
	sealedBy: string;
	sealedAt: string;
}

/** Oldest first. */
export async function versionsOf(db: Db, reviewId: string): Promise<SealedVersion[]> {
	const rows = await db
		.selectFrom('versions')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('number')
		.execute();
	return rows.map(sealed);
}

export async function addVersion(db: Db, version: SealedVersion): Promise<void> {
	await db
		.insertInto('versions')
		.values({
			review_id: version.reviewId,
			number: version.number,
			hash: version.hash,
			canonical: canonical(version.content),
			cases: version.cases,
			sealed_by: version.sealedBy,
			sealed_at: version.sealedAt
		})
		.execute();
}

/** Whether there is a version of the report. */
export async function isSealed(db: Db, reviewId: string): Promise<boolean> {
	const first = await db
		.selectFrom('versions')
		.select('number')
		.where('review_id', '=', reviewId)
		.limit(1)
		.executeTakeFirst();
	return first !== undefined;
}

/** How many versions of the report there are. */
export async function versionCount(db: Db, reviewId: string): Promise<number> {
	const { count } = await db
		.selectFrom('versions')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('review_id', '=', reviewId)
		.executeTakeFirstOrThrow();
	return Number(count);
}

export async function votersOf(db: Db, reviewId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('voters')
		.innerJoin('people', 'people.id', 'voters.person_id')
		.select('person_id')
		.where('review_id', '=', reviewId)
		.orderBy('people.name')
		.execute();
	return rows.map(({ person_id }) => person_id);
}

export async function addVoters(db: Db, reviewId: string, people: string[]): Promise<void> {
	for (const person_id of people) {
		await db.insertInto('voters').values({ review_id: reviewId, person_id }).execute();
	}
}

export interface StoredVersionAnswer {
	id: string;
	reviewId: string;
	version: number;
	personId: string;
	/** Hash of the version this person was shown. */
	hash: string;
	language: 'en' | 'cy';
	says: Answer['says'];
	reason: string | null;
	/** The block a change is asked for. */
	place: string | null;
	/** Changes asked for at other places. */
	further: RequestedChange[];
	at: string;
	/** Numbers of the cases the person had stood down from: their answer is for the rest. */
	stoodDown: number[];
	outcome: string | null;
	/** Language of the outcome; null where it is not known. */
	outcomeLang: 'en' | 'cy' | null;
}

/** Every answer ever given, oldest first; the latest of a person for a version is the one that counts. */
export async function answersOf(db: Db, reviewId: string): Promise<StoredVersionAnswer[]> {
	const rows = await db
		.selectFrom('answers')
		.selectAll()
		.where('review_id', '=', reviewId)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		reviewId: row.review_id,
		version: row.version,
		personId: row.person_id,
		hash: row.hash,
		language: row.language === 'cy' ? 'cy' : 'en',
		says: row.says as StoredVersionAnswer['says'],
		reason: row.reason,
		place: row.place,
		further: JSON.parse(row.further) as RequestedChange[],
		at: row.at,
		stoodDown: JSON.parse(row.stood_down) as number[],
		outcome: row.outcome,
		outcomeLang: row.outcome_lang
	}));
}

export async function addAnswer(db: Db, answer: StoredVersionAnswer): Promise<void> {
	await db
		.insertInto('answers')
		.values({
			id: answer.id,
			review_id: answer.reviewId,
			version: answer.version,
			person_id: answer.personId,
			hash: answer.hash,
			language: answer.language,
			says: answer.says,
			reason: answer.reason,
			place: answer.place,
			further: JSON.stringify(answer.further),
			at: answer.at,
			stood_down: JSON.stringify(answer.stoodDown),
			outcome: answer.outcome,
			outcome_lang: answer.outcomeLang
		})
		.execute();
}

export async function setOutcome(
	db: Db,
	answerId: string,
	outcome: string,
	lang: 'en' | 'cy' | null
): Promise<void> {
	await db
		.updateTable('answers')
		.set({ outcome, outcome_lang: lang })
		.where('id', '=', answerId)
		.execute();
}

function sealed(row: Tables['versions']): SealedVersion {
	let content: Version | null = null;
	return {
		reviewId: row.review_id,
		number: row.number,
		hash: row.hash,
		get content() {
			return (content ??= JSON.parse(row.canonical) as Version);
		},
		cases: row.cases,
		sealedBy: row.sealed_by,
		sealedAt: row.sealed_at
	};
}
