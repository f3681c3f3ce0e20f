import { madeFor } from '../../room/link/made-for';
import { pageSession } from '../../room/link/page-session';
import type { SessionState } from '../../room/link/page-session';
import { namedHeaders, sessionSaidIn } from '../../room/reading/as-own';

/** The header of a page's data that names the person it was made for; empty if no one is signed in. */
export const DATA_FOR = 'x-data-for';

type Fetch = typeof fetch;

interface ThePage {
	/** Whether an address is the data of the page on the screen. */
	isOwn: (url: URL) => boolean;
	/** Id of the person the page was made for; empty if no one was signed in. */
	person: () => string;
	/** Told of each failure. Nobody being signed in any more is one. */
	failed: () => void;
	/** Told that the browser is signed in as somebody else, or as nobody. */
	notOwn: (session: SessionState) => void;
	/** Whether the page shows words that would be lost with it. */
	keepsWords: () => boolean;
}

/**
 * A `fetch` for the time in which a page reads its own data again. Kit turns a reading that fails into an
 * error page or a reload, and shows another person's data as this page's; this answers "nothing has changed"
 * in place of both, so the page stays. A redirect, and a refusal below 500 that Kit itself wrote, are answers and
 * pass; the page of a proxy or of a captive portal is none, whatever its status. While the page shows words that were
 * not saved, no refusal and no redirect takes its place: it is asked again later.
 */
export function keepingThePage(ask: Fetch, page: ThePage): Fetch {
	return async (input, init) => {
		const url = new URL(input instanceof Request ? input.url : input, location.href);
		if (!page.isOwn(url)) return ask(input, init);
		const headers = namedHeaders(page.person());
		const response = await ask(url.href, { headers }).catch(() => null);
		const session = response && (await sessionSaidIn(response));
		if (session) {
			page.notOwn(session);
			if (session.is === 'nobody') page.failed();
			return unchanged(url);
		}
		const answer = response && (await whole(response).catch(() => null));
		const answeredFor = answer?.headers.get(DATA_FOR) ?? page.person();
		const isOurs = answeredFor === page.person();
		const isKept = answer && page.keepsWords() && leadsAway(await answer.clone().text());
		if (answer && isOurs && !isKept) return answer;
		if (answer && !isOurs && answeredFor !== '') page.notOwn({ is: 'other', name: null });
		else page.failed();
		return unchanged(url);
	};
}

/** The whole answer, its end included; null where it is none that a page can show. */
async function whole(response: Response): Promise<Response | null> {
	const text = await answerIn(response);
	if (text === null) return null;
	return new Response(text, { status: response.status, headers: response.headers });
}

/**
 * The text of an answer to a page's `__data.json`; null for one that Kit did not write or that says to come back later.
 * @throws where the answer ends early, or is no JSON
 */
export async function answerIn(response: Response): Promise<string | null> {
	if (response.status === 429 || response.status >= 500) return null;
	const text = await response.text();
	const isKits = response.ok ? isData(text) : isRefusal(response, text);
	return isKits ? text : null;
}

/** Whether a page can be read now: one that cannot would still replace this page. */
export async function canBeRead({ pathname, search }: URL): Promise<boolean> {
	try {
		const headers = namedHeaders(madeFor());
		const answer = await fetch(`${pathname}/__data.json${search}`, { headers });
		const session = await sessionSaidIn(answer);
		if (session) pageSession.tell(session);
		return session === null && (await answerIn(answer)) !== null;
	} catch {
		return false;
	}
}

/** Whether it is an error as Kit writes one for a request for data. */
function isRefusal({ headers }: Response, text: string): boolean {
	if (!headers.get('content-type')?.startsWith('application/json')) return false;
	const said = JSON.parse(text) as string | { message?: unknown } | null;
	return typeof said === 'string' || typeof said?.message === 'string';
}

function isData(text: string): boolean {
	const [first] = text.split('\n', 1);
	const { type, nodes } = JSON.parse(first) as {
		type?: string;
		nodes?: ({ type: string; status?: number } | null)[];
	};
	if (type === 'redirect') return true;
	const isBroken = nodes?.some((node) => node?.type === 'error' && (node.status ?? 500) >= 500);
	return type === 'data' && !isBroken;
}

/** Whether Kit would show another page for it: where it is a redirect, or a load of the page was refused. */
function leadsAway(text: string): boolean {
	const { type, nodes } = JSON.parse(text.split('\n', 1)[0]) as {
		type?: string;
		nodes?: ({ type: string } | null)[];
	};
	return type !== 'data' || (nodes?.some((node) => node?.type === 'error') ?? false);
}

/** Kit's own words for "keep what you have", for each of the page's loads. */
function unchanged(url: URL): Response {
	const asked = url.searchParams.get('x-sveltekit-invalidated') ?? '';
	const nodes = Array.from(asked, () => ({ type: 'skip' }));
	return new Response(`${JSON.stringify({ type: 'data', nodes })}\n`, {
		headers: { 'content-type': 'application/json' }
	});
}
