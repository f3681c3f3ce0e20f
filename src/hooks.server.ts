// Over 200 lines because who asks, how often, in which language and what is refused are decided in one order.
import type { ServerResponse } from 'node:http';
import { building } from '$app/environment';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { PAGE_FOR } from '$lib/live/background';
import { DATA_FOR } from '$lib/page/reading/background-reading';
import type { Lang } from '$lib/words/plural';
import { langOf } from '$lib/words/words';
import { doorway } from '$server/http/doorway.js';
import { safeHeaders } from '$server/http/headers.js';
import {
	chosenLanguage,
	languageBrought,
	languageCookie
} from '$server/http/request/language-cookie';
import { languageOfScreen } from '$server/http/request/screen';
import type { LateTurn } from '$server/http/request/request-turns';
import type { House } from '$server/house';
import { openHouse } from '$server/house';
import { isScripted, orSay, orSayInBoth } from '$server/http/answers';
import { thePanel } from '$server/store/people/panels';
import { personBySlug } from '$server/store/people/people';

/** These attributes of app.html stand within its first `PLACES_WITHIN` bytes. */
const PLACES = 'lang="%lang%" data-for="%for%"';
const PLACES_WITHIN = 200;
/** Asked by machines that watch the server. */
const UNCOUNTED = ['/healthz', '/readyz'];

/** What everybody can read. Nobody's session or language is looked at, and no cookie is set. (A12) */
const PUBLIC = '/published/[';

/** A paper is asked for in many small parts: they have a rate and turns of their own, so that nobody's pages wait for them. */
const PAPER = '/papers/[paper]';
const PAGE_RATES = { person: 'person', address: 'address' } as const;
const PAPER_RATES = { person: 'reader', address: 'readers' } as const;

/** Runs at every start, again after a server file changed in dev, and during a build. */
export const init: ServerInit = async () => {
	if (building) return;
	const door = doorway();
	door.refuseTooMany = refuseTooMany;
	// Two edits in quick succession must not both open one: each waits for the one before.
	door.turn = door.turn
		.catch(() => undefined)
		.then(async () => {
			await door.house?.close();
			door.house = null;
			const house = await openHouse(process.env);
			door.house = house;
			if (house.setupWord)
				console.log(
					`Set up your panel at ${house.origin}/setup with this word: ${house.setupWord}`
				);
		});
	await door.turn;
};

/** Logs each answer that is a no, unless its act has logged it with its code. */
export const handle: Handle = async (input) => {
	const response = await answered(input);
	const { status } = response;
	const { event } = input;
	if (status >= 400 && status < 500 && !event.locals.isLogged) {
		const house = event.locals.house ?? (doorway().house as House | null);
		const refused = { event: 'refused', status, route: event.route.id };
		house?.log.info(refused, 'a request was refused');
	}
	return response;
};

