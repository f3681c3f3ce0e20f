import { Lucia, TimeSpan } from 'lucia';
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia';
import { isRefusal } from '../../src/lib/meeting/refusal';
import type { KnownPerson } from '../store/people/people';
import { personById } from '../store/people/people';
import type { Db } from '../store/engine/database';
import {
	addSession,
	dropExpired,
	dropSession,
	findSession,
	markSeen,
	moveExpiry,
	sessionsOf
} from '../store/people/sessions';
import type { SessionRow } from '../store/people/sessions';
import { sha256 } from '../store/engine/sha256';
import { deviceOf } from './user-agent';

const COOKIE = 'plenary_session';
/** However often it is renewed, a session ends so many milliseconds after it began: 14 days. */
const LONGEST = 14 * 24 * 60 * 60 * 1000;

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ startedAt: Date }>;
		DatabaseSessionAttributes: { startedAt: Date; device: string };
	}
}

/** Lucia is no longer developed; everything the project asks of it is in this file. */
export interface Sessions {
	/**
	 * A new session: what the database knows it by, and the `Set-Cookie` value that carries it.
	 * @param userAgent the header of the browser that is signed in
	 */
	start(
		personId: string,
		userAgent?: string | null
	): Promise<{ id: string; cookie: SessionCookie }>;
	/**
	 * Who holds the session in a `Cookie` header; null without one, or when it has run out, or for a
	 * membership that ended. Prolongs it when half its time has passed: for whoever can send the fresh cookie back.
	 */
	whoIs(cookieHeader: string | undefined): Promise<SignedIn | null>;
	/** The same, and prolongs nothing: for sockets, which could not send the fresh cookie. */
	lookUp(cookieHeader: string | undefined): Promise<SignedIn | null>;
	/** Ends one session, from this turn on, whether or not the disk can be written. */
	end(sessionId: string): Promise<void>;
	/** Drops what has run out and what could not be dropped when it ended, and keeps when each was last used. */
	sweep(): Promise<void>;
	blankCookie(): SessionCookie;
}

export interface SignedIn {
	/** What the database knows it by: not what the cookie holds. */
	sessionId: string;
	/** The earlier of two ends: when nobody uses it any more, and 14 days after it began. */
	expiresAt: Date;
	/** It ends for good then: it can be prolonged no further. */
	isLast: boolean;
	/** A cookie to set: the session was just prolonged, or is looked up after it may have been. */
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
	// A browser takes the prefix from this very host alone, and over https alone.
	const name = secure ? `__Host-${COOKIE}` : COOKIE;
	/** Ended, by the hash of their ids, while their rows could not be dropped. */
	const revoked = new Set<string>();
	/** When sessions were last used, until the next sweep. */
	const seen = new Map<string, Date>();
	const drop = async (id: string) => {
		revoked.add(id);
		await dropSession(db, id);
		revoked.delete(id);
	};
	/** What the disk does not take now is tried again by `sweep`, whose failures are reported. */
	const end = (id: string) => drop(id).catch(() => undefined);
	const stored = adapter(db, revoked);
	const lucia = new Lucia(stored, {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		sessionCookie: { name, attributes: { secure, sameSite: 'lax', path: '/' } },
		getSessionAttributes: ({ startedAt }) => ({ startedAt })
	});
	const cookie = (value: string, maxAge?: number): SessionCookie => ({
		name,
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
	/** Null where there is none, and where there are several: which of them is ours nobody can tell. */
	const readCookie = (header: string): string | null => {
		const cookies = header.split(';').map((each) => each.trim());
		const ours = cookies.filter((each) => each.startsWith(`${name}=`));
		const id = ours.length === 1 ? ours[0].slice(name.length + 1) : '';
		return /^[a-z0-9]+$/.test(id) ? id : null;
	};
	return {
		async start(personId, userAgent) {
			const known = { startedAt: new Date(), device: deviceOf(userAgent) };
			const { id } = await lucia.createSession(personId, known);
			return { id: sha256(id), cookie: cookie(id, twelveHours) };
		},
		async whoIs(cookieHeader) {
			const id = readCookie(cookieHeader ?? '');
			if (!id) return null;
			const { session } = await lucia.validateSession(id);
			if (!session) return null;
			const person = await personOf(session.userId);
			if (!person || person.standing === 'ended') return null;
			const sessionId = sha256(session.id);
			seen.set(sessionId, new Date());
			const ends = endOf(session);
			const renewed = session.fresh ? cookie(session.id, secondsLeft(ends)) : null;
			return { sessionId, ...ends, renewed, person };
		},
		async lookUp(cookieHeader) {
			const id = readCookie(cookieHeader ?? '');
			if (!id) return null;
			const [session] = await stored.getSessionAndUser(id);
			if (!session || session.expiresAt.getTime() <= Date.now()) return null;
			const person = await personOf(session.userId);
			if (!person || person.standing === 'ended') return null;
			const { startedAt } = session.attributes;
			const ends = endOf({ expiresAt: session.expiresAt, startedAt });
			const renewed = cookie(id, secondsLeft(ends));
			return { sessionId: sha256(id), ...ends, renewed, person };
		},
		end,
		async sweep() {
			for (const id of [...revoked]) await drop(id);
			await lucia.deleteExpiredSessions();
			const used = [...seen];
			seen.clear();
			await markSeen(db, used);
		},
		blankCookie: () => cookie('', 0)
	};
}

/** The end of a session that began then and runs out then, unless it is prolonged. */
function endOf({ startedAt, expiresAt }: { startedAt: Date; expiresAt: Date }) {
	const last = startedAt.getTime() + LONGEST;
	const isLast = last <= expiresAt.getTime();
	return { expiresAt: isLast ? new Date(last) : expiresAt, isLast };
}

/** Whether a session of this row can still be used. */
export function isLive(row: Pick<SessionRow, 'startedAt' | 'expiresAt'>): boolean {
	return endOf(row).expiresAt.getTime() > Date.now();
}

export function secondsLeft({ expiresAt }: Pick<SignedIn, 'expiresAt'>): number {
	return Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / 1000));
}

/** The database holds SHA-256 of a session's id: reading the file does not sign anybody in. */
function adapter(db: Db, revoked: ReadonlySet<string>): Adapter {
	const given = (row: SessionRow, id: string): DatabaseSession => ({
		id,
		userId: row.userId,
		expiresAt: row.expiresAt,
		attributes: { startedAt: row.startedAt, device: row.device }
	});
	return {
		async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const row = await findSession(db, hashed(id));
			const isOver = !row || revoked.has(row.id) || !isLive(row);
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

/** Nobody is shut out because their session could not be prolonged. */
function unlessFull(error: unknown): void {
	if (!isRefusal(error)) throw error;
}

function hashed(id: string): string {
	return sha256(id);
}
