import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { isRefusal } from '../../src/lib/meeting/refusal';
import type { Db } from '../store/engine/database';
import {
	addSession,
	dropExpired,
	dropSession,
	findSession,
	moveExpiry,
	sessionsOf
} from '../store/people/sessions';
import type { SessionRow } from '../store/people/sessions';
import { sha256 } from '../store/engine/sha256';
import { isSessionValid } from './session-life';

/** Lucia's adapter. The database holds the SHA-256 of session ids, so that reading the file signs nobody in. */
export function adapter(db: Db, revoked: ReadonlySet<string>): Adapter {
	const given = (row: SessionRow, id: string): DatabaseSession => ({
		id,
		userId: row.userId,
		expiresAt: row.expiresAt,
		attributes: { startedAt: row.startedAt, device: row.device }
	});
	return {
		async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const row = await findSession(db, hashed(id));
			const isOver = !row || revoked.has(row.id) || !isSessionValid(row);
			return !isOver ? [given(row, id), { id: row.userId, attributes: {} }] : [null, null];
		},
		async getUserSessions(userId) {
			return (await sessionsOf(db, userId)).map((row) => given(row, row.id));
		},
		setSession: ({ id, userId, expiresAt, attributes: { startedAt, device } }) =>
			addSession(db, {
				...{ id: hashed(id), userId, expiresAt, startedAt, device },
				seenAt: startedAt
			}),
		updateSessionExpiration: (id, expiresAt) =>
			moveExpiry(db, hashed(id), expiresAt).catch(unlessFull),
		deleteSession: (id) => dropSession(db, hashed(id)),
		async deleteUserSessions(userId) {
			for (const { id } of await sessionsOf(db, userId)) await dropSession(db, id);
		},
		deleteExpiredSessions: () => dropExpired(db, new Date())
	};
}

/** Ignores the error of a full disk, so that a session that cannot be renewed still works. */
function unlessFull(error: unknown): void {
	if (!isRefusal(error)) throw error;
}

function hashed(id: string): string {
	return sha256(id);
}
