import { foldedEmail } from '../../../src/lib/meeting/people/names';
import type { Person, Role } from '../../../src/lib/meeting/people/people';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';
import { rolesOf } from './roles';

/** A person, with the contact details that only staff may see. */
export interface KnownPerson extends Person {
	email: string | null;
	phone: string | null;
	/** Id of the seat that they hold. (P12) */
	seat: string | null;
}

export async function personById(db: Db, id: string): Promise<KnownPerson | null> {
	const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? known(row, await rolesOf(db, [row.id])) : null;
}

export async function personBySlug(db: Db, slug: string): Promise<KnownPerson | null> {
	const row = await db.selectFrom('people').selectAll().where('slug', '=', slug).executeTakeFirst();
	return row ? known(row, await rolesOf(db, [row.id])) : null;
}

/** Ids of people who are suspended or have left. (P17) */
export async function notActive(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('people')
		.select('id')
		.where('standing', '!=', 'active')
		.execute();
	return rows.map(({ id }) => id);
}

export async function everybody(db: Db): Promise<KnownPerson[]> {
	const rows = await db
		.selectFrom('people')
		.selectAll()
		.orderBy('created_at')
		.orderBy('name')
		.execute();
	const roles = await rolesOf(
		db,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => known(row, roles));
}

/** Names by person id. */
export async function names(db: Db, ids: string[]): Promise<Record<string, string>> {
	if (ids.length === 0) return {};
	const rows = await db
		.selectFrom('people')
		.select(['id', 'name'])
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

export interface NewPerson extends Person {
	email: string | null;
	phone: string | null;
	seat?: string | null;
	passwordHash: string | null;
}

export async function insertPerson(
	db: Db,
	panelId: string,
	person: NewPerson,
	now: Date
): Promise<void> {
	await db
		.insertInto('people')
		.values({
			id: person.id,
			slug: person.slug,
			name: person.name,
			email: person.email === null ? null : foldedEmail(person.email),
			phone: person.phone,
			language: person.language,
			password_hash: person.passwordHash,
			standing: person.standing,
			term_start: person.termStart,
			term_end: person.termEnd,
			vetting_level: person.vetting?.level ?? null,
			vetting_granted: person.vetting?.grantedOn ?? null,
			vetting_expires: person.vetting?.expiresOn ?? null,
			undertaking_signed_at: person.undertakingSignedAt,
			seat: person.seat ?? null,
			rules_read_at: null,
			created_at: now.toISOString()
		})
		.execute();
	for (const role of person.roles) {
		await db
			.insertInto('roles')
			.values({ panel_id: panelId, person_id: person.id, role })
			.execute();
	}
}

function known(row: Tables['people'], roles: Record<string, Role[]>): KnownPerson {
	return {
		id: row.id,
		slug: row.slug,
		name: row.name,
		roles: roles[row.id] ?? [],
		language: row.language === 'cy' ? 'cy' : 'en',
		standing: row.standing as Person['standing'],
		termStart: row.term_start,
		termEnd: row.term_end,
		vetting:
			row.vetting_level === null
				? null
				: {
						level: row.vetting_level,
						grantedOn: row.vetting_granted,
						expiresOn: row.vetting_expires
					},
		undertakingSignedAt: row.undertaking_signed_at,
		seat: row.seat,
		email: row.email,
		phone: row.phone
	};
}
