import type { Db } from '../engine/database';
import type { Tables } from '../engine/tables';

/** Row of a session. `id` is the SHA-256 of the value of the cookie. */
export interface SessionRow {
	id: string;
	userId: string;
	expiresAt: Date;
	startedAt: Date;
	/** Browser and system by their codes; '' where it is not known. */
	device: string;
	seenAt: Date;
}

export async function findSession(db: Db, id: string): Promise<SessionRow | null> {
	const row = await db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? session(row) : null;
}

export async function sessionsOf(db: Db, userId: string): Promise<SessionRow[]> {
	const rows = await db.selectFrom('sessions').selectAll().where('user_id', '=', userId).execute();
	return rows.map(session);
}

export async function addSession(db: Db, row: SessionRow): Promise<void> {
	await db
		.insertInto('sessions')
		.values({
			id: row.id,
			user_id: row.userId,
			expires_at: seconds(row.expiresAt),
			started_at: seconds(row.startedAt),
			device: row.device,
			seen_at: seconds(row.seenAt)
		})
		.execute();
}

/** Stores when sessions were last used, in one write. */
export async function markSeen(db: Db, seen: readonly (readonly [string, Date])[]): Promise<void> {
	if (seen.length === 0) return;
	await db.transaction().execute(async (tx) => {
		for (const [id, at] of seen) {
			await tx
				.updateTable('sessions')
				.set({ seen_at: seconds(at) })
				.where('id', '=', id)
				.execute();
		}
	});
}

/** By default all sessions of the person. */
export interface WhichSessions {
	but?: string;
	only?: string;
}

/** Returns the ids of the deleted sessions. */
export async function dropSessionsOf(
	db: Db,
	userId: string,
	{ but, only }: WhichSessions = {}
): Promise<string[]> {
	let query = db.deleteFrom('sessions').where('user_id', '=', userId);
	if (but !== undefined) query = query.where('id', '!=', but);
	if (only !== undefined) query = query.where('id', '=', only);
	const dropped = await query.returning('id').execute();
	return dropped.map(({ id }) => id);
}

export async function moveExpiry(db: Db, id: string, expiresAt: Date): Promise<void> {
	await db
		.updateTable('sessions')
		.set({ expires_at: seconds(expiresAt) })
		.where('id', '=', id)
		.execute();
}

export async function dropSession(db: Db, id: string): Promise<void> {
	await db.deleteFrom('sessions').where('id', '=', id).execute();
}

export async function dropExpired(db: Db, now: Date): Promise<void> {
	await db.deleteFrom('sessions').where('expires_at', '<=', seconds(now)).execute();
}

/** Stores a sign-in link. It can be used once, until `expiresAt`. Only the hash of the token is stored. */
export async function addSignInLink(
	db: Db,
	link: { tokenHash: string; personId: string; expiresAt: Date }
): Promise<void> {
	await db
		.insertInto('sign_in_links')
		.values({
			token_hash: link.tokenHash,
			person_id: link.personId,
			expires_at: seconds(link.expiresAt),
			used_at: null
		})
		.execute();
}

/** Marks a link used. Returns null where it is unknown, used or expired; the caller says the same of all three. */
export async function setLinkUsed(db: Db, tokenHash: string, now: Date): Promise<string | null> {
	const used = await db
		.updateTable('sign_in_links')
		.set({ used_at: seconds(now) })
		.where('token_hash', '=', tokenHash)
		.where('used_at', 'is', null)
		.where('expires_at', '>', seconds(now))
		.returning('person_id')
		.executeTakeFirst();
	return used?.person_id ?? null;
}

export async function peekSignInLink(db: Db, tokenHash: string, now: Date): Promise<string | null> {
	const row = await db
		.selectFrom('sign_in_links')
		.select('person_id')
		.where('token_hash', '=', tokenHash)
		.where('used_at', 'is', null)
		.where('expires_at', '>', seconds(now))
		.executeTakeFirst();
	return row?.person_id ?? null;
}

/** Whether the person has used another link before. */
export async function hasEnteredByLink(
	db: Db,
	personId: string,
	butTokenHash: string
): Promise<boolean> {
	const row = await db
		.selectFrom('sign_in_links')
		.select('person_id')
		.where('person_id', '=', personId)
		.where('used_at', 'is not', null)
		.where('token_hash', '!=', butTokenHash)
		.executeTakeFirst();
	return row !== undefined;
}

/** Deletes a person's unused links, before a new one is made. */
export async function dropSignInLinksOf(db: Db, personId: string): Promise<void> {
	await db
		.deleteFrom('sign_in_links')
		.where('person_id', '=', personId)
		.where('used_at', 'is', null)
		.execute();
}

function session(row: Tables['sessions']): SessionRow {
	return {
		id: row.id,
		userId: row.user_id,
		expiresAt: new Date(row.expires_at * 1000),
		startedAt: new Date(row.started_at * 1000),
		device: row.device,
		seenAt: new Date(row.seen_at * 1000)
	};
}

function seconds(at: Date): number {
	return Math.floor(at.getTime() / 1000);
}
