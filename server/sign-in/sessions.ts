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
/** Milliseconds after its start at which a session ends, however often it is renewed: 14 days. */
const LONGEST = 14 * 24 * 60 * 60 * 1000;

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ startedAt: Date }>;
		DatabaseSessionAttributes: { startedAt: Date; device: string };
	}
}

/** Sessions. Lucia is no longer developed, so everything that uses it is in this file. */
export interface Sessions {
	/**
	 * Starts a session. Returns its id in the database and the cookie to set.
	 * @param userAgent the header of the browser that is signed in
	 */
	start(
		personId: string,
		userAgent?: string | null
	): Promise<{ id: string; cookie: SessionCookie }>;
	/**
	 * The person of the session in a `Cookie` header; null without a session, when it has expired, or when the membership has
	 * ended. Renews the session when half its time has passed, so the caller must send the new cookie back.
	 */
	whoIs(cookieHeader: string | undefined): Promise<SignedIn | null>;
	/** As `whoIs`, but never renews: for sockets, which cannot set a cookie. */
	lookUp(cookieHeader: string | undefined): Promise<SignedIn | null>;
	/** Ends one session in this turn, even if the disk cannot be written. */
	end(sessionId: string): Promise<void>;
	/** Called by a timer. Deletes expired and ended sessions, and stores when each session was last used. */
	sweep(): Promise<void>;
	blankCookie(): SessionCookie;
}

export interface SignedIn {
	/** The session's id in the database, which is not the value of the cookie. */
	sessionId: string;
	/** When it ends: without use after its normal lifetime, at the latest 14 days after it began. */
	expiresAt: Date;
	/** Whether it cannot be renewed beyond `expiresAt`. */
	isLast: boolean;
	/** A cookie to set where the session was renewed, now or just before; otherwise null. */
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
 * @param personOf reads the person of a session
 */
export function openSessions(
	db: Db,
	secure: boolean,
	personOf: (id: string) => Promise<KnownPerson | null> = (id) => personById(db, id)
): Sessions {
	// A browser accepts this prefix only from the host itself, over https.
	const name = secure ? `__Host-${COOKIE}` : COOKIE;
	/** Hashed ids of ended sessions whose rows could not be deleted yet. */
	const revoked = new Set<string>();
	/** When sessions were last used, until the next sweep. */
	const seen = new Map<string, Date>();
	const drop = async (id: string) => {
		revoked.add(id);
		await dropSession(db, id);
		revoked.delete(id);
	};
	/** Deletes a session's row. A failure is ignored here: `sweep` tries again and reports failures. */
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
	/** The cookie's value; null where there is none or several, because nothing tells which of several is ours. */
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

/** When a session ends: the earlier of its expiry and 14 days after its start. */
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

/** Lucia's adapter. The database holds the SHA-256 of session ids, so that reading the file signs nobody in. */
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

/** Ignores the error of a full disk, so that a session that cannot be renewed still works. */
function unlessFull(error: unknown): void {
	if (!isRefusal(error)) throw error;
}

function hashed(id: string): string {
	return sha256(id);
}
