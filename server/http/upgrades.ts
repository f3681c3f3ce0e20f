import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export interface HttpDoorway {
	http: Server | null;
	intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
}

interface TakesUpgrades {
	handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

interface TakesRequests extends TakesUpgrades {
	/** True when the request was taken. */
	intercept(request: IncomingMessage, response: ServerResponse): boolean;
}

/**
 * One listener for every upgrade on the port that pages share: boards, announcements, and nothing
 * else. Vite's own upgrades are left to Vite, where it listens. Returns the function that removes them again.
 */
export function takeUpgrades(
	doorway: HttpDoorway,
	boards: TakesUpgrades,
	announcements: TakesRequests
): () => void {
	const { http } = doorway;
	const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
		// Node took its own listener away, and a line that breaks now would end the process.
		socket.on('error', () => undefined);
		const isVites = request.headers['sec-websocket-protocol']?.startsWith('vite-');
		if (isVites && http && http.listenerCount('upgrade') > 1) return;
		const path = pathOf(request);
		if (path.startsWith('/boards/')) return boards.handleUpgrade(request, socket, head);
		if (isLive(path)) return announcements.handleUpgrade(request, socket, head);
		socket.destroy();
	};
	const intercept: HttpDoorway['intercept'] = (request, response) =>
		isLive(pathOf(request)) && announcements.intercept(request, response);

	http?.on('upgrade', upgrade);
	doorway.intercept = intercept;
	return () => {
		http?.off('upgrade', upgrade);
		if (doorway.intercept === intercept) doorway.intercept = null;
	};
}

export function pathOf({ url }: IncomingMessage): string {
	return (url ?? '').split('?', 1)[0];
}

function isLive(path: string): boolean {
	return path === '/live' || path === '/live/';
}
