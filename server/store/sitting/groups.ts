import type { Db } from '../engine/database';
import { takeBackReady } from './room/ready';

export interface Group {
	id: string;
	sittingId: string;
	letter: string;
	members: string[];
	cases: string[];
	/** ISO instant at which each case was given to the group, by case id. */
	givenAt?: Record<string, string>;
	/** The only person of a group in a remote collection, who writes alone; null for other groups. (M6) */
	personId?: string | null;
}

export async function groupsOf(db: Db, sittingId: string): Promise<Group[]> {
	const rows = await db
		.selectFrom('groups')
		.selectAll()
		.where('sitting_id', '=', sittingId)
		.orderBy('letter')
		.execute();
	return filled(db, rows);
}

/** The groups of all sittings of a review, by letter. */
export async function groupsIn(db: Db, reviewId: string): Promise<Group[]> {
	const rows = await db
		.selectFrom('groups')
		.innerJoin('sittings', 'sittings.id', 'groups.sitting_id')
		.selectAll('groups')
		.where('sittings.review_id', '=', reviewId)
		.orderBy('groups.letter')
		.execute();
	return filled(db, rows);
}

export async function groupById(db: Db, id: string): Promise<Group | null> {
	const row = await db.selectFrom('groups').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? (await filled(db, [row]))[0] : null;
}

/** The groups that were given a case, by letter. */
export async function groupsOfCase(db: Db, caseId: string): Promise<Group[]> {
	const rows = await db
		.selectFrom('groups')
		.innerJoin('group_cases', 'group_cases.group_id', 'groups.id')
		.selectAll('groups')
		.where('group_cases.case_id', '=', caseId)
		.orderBy('groups.letter')
		.execute();
	return filled(db, rows);
}

export async function addGroup(db: Db, group: Group, at: Date): Promise<void> {
	await db
		.insertInto('groups')
		.values({
			id: group.id,
			sitting_id: group.sittingId,
			letter: group.letter,
			person_id: group.personId ?? null
		})
		.execute();
	for (const person_id of group.members) {
		await db.insertInto('group_members').values({ group_id: group.id, person_id }).execute();
	}
	for (const case_id of group.cases) {
		await db
			.insertInto('group_cases')
			.values({ group_id: group.id, case_id, given_at: at.toISOString() })
			.execute();
	}
}

/** Moves a person to a group, out of any other group of the sitting; null takes them out only. */
export async function setGroupOfMember(
	db: Db,
	sittingId: string,
	personId: string,
	groupId: string | null
): Promise<void> {
	const groups = db.selectFrom('groups').select('id').where('sitting_id', '=', sittingId);
	await db
		.deleteFrom('group_members')
		.where('person_id', '=', personId)
		.where('group_id', 'in', groups)
		.execute();
	if (groupId === null) return;
	await db.insertInto('group_members').values({ group_id: groupId, person_id: personId }).execute();
}

export async function setCaseOfGroup(
	db: Db,
	{ groupId, caseId, at }: { groupId: string; caseId: string; at: Date }
): Promise<void> {
	await db
		.insertInto('group_cases')
		.values({ group_id: groupId, case_id: caseId, given_at: at.toISOString() })
		.onConflict((conflict) => conflict.columns(['group_id', 'case_id']).doNothing())
		.execute();
}

export async function takeCase(db: Db, groupId: string, caseId: string): Promise<void> {
	await takeBackReady(db, groupId, caseId);
	await db
		.deleteFrom('group_cases')
		.where('group_id', '=', groupId)
		.where('case_id', '=', caseId)
		.execute();
}

/** Deletes a group. The caller has checked that nothing was written on its boards. */
export async function removeGroupRow(db: Db, id: string): Promise<void> {
	for (const table of [
		...(['ready', 'help', 'group_members', 'group_cases'] as const),
		// Copies of its blank boards, where a case was opened and given back.
		...(['opened_boards', 'opened_points', 'opened_answers', 'opened_none'] as const)
	])
		await db.deleteFrom(table).where('group_id', '=', id).execute();
	await db.deleteFrom('groups').where('id', '=', id).execute();
}

/** Adds members, sorted by name, and cases, sorted by number. Runs two statements for any number of groups. */
async function filled(
	db: Db,
	rows: readonly { id: string; sitting_id: string; letter: string; person_id: string | null }[]
): Promise<Group[]> {
	if (rows.length === 0) return [];
	const ids = rows.map(({ id }) => id);
	const [members, cases] = await Promise.all([
		db
			.selectFrom('group_members')
			.innerJoin('people', 'people.id', 'group_members.person_id')
			.select(['group_id', 'person_id'])
			.where('group_id', 'in', ids)
			.orderBy('people.name')
			.execute(),
		db
			.selectFrom('group_cases')
			.innerJoin('cases', 'cases.id', 'group_cases.case_id')
			.select(['group_id', 'case_id', 'given_at'])
			.where('group_id', 'in', ids)
			.orderBy('cases.number')
			.execute()
	]);
	return rows.map((row) => ({
		id: row.id,
		sittingId: row.sitting_id,
		letter: row.letter,
		members: members.filter((each) => each.group_id === row.id).map((each) => each.person_id),
		cases: cases.filter((each) => each.group_id === row.id).map((each) => each.case_id),
		givenAt: Object.fromEntries(
			cases.filter((each) => each.group_id === row.id).map((each) => [each.case_id, each.given_at])
		),
		personId: row.person_id
	}));
}
