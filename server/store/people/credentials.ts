import { foldedEmail } from '../../../src/lib/meeting/people/names';
import type { PersonStanding } from '../../../src/lib/meeting/people/people';
import type { Db } from '../engine/database';

/** The password hash and standing, for signing in. */
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
