import { Lucia, TimeSpan } from 'lucia';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { isRefusal } from '../../src/lib/meeting/refusal';
import type { KnownPerson } from '../store/people';
import { personById } from '../store/people';
import type { Db } from '../store/database';
import {
	addSession,
	dropExpired,
	dropSession,
	dropSessionsOf,
	findSession,
	moveExpiry,
	sessionsOf
} from '../store/sessions';
import type { SessionRow } from '../store/sessions';
import { sha256 } from '../store/sha256';

export const SESSION_COOKIE = 'plenary_session';

/** Lucia is no longer developed; everything the project asks of it is in this file. */
export interface Sessions {
	/** A new session: its id, and the `Set-Cookie` value that carries it. */
	start(personId: string): Promise<{ id: string; cookie: SessionCookie }>;
	/** Who holds the session in a `Cookie` header; null without one, or when it has run out. */
	whoIs(cookieHeader: string | undefined): Promise<SignedIn | null>;
	/** Ends one session. */
	end(sessionId: string): Promise<void>;
	endAllOf(personId: string): Promise<void>;
	sweep(): Promise<void>;
	blankCookie(): SessionCookie;
}

export interface SignedIn {
	sessionId: string;
	expiresAt: Date;
	/** A fresh cookie to set when the session was just prolonged. */
	renewed: SessionCookie | null;
	person: KnownPerson;
}

export interface SessionCookie {
	name: string;
	value: string;
	attributes: { path: string; httpOnly: true; secure: boolean; sameSite: 'lax'; maxAge?: number };
}

/**
 * @param secure whether the cookie is for https only: true when ORIGIN is https
 * @param personOf how a session's person is read
 */
export function openSessions(
	db: Db,
	secure: boolean,
	personOf: (id: string) => Promise<KnownPerson | null> = (id) => personById(db, id)
): Sessions {
	const lucia = new Lucia(adapter(db), {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		sessionCookie: { name: SESSION_COOKIE, attributes: { secure, sameSite: 'lax', path: '/' } }
	});
	const cookie = (value: string, maxAge?: number): SessionCookie => ({
		name: SESSION_COOKIE,
		value,
		attributes: {
			path: '/',
			httpOnly: true,
			secure,
			sameSite: 'lax',
			...(maxAge !== undefined && { maxAge })
		}
	});
	const twelveHours = 12 * 60 * 60;
	const readCookie = (header: string): string | null => {
		try {
			return lucia.readSessionCookie(header);
		} catch {
			// One that cannot be decoded, of whichever program on this host, would hide the good one as well.
			const cookies = header.split(';').map((each) => each.trim());
			const ours = cookies.filter((each) => each.startsWith(`${SESSION_COOKIE}=`));
			return ours.some((each) => each.includes('%'))
				? null
				: lucia.readSessionCookie(ours.join('; '));
		}
	};
	return {
		async start(personId) {
			const { id } = await lucia.createSession(personId, {});
			return { id, cookie: cookie(id, twelveHours) };
		},
		async whoIs(cookieHeader) {
			const id = readCookie(cookieHeader ?? '');
			if (!id) return null;
			const { session } = await lucia.validateSession(id);
			if (!session) return null;
			const person = await personOf(session.userId);
			if (!person) return null;
			return {
				sessionId: session.id,
				expiresAt: session.expiresAt,
				renewed: session.fresh ? cookie(session.id, twelveHours) : null,
				person
			};
		},
		end: (sessionId) => lucia.invalidateSession(sessionId),
		endAllOf: (personId) => lucia.invalidateUserSessions(personId),
		sweep: () => lucia.deleteExpiredSessions(),
		blankCookie: () => cookie('', 0)
	};
}

/** The database holds SHA-256 of a session's id: reading the file does not sign anybody in. */
function adapter(db: Db): Adapter {
	const given = (row: SessionRow, id: string): DatabaseSession => ({
		id,
		userId: row.userId,
		expiresAt: row.expiresAt,
		attributes: {}
	});
	return {
		async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const row = await findSession(db, hashed(id));
			return row ? [given(row, id), { id: row.userId, attributes: {} }] : [null, null];
		},
		async getUserSessions(userId) {
			return (await sessionsOf(db, userId)).map((row) => given(row, row.id));
		},
		setSession: ({ id, userId, expiresAt }) =>
			addSession(db, { id: hashed(id), userId, expiresAt }),
		updateSessionExpiration: (id, expiresAt) =>
			moveExpiry(db, hashed(id), expiresAt).catch(unlessFull),
		deleteSession: (id) => dropSession(db, hashed(id)),
		deleteUserSessions: (userId) => dropSessionsOf(db, userId),
		deleteExpiredSessions: () => dropExpired(db, new Date())
	};
}

/** Nobody is shut out because their session could not be prolonged. */
function unlessFull(error: unknown): void {
	if (!isRefusal(error)) throw error;
}

function hashed(id: string): string {
	return sha256(id);
}
