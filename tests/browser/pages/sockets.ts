import type { Page } from '@playwright/test';
import WebSocket from 'ws';
import type { Plenary } from './room';

/** Every frame a page was sent on any of its sockets, as text in which words can be looked for. */
export function framesTo(page: Page): { all: () => string; forget: () => void } {
	const frames: string[] = [];
	page.on('websocket', (socket) => {
		socket.on('framereceived', ({ payload }) => {
			frames.push(typeof payload === 'string' ? payload : payload.toString('utf8'));
		});
	});
	return { all: () => frames.join('\n'), forget: () => void (frames.length = 0) };
}

export interface Knock {
	/** Bytes the server has sent. */
	bytes: () => number;
	/** The close code, or the HTTP status of a refused upgrade, once there is one. */
	closed: () => number | null;
	/** What every honest client says first: "here is what I have, send me the rest". */
	ask: () => void;
	end: () => void;
}

/** A socket to a board with a person's own cookie, by-passing every page. */
export async function knock(
	room: Plenary,
	page: Page,
	board: string,
	origin: string | null = room.origin
): Promise<Knock> {
	const cookies = await page.context().cookies();
	const socket = new WebSocket(`${room.origin.replace('http', 'ws')}/boards/${board}?ext=1`, {
		headers: {
			cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
			...(origin && { origin })
		}
	});
	let bytes = 0;
	let code: number | null = null;
	const step1 = Uint8Array.of(0, 0, 1, 0);
	socket.on('message', (data) => (bytes += (data as Buffer).length));
	socket.on('close', (closing) => (code ??= closing));
	socket.on('unexpected-response', (_request, response) => (code = response.statusCode ?? 0));
	socket.on('error', () => undefined);
	socket.on('open', () => socket.send(step1));
	return {
		bytes: () => bytes,
		closed: () => code,
		ask: () => socket.readyState === WebSocket.OPEN && socket.send(step1),
		end: () => socket.terminate()
	};
}
