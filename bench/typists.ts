import type { Browser, Page } from '@playwright/test';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { pointText } from '../src/lib/board/documents/board';
import type { BoardOfTen, Sitter } from './board-of-ten';
import { chance, pause } from './figures';
import { watchPaints } from './pages/paints';

/** Somebody at the board: a letter at the end of their own point. */
export interface Typist {
	type(letter: string): Promise<void> | void;
	/** How long each point is as they have it. */
	lengthsOf(points: readonly string[]): Promise<number[]> | number[];
	leave(): Promise<void> | void;
}

export interface BrowserTypist extends Typist {
	page: Page;
}

/** About 48 words a minute, never evenly. Milliseconds. */
const PACE = { least: 120, most: 380 };
const WORDS = 'and the log says why it took so long ';

/** Everybody types at once, each at their own moments. */
export async function typeFor(ms: number, typists: readonly Typist[], seed: number): Promise<void> {
	const until = performance.now() + ms;
	await Promise.all(
		typists.map(async (typist, n) => {
			const random = chance(seed * 1000 + n);
			const wait = () => pause(PACE.least + random() * (PACE.most - PACE.least));
			await wait();
			for (let at = 0; performance.now() < until; at++) {
				await typist.type(WORDS[at % WORDS.length]);
				await wait();
			}
		})
	);
}

/** A browser of their own, on the board's page, with the caret at the end of their point. */
export async function openBrowser(
	browser: Browser,
	origin: string,
	{ path }: BoardOfTen,
	sitter: Sitter
): Promise<BrowserTypist> {
	const context = await browser.newContext({ baseURL: origin });
	const [name, value] = sitter.cookie.split('=');
	await context.addCookies([{ name, value, url: origin }]);
	const page = await context.newPage();
	await watchPaints(page);
	await page.goto(path);
	await page.locator(field(sitter.point)).click();
	await page.keyboard.press('Control+End');
	return {
		page,
		type: (letter) => page.keyboard.type(letter),
		lengthsOf: (points) =>
			page.evaluate(
				(fields) =>
					fields.map((id) => (document.querySelector(id) as HTMLTextAreaElement).value.length),
				points.map(field)
			),
		leave: () => context.close()
	};
}

/** The same without a browser: an unmodified y-websocket client. */
export async function openClient(
	origin: string,
	{ name }: BoardOfTen,
	{ id, cookie, point }: Sitter
): Promise<Typist> {
	const doc = new Y.Doc();
	const provider = new WebsocketProvider(`${origin.replace('http', 'ws')}/boards`, name, doc, {
		disableBc: true,
		WebSocketPolyfill: socketWith(cookie, origin)
	});
	await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
	provider.awareness.setLocalState({
		person: { id, name: '' },
		on: `point:${point}`,
		typing: true
	});
	const text = pointText(doc, point);
	return {
		type: (letter) => text.insert(text.length, letter),
		lengthsOf: (points) => points.map((other) => pointText(doc, other).length),
		leave: () => {
			provider.destroy();
			doc.destroy();
		}
	};
}

function field(point: string): string {
	return `textarea[id="point-${point}"]`;
}

function socketWith(cookie: string, origin: string): typeof globalThis.WebSocket {
	class CookieSocket extends WebSocket {
		constructor(url: string | URL, protocols?: string | string[]) {
			super(url, protocols, { headers: { cookie, origin } });
		}
	}
	return CookieSocket as unknown as typeof globalThis.WebSocket;
}
