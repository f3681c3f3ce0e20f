import { Lucia, TimeSpan } from 'lucia';
import type { KnownPerson } from '../store/people/people';
import { personById } from '../store/people/people';
import type { Db } from '../store/engine/database';
import { dropSession, markSeen } from '../store/people/sessions';
import { sha256 } from '../store/engine/sha256';
import { deviceOf } from './user-agent';
import { adapter } from './session-rows';
import { endOf, secondsLeft } from './session-life';

const COOKIE = 'plenary_session';

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ startedAt: Date }>;
		DatabaseSessionAttributes: { startedAt: Date; device: string };
	}
}

/** Sessions. Lucia is no longer developed, so only this file and session-rows.ts use it. */
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
	/**
	 * The browser has another session by now, and this one goes on (as in the demo): its cookie is sent no more. An answer
	 * that is late would put it in the place of the new one, and the browser would be somebody else again.
	 */
	letGo(sessionId: string): void;
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
	/** Hashed ids of sessions that a browser has left for another. */
	const left = new Set<string>();
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
			const isNew = session.fresh && !left.has(sessionId);
			const renewed = isNew ? cookie(session.id, secondsLeft(ends)) : null;
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
			const sessionId = sha256(id);
			const renewed = left.has(sessionId) ? null : cookie(id, secondsLeft(ends));
			return { sessionId, ...ends, renewed, person };
		},
		end,
		letGo: (sessionId) => void left.add(sessionId),
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