const answered: Handle = async ({ event, resolve }) => {
	const door = doorway();
	await door.turn;
	const house = door.house as House;
	const host = event.request.headers.get('host') ?? undefined;
	const origin = house.addresses.originAt(host);
	const cast = house.addresses.castAt(host);
	const elsewhere = cast === null && otherLoopbackName(host ?? null, event.url, house.origin);
	if (house.demo && elsewhere)
		return new Response(null, { status: 307, headers: { location: elsewhere } });

	const brought = house.demo && event.request.method === 'GET' ? languageBrought(event.url) : null;
	if (brought) {
		const { name, value, attributes } = languageCookie(brought, house.origin);
		const cookie = event.cookies.serialize(name, value, attributes);
		const headers = { location: event.url.pathname, 'set-cookie': cookie };
		return new Response(null, { status: 303, headers });
	}

	const limit = door.isUnlimited || UNCOUNTED.includes(event.url.pathname) ? null : house.requests;
	const isPaper = event.route.id === PAPER;
	const rates = isPaper ? PAPER_RATES : PAGE_RATES;
	const tooMany = limit && (await limit.take(rates.address, event.getClientAddress()));
	if (tooMany) return askedTooOften(event, tooMany);

	// Kit's own check is off: it looks at forms alone, and says so in English. Whatever sends no Origin is no browser.
	const isReading = event.request.method === 'GET' || event.request.method === 'HEAD';
	if (!isReading && event.request.headers.get('origin') !== origin)
		return orSay({ lang: langOfBrowser(event) }, () => Promise.reject(new Refusal('origin')));

	event.locals.house = house;
	if (isReading && event.route.id?.startsWith(PUBLIC)) {
		const response = await house.turns.take(event.getClientAddress(), async () => resolve(event));
		for (const [name, value] of Object.entries(safeHeaders(house.origin)))
			if (!response.headers.has(name)) response.headers.set(name, value);
		return response;
	}
	event.locals.announced = house.announced();
	const cookies = event.request.headers.get('cookie') ?? undefined;
	// A page that asks how long its session lasts is nobody’s presence.
	event.locals.signedIn =
		isReading && event.url.pathname === '/stay'
			? await house.sessions.lookUp(cookies)
			: await house.sessions.whoIs(cookies);
	const person = event.locals.signedIn?.person.id;
	const tooManyOfOne =
		limit &&
		(person
			? await limit.take(rates.person, person)
			: !isReading && (await limit.take('strangers', event.getClientAddress())));
	if (tooManyOfOne) return askedTooOften(event, tooManyOfOne);
	const madeFor = event.request.headers.get(PAGE_FOR);
	if (madeFor !== null && madeFor !== person) return notForThem(event);
	if (cast !== null && isReading && !event.isDataRequest) await enterAsCast(event, house, cast);
	const renewed = event.locals.signedIn?.renewed;
	if (renewed) event.cookies.set(renewed.name, renewed.value, renewed.attributes);
	event.locals.panel = await house.cache.once('panel', () => thePanel(house.db));
	event.locals.lang = langOf(
		languageOfScreen(event.route.id, event.url) ??
			chosenLanguage(event.cookies) ??
			event.locals.signedIn?.person.language ??
			preferred(event.request.headers.get('accept-language'))
	);

	const answer = async () =>
		addressed(await resolve(event), event.locals.lang, event.locals.signedIn?.person.id ?? '');
	const turns = isPaper ? house.paperTurns : house.turns;
	const key = person ?? event.getClientAddress();
	const response = UNCOUNTED.includes(event.url.pathname)
		? await answer()
		: isReading
			? await turns.take(key, answer)
			: await afterForm(event, turns.late(key), answer);
	if (event.isDataRequest) response.headers.set(DATA_FOR, event.locals.signedIn?.person.id ?? '');
	const policy = response.headers.get('content-security-policy');
	const sockets = `connect-src 'self' ${origin.replace(/^http/, 'ws')}`;
	if (policy)
		response.headers.set('content-security-policy', policy.replace("connect-src 'self'", sockets));
	// The address of a sign-in link is the link itself and is told nowhere. With `no-referrer` a browser would
	// send the Origin of the page's own form as "null".
	if (event.route.id === '/enter/[token]') response.headers.set('referrer-policy', 'strict-origin');
	for (const [name, value] of Object.entries(safeHeaders(house.origin)))
		if (!response.headers.has(name)) response.headers.set(name, value);
	if (event.locals.signedIn) response.headers.set('cache-control', 'private, no-store');
	return response;
};

/** A form may take long to arrive, so it waits for nobody; the page that comes back takes a turn, if a page does. */
async function afterForm(
	{ locals, request }: RequestEvent,
	turn: LateTurn,
	answer: () => Promise<Response>
): Promise<Response> {
	if (!isScripted(request)) locals.turn = turn;
	try {
		return await answer();
	} finally {
		turn.end();
	}
}

/** An unexpected fault gets a reference the log knows; the page says it, and nothing else. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	const house = event.locals.house ?? (doorway().house as House | null);
	// By its route and never by its address, which may hold a token.
	const route = event.route.id;
	if (status === 404) return { message: 'unknown' };
	const reference = Math.random().toString(36).slice(2, 8).toUpperCase();
	if (status >= 500 && !isRefusal(error))
		house?.log.error({ reference, route, err: error }, 'unexpected');
	return { message: 'unexpected', reference };
};

/**
 * Says on a page's first tag its language and whose page it is. In its bytes: replacing in the text would copy the
 * whole page letter by letter, which costs as much as drawing a tenth of it.
 */
