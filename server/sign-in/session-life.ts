import type { SessionRow } from '../store/people/sessions';

/** Milliseconds after its start at which a session ends, however often it is renewed: 14 days. */
const LONGEST = 14 * 24 * 60 * 60 * 1000;

/** The time a session ends: its expiry, or 14 days after its start if that is earlier. */
export function endOf({ startedAt, expiresAt }: { startedAt: Date; expiresAt: Date }) {
	const last = startedAt.getTime() + LONGEST;
	const isLast = last <= expiresAt.getTime();
	return { expiresAt: isLast ? new Date(last) : expiresAt, isLast };
}

/** Whether a session of this row can still be used. */
export function isSessionValid(row: Pick<SessionRow, 'startedAt' | 'expiresAt'>): boolean {
	return endOf(row).expiresAt.getTime() > Date.now();
}

export function secondsLeft({ expiresAt }: { expiresAt: Date }): number {
	return Math.max(0, Math.floor((expiresAt.getTime() - Date.now()) / 1000));
}
