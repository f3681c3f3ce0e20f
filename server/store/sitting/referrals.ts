import type { Selectable } from 'kysely';
import type { Language } from '../../../src/lib/meeting/people/people';
import type { Db, Tx } from '../engine/database';
import type { Tables } from '../engine/tables';
import type { AgendaItem } from './sittings';

/** An issue raised by the public that a member referred to the panel. (M12) */
export interface Referral {
	id: string;
	by: string;
	/** ISO instant. */
	at: string;
	issue: string;
	lang: Language;
	/** Why the panel does not take it up; null where nobody said so. */
	declined: { by: string; at: string; reason: string; lang: Language } | null;
}

/** Where a referral is on an agenda, and its outcome there. */
export interface PlacedReferral {
	sitting: { id: string; reviewId: string; number: number; date: string; stage: string };
	item: AgendaItem;
}

/** Oldest first. */
export async function referrals(db: Db): Promise<Referral[]> {
	const rows = await db
		.selectFrom('referrals')
		.selectAll()
		.orderBy('referred_at')
		.orderBy('id')
		.execute();
	return rows.map(referral);
}

export async function referralById(db: Db, id: string): Promise<Referral | null> {
	const row = await db.selectFrom('referrals').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? referral(row) : null;
}

export async function addReferral(tx: Tx, given: Omit<Referral, 'declined'>): Promise<void> {
	const { id, by, at, issue, lang } = given;
	await tx
		.insertInto('referrals')
		.values({
			...{ id, referred_by: by, referred_at: at, issue, lang },
			...{ declined_by: null, declined_at: null, reason: null, reason_lang: null }
		})
		.execute();
}

/** @param said null takes it back */
export async function setDeclined(tx: Tx, id: string, said: Referral['declined']): Promise<void> {
	await tx
		.updateTable('referrals')
		.set({
			declined_by: said?.by ?? null,
			declined_at: said?.at ?? null,
			reason: said?.reason ?? null,
			reason_lang: said?.lang ?? null
		})
		.where('id', '=', id)
		.execute();
}

/** Referrals that are on the agenda of a sitting that was not cancelled, by their ids; the latest sitting counts. */
export async function placedReferrals(db: Db): Promise<Map<string, PlacedReferral>> {
	const rows = await db
		.selectFrom('sittings')
		.select(['id', 'review_id', 'number', 'date', 'stage', 'agenda'])
		.where('agenda', 'like', '%"referral":"%')
		.where('stage', '!=', 'cancelled')
		.orderBy('date')
		.execute();
	return new Map(
		rows.flatMap(({ review_id: reviewId, agenda, ...sitting }) =>
			(JSON.parse(agenda) as AgendaItem[]).flatMap((item): [string, PlacedReferral][] =>
				item.referral ? [[item.referral, { sitting: { ...sitting, reviewId }, item }]] : []
			)
		)
	);
}

function referral(row: Selectable<Tables['referrals']>): Referral {
	const { declined_by: by, declined_at: at, reason, reason_lang: lang } = row;
	return {
		id: row.id,
		by: row.referred_by,
		at: row.referred_at,
		issue: row.issue,
		lang: row.lang,
		declined:
			by !== null && at !== null ? { by, at, reason: reason ?? '', lang: lang ?? 'en' } : null
	};
}
