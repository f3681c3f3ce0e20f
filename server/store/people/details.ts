import type { Db } from '../engine/database';
import type { KnownPerson } from './people';

export async function setLanguage(db: Db, personId: string, language: 'en' | 'cy'): Promise<void> {
	await db.updateTable('people').set({ language }).where('id', '=', personId).execute();
}

/** Columns of `people` that the office and the person may correct. */
export type PersonDetails = Pick<KnownPerson, 'name' | 'email' | 'phone' | 'language'>;

export function detailsOf({ name, email, phone, language }: PersonDetails): PersonDetails {
	return { name, email, phone, language };
}

export async function setDetails(db: Db, personId: string, details: PersonDetails): Promise<void> {
	await db.updateTable('people').set(details).where('id', '=', personId).execute();
}

export async function setUndertaking(db: Db, personId: string, at: Date): Promise<void> {
	await db
		.updateTable('people')
		.set({ undertaking_signed_at: at.toISOString() })
		.where('id', '=', personId)
		.execute();
}

/** Stores what the office records about a person: term, vetting, standing, seat. */
export async function setStanding(
	db: Db,
	personId: string,
	facts: Pick<KnownPerson, 'standing' | 'termStart' | 'termEnd' | 'vetting' | 'seat'>
): Promise<void> {
	await db
		.updateTable('people')
		.set({
			standing: facts.standing,
			term_start: facts.termStart,
			term_end: facts.termEnd,
			vetting_level: facts.vetting?.level ?? null,
			vetting_granted: facts.vetting?.grantedOn ?? null,
			vetting_expires: facts.vetting?.expiresOn ?? null,
			seat: facts.seat
		})
		.where('id', '=', personId)
		.execute();
}