async function addressed(response: Response, lang: Lang, person: string): Promise<Response> {
	const isPage = response.headers.get('content-type')?.startsWith('text/html');
	if (!isPage || !response.body) return response;
	const page = Buffer.from(await response.arrayBuffer());
	const at = page.subarray(0, PLACES_WITHIN).indexOf(PLACES);
	const said = Buffer.from(`lang="${lang}" data-for="${person}"`);
	const whole =
		at < 0 ? page : Buffer.concat([page.subarray(0, at), said, page.subarray(at + PLACES.length)]);
	const headers = new Headers(response.headers);
	headers.set('content-length', String(whole.length));
	return new Response(whole, { status: response.status, headers });
}

/** In the demo, who opens an address of one of the cast is that one, beside all others in the same browser. */
async function enterAsCast(event: RequestEvent, house: House, slug: string): Promise<void> {
	const isPage = event.request.headers.get('accept')?.includes('text/html') ?? false;
	if (event.locals.signedIn || !isPage) return;
	const person = await personBySlug(house.db, slug);
	if (!person) return;
	const userAgent = event.request.headers.get('user-agent');
	const { cookie } = await house.sessions.start(person.id, userAgent);
	event.cookies.set(cookie.name, cookie.value, cookie.attributes);
	event.locals.signedIn = await house.sessions.whoIs(`${cookie.name}=${cookie.value}`);
}

/** In the demo, 127.0.0.1 is sent to the name the cookies and Origin checks were made for. */
function otherLoopbackName(host: string | null, url: URL, origin: string): string | null {
	const right = new URL(origin);
	const asked = (host ?? '').replace(/:\d+$/, '');
	const loopback = ['localhost', '127.0.0.1', '[::1]'];
	const isLoopback = loopback.includes(asked) || asked.endsWith('.localhost');
	if (!isLoopback || !loopback.includes(right.hostname)) return null;
	if (asked === right.hostname || url.pathname === '/healthz') return null;
	return right.origin + url.pathname + url.search;
}

/** 429, with the seconds to wait; the page that asked in the background reads later by itself. */
async function askedTooOften(event: RequestEvent, seconds: number): Promise<Response> {
	const { request } = event;
	const refusal = new Refusal('too-many-requests', { seconds });
	const answer = await orSay({ lang: langOfBrowser(event), request }, () =>
		Promise.reject(refusal)
	);
	answer.headers.set('retry-after', String(seconds));
	answer.headers.set('cache-control', 'no-store');
	return answer;
}

/** A page of another person reads in the background: nothing is loaded, and nothing is recorded under either name. */
async function notForThem(event: RequestEvent): Promise<Response> {
	const { request, locals } = event;
	const other = locals.signedIn?.person;
	const refusal = other
		? new Refusal('other-person', { name: other.name })
		: new Refusal('not-signed-in');
	const answer = await orSay({ lang: langOfBrowser(event), request }, () =>
		Promise.reject(refusal)
	);
	answer.headers.set(DATA_FOR, other?.id ?? '');
	answer.headers.set('cache-control', 'private, no-store');
	return answer;
}

/** Before Kit, where nobody's language is looked at. */
async function refuseTooMany(answer: ServerResponse, seconds: number): Promise<void> {
	(doorway().house as House | null)?.log.info({ event: 'refused', status: 429 }, 'a queue is full');
	const refusal = new Refusal('too-many-requests', { seconds });
	const said = await orSayInBoth(() => Promise.reject(refusal));
	const headers = { 'retry-after': String(seconds), 'cache-control': 'no-store' };
	answer.writeHead(said.status, {
		...{ ...headers, 'content-type': 'text/plain; charset=utf-8', connection: 'close' }
	});
	answer.end(await said.text());
}

function langOfBrowser({ cookies, request }: RequestEvent): Lang {
	return chosenLanguage(cookies) ?? langOf(preferred(request.headers.get('accept-language')));
}

function preferred(header: string | null): string {
	const first = (header ?? '').split(',')[0] ?? '';
	return first.trim().toLowerCase().startsWith('cy') ? 'cy' : 'en';
}
