import { foldedEmail } from '../../../src/lib/meeting/people/names';
import type { Person, PersonStanding, Role } from '../../../src/lib/meeting/people/people';
import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** A person as pages and commands know them, with the address only staff may see. */
export interface KnownPerson extends Person {
	email: string | null;
	phone: string | null;
}

export async function personById(db: Db, id: string): Promise<KnownPerson | null> {
	const row = await db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? known(row, await rolesOf(db, [row.id])) : null;
}

export async function personBySlug(db: Db, slug: string): Promise<KnownPerson | null> {
	const row = await db.selectFrom('people').selectAll().where('slug', '=', slug).executeTakeFirst();
	return row ? known(row, await rolesOf(db, [row.id])) : null;
}

/** Ids of the office's coordinators, always in the same order. */
export async function coordinators(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('roles')
		.select('person_id')
		.where('role', '=', 'coordinator')
		.orderBy('person_id')
		.execute();
	return rows.map(({ person_id }) => person_id);
}

/** Whoever is suspended or has left. (P17) */
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

/** Names by id, for pages that print who did what. */
export async function names(db: Db, ids: string[]): Promise<Record<string, string>> {
	if (ids.length === 0) return {};
	const rows = await db
		.selectFrom('people')
		.select(['id', 'name'])
		.where('id', 'in', [...new Set(ids)])
		.execute();
	return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

/** Sign-in needs the hash; nothing else does. */
export async function credentials(
	db: Db,
	email: string
): Promise<{ id: string; name: string; standing: PersonStanding; hash: string | null } | null> {
	const row = await db
		.selectFrom('people')
		.select(['id', 'name', 'standing', 'password_hash'])
		.where('email', '=', foldedEmail(email))
		.executeTakeFirst();
	if (!row) return null;
	const { id, name, standing, password_hash: hash } = row;
	return { id, name, standing: standing as PersonStanding, hash };
}

export interface NewPerson extends Person {
	email: string | null;
	phone: string | null;
	passwordHash: string | null;
}

export async function addPerson(
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

export async function hasPassword(db: Db, personId: string): Promise<boolean> {
	return (await passwordOf(db, personId)) !== null;
}

/** The stored hash; null where there is none. */
export async function passwordOf(db: Db, personId: string): Promise<string | null> {
	const row = await db
		.selectFrom('people')
		.select('password_hash')
		.where('id', '=', personId)
		.executeTakeFirst();
	return row?.password_hash ?? null;
}

export async function setPassword(db: Db, personId: string, hash: string): Promise<void> {
	await db.updateTable('people').set({ password_hash: hash }).where('id', '=', personId).execute();
}

export async function setLanguage(db: Db, personId: string, language: 'en' | 'cy'): Promise<void> {
	await db.updateTable('people').set({ language }).where('id', '=', personId).execute();
}

/** The columns of `people` that the office and the person themselves may correct. */
export type Details = Pick<KnownPerson, 'name' | 'email' | 'phone' | 'language'>;

export function detailsOf({ name, email, phone, language }: Details): Details {
	return { name, email, phone, language };
}

export async function setDetails(db: Db, personId: string, details: Details): Promise<void> {
	await db.updateTable('people').set(details).where('id', '=', personId).execute();
}

/** On the panel that the person is on. */
export async function setRoles(db: Db, personId: string, roles: readonly Role[]): Promise<void> {
	const { panel_id } = await db
		.selectFrom('roles')
		.select('panel_id')
		.where('person_id', '=', personId)
		.executeTakeFirstOrThrow();
	await db.deleteFrom('roles').where('person_id', '=', personId).execute();
	for (const role of roles) {
		await db.insertInto('roles').values({ panel_id, person_id: personId, role }).execute();
	}
}

export async function signUndertaking(db: Db, personId: string, at: Date): Promise<void> {
	await db
		.updateTable('people')
		.set({ undertaking_signed_at: at.toISOString() })
		.where('id', '=', personId)
		.execute();
}

/** What the office records about a person: term, vetting, standing. */
export async function setStanding(
	db: Db,
	personId: string,
	facts: Pick<Person, 'standing' | 'termStart' | 'termEnd' | 'vetting'>
): Promise<void> {
	await db
		.updateTable('people')
		.set({
			standing: facts.standing,
			term_start: facts.termStart,
			term_end: facts.termEnd,
			vetting_level: facts.vetting?.level ?? null,
			vetting_granted: facts.vetting?.grantedOn ?? null,
			vetting_expires: facts.vetting?.expiresOn ?? null
		})
		.where('id', '=', personId)
		.execute();
}

async function rolesOf(db: Db, ids: string[]): Promise<Record<string, Role[]>> {
	if (ids.length === 0) return {};
	const rows = await db
		.selectFrom('roles')
		.select(['person_id', 'role'])
		.where('person_id', 'in', ids)
		.orderBy('role')
		.execute();
	const roles: Record<string, Role[]> = {};
	for (const { person_id, role } of rows) (roles[person_id] ??= []).push(role as Role);
	return roles;
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
		email: row.email,
		phone: row.phone
	};
}
