import type { Role } from '../../../src/lib/meeting/people/people';
import type { Db } from '../engine/database';

/** Ids of the coordinators, in a fixed order. */
export async function coordinators(db: Db): Promise<string[]> {
	const rows = await db
		.selectFrom('roles')
		.select('person_id')
		.where('role', '=', 'coordinator')
		.orderBy('person_id')
		.execute();
	return rows.map(({ person_id }) => person_id);
}

/** Replaces a person's roles on their panel. */
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

export async function rolesOf(db: Db, ids: string[]): Promise<Record<string, Role[]>> {
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
