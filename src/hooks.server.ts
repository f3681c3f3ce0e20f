import { building } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { langOf } from '$lib/words/words';
import { doorway } from '$server/http/doorway.js';
import type { House } from '$server/house';
import { openHouse } from '$server/house';
import { orSay } from '$server/http/answers';
import { thePanel } from '$server/store/panels';

/** Runs at every start, again after a server file changed in dev, and during a build. */
export const init: ServerInit = async () => {
	if (building) return;
	const door = doorway();
	// Two edits in quick succession must not both open one: each waits for the one before.
	door.turn = door.turn
		.catch(() => undefined)
		.then(async () => {
			await door.house?.close();
			door.house = null;
			door.house = await openHouse(process.env);
		});
	await door.turn;
};

export const handle: Handle = async ({ event, resolve }) => {
	const door = doorway();
	await door.turn;
	const house = door.house as House;
	const elsewhere = otherLoopbackName(event.request.headers.get('host'), event.url, house.origin);
	if (house.demo && elsewhere)
		return new Response(null, { status: 307, headers: { location: elsewhere } });

	// Kit's own check is off: it looks at forms alone, and says so in English. Whatever sends no Origin is no browser.
	const isReading = event.request.method === 'GET' || event.request.method === 'HEAD';
	if (!isReading && event.request.headers.get('origin') !== house.origin) {
		const lang = langOf(
			event.cookies.get('plenary_language') ??
				preferred(event.request.headers.get('accept-language'))
		);
		return orSay({ lang }, () => Promise.reject(new Refusal('origin')));
	}

	event.locals.house = house;
	event.locals.announced = house.announced();
	event.locals.signedIn = await house.sessions.whoIs(
		event.request.headers.get('cookie') ?? undefined
	);
	const renewed = event.locals.signedIn?.renewed;
	if (renewed) event.cookies.set(renewed.name, renewed.value, renewed.attributes);
	event.locals.panel = await thePanel(house.db);
	event.locals.lang = langOf(
		event.cookies.get('plenary_language') ??
			event.locals.signedIn?.person.language ??
			preferred(event.request.headers.get('accept-language'))
	);

	const response = await resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', event.locals.lang)
				.replace('%for%', event.locals.signedIn?.person.id ?? '')
	});
	if (!response.headers.has('content-security-policy'))
		response.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	if (event.locals.signedIn) response.headers.set('cache-control', 'private, no-store');
	return response;
};

/** An unexpected fault gets a reference the log knows; the page says it, and nothing else. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'unknown' };
	const reference = Math.random().toString(36).slice(2, 8).toUpperCase();
	if (!isRefusal(error)) {
		const house = event.locals.house ?? (doorway().house as House | null);
		house?.log.error({ reference, path: event.url.pathname, err: error }, 'unexpected');
	}
	return { message: 'unexpected', reference };
};

/** In the demo, 127.0.0.1 is sent to the name the cookies and Origin checks were made for. */
function otherLoopbackName(host: string | null, url: URL, origin: string): string | null {
	const right = new URL(origin);
	const asked = (host ?? '').replace(/:\d+$/, '');
	const loopback = ['localhost', '127.0.0.1', '[::1]'];
	if (!loopback.includes(asked) || !loopback.includes(right.hostname)) return null;
	if (asked === right.hostname || url.pathname === '/healthz') return null;
	return right.origin + url.pathname + url.search;
}

function preferred(header: string | null): string {
	const first = (header ?? '').split(',')[0] ?? '';
	return first.trim().toLowerCase().startsWith('cy') ? 'cy' : 'en';
}
