import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { logRefusedLink } from './request/refused-links';
import type { LinkLog } from './request/refused-links';
import { endWith } from './unread.js';

export interface HttpDoorway {
	http: Server | null;
	intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
}

interface TakesUpgrades {
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

interface TakesRequests extends TakesUpgrades {
	handleRequest(request: IncomingMessage, response: ServerResponse): void;
}

export interface LinkLimit {
	origin: string;
	/** Counts one upgrade or polling request. Seconds its sender has to wait; 0 within the rate. */
	wait(request: IncomingMessage): Promise<number>;
	log: LinkLog['log'] & { error(details: object, sentence: string): void };
}

/**
 * One listener for every upgrade on the port that pages share: boards, announcements, and nothing
 * else. Vite's own upgrades are left to Vite, where it listens. A fault is logged and answered with 500. Returns the
 * function that removes them again.
 */
export function takeUpgrades(
	doorway: HttpDoorway,
	boards: TakesUpgrades,
	announcements: TakesRequests,
	{ origin, wait, log }: LinkLimit
): () => void {
	const { http } = doorway;
	const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		// Node took its own listener away, and a line that breaks now would end the process.
		socket.on('error', () => undefined);
		const isVites = request.headers['sec-websocket-protocol']?.startsWith('vite-');
		if (isVites && http && http.listenerCount('upgrade') > 1) return;
		const taker = takerOf(pathOf(request));
		if (!taker) return void socket.destroy();
		if (await wait(request)) {
			logRefusedLink(log, 'too-many');
			return endWith(socket, '429 Too Many Requests', origin);
		}
		taker.handleUpgrade(request, socket, head);
	};
	const takerOf = (path: string) =>
		path.startsWith('/boards/') ? boards : isLive(path) ? announcements : null;
	const intercept: HttpDoorway['intercept'] = (request, response) => {
		if (!isLive(pathOf(request))) return false;
		void wait(request)
			.then((seconds) => {
				if (!seconds) return announcements.handleRequest(request, response);
				logRefusedLink(log, 'too-many');
				response.writeHead(429, { 'retry-after': String(seconds), connection: 'close' }).end();
			})
			.catch((error: unknown) => {
				say(error);
				if (response.headersSent) response.destroy();
				else response.writeHead(500, { connection: 'close' }).end();
			});
		return true;
	};

	const say = (error: unknown) => log.error({ error: String(error) }, 'a link could not be opened');
	const listener = (...given: Parameters<typeof upgrade>) =>
		void upgrade(...given).catch((error: unknown) => {
			say(error);
			endWith(given[1], '500 Internal Server Error', origin);
		});
	http?.on('upgrade', listener);
	doorway.intercept = intercept;
	return () => {
		http?.off('upgrade', listener);
		if (doorway.intercept === intercept) doorway.intercept = null;
	};
}

export function pathOf({ url }: IncomingMessage): string {
	return (url ?? '').split('?', 1)[0];
}

function isLive(path: string): boolean {
	return path === '/live' || path === '/live/';
}
