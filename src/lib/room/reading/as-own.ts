import { PAGE_FOR } from '../../live/background';
import { madeFor } from '../link/made-for';
import { pageSession } from '../link/page-session';
import type { SessionState } from '../link/page-session';

/** There was no whole answer of our server, or it was for a page of somebody else. */
export class NotRead extends Error {
	/** Whether the browser is not signed in as the page's own person: it is no use to ask until it is. */
	readonly isNotOwn: boolean;

	constructor(isNotOwn: boolean) {
		super('not read');
		this.isNotOwn = isNotOwn;
	}
}

/**
 * Reads a part of the page in the background, for the person the page was made for.
 * @returns null where our server refuses it, or says that there is none
 * @throws NotRead
 */
export async function readAsOwn<T>(address: string): Promise<T | null> {
	const answer = await fetch(address, { headers: namedHeaders(madeFor()) }).catch(() => null);
	if (!answer) throw new NotRead(false);
	const session = await sessionSaidIn(answer);
	if (session) {
		pageSession.tell(session);
		throw new NotRead(true);
	}
	const said = await jsonIn(answer);
	if (said === undefined || answer.status === 429 || answer.status >= 500) throw new NotRead(false);
	if (answer.ok) return said as T | null;
	if (!refusalIn(said)) throw new NotRead(false);
	return null;
}

/** The headers of a reading in the background; without a person it goes by the cookie. */
export function namedHeaders(person: string | undefined): Record<string, string> {
	return person ? { [PAGE_FOR]: person } : {};
}

/** Whose session the browser has, where an answer is a refusal because of it. The answer can still be read. */
export async function sessionSaidIn(answer: Response): Promise<SessionState | null> {
	if (answer.ok) return null;
	const refusal = refusalIn(await jsonIn(answer.clone()));
	if (refusal?.code === 'not-signed-in') return { is: 'nobody' };
	if (refusal?.code !== 'other-person') return null;
	return { is: 'other', name: refusal.details?.name ?? null };
}

/** Undefined where it is no JSON, or did not arrive whole. */
async function jsonIn(answer: Response): Promise<unknown> {
	if (!answer.headers.get('content-type')?.startsWith('application/json')) return undefined;
	return answer.json().catch(() => undefined);
}

/** What our server refuses in the background, it says with a code. */
function refusalIn(said: unknown): { code: string; details?: { name?: string } } | null {
	const { error } = (said ?? {}) as { error?: { code?: string; details?: { name?: string } } };
	return error?.code ? { code: error.code, details: error.details } : null;
}
