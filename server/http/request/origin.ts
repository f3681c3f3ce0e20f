import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

export interface Origins {
	/** Where pages come from. */
	origin: string;
	/** The one for a host, where hosts have different ones. */
	originAt?: (host: string | undefined) => string;
}

/** A program sends no Origin and proves itself by its cookie alone; a page must be one of ours. */
export function isOurs(request: IncomingMessage, { origin, originAt }: Origins): boolean {
	const { host, origin: given } = request.headers;
	return given === undefined || given === (originAt?.(host) ?? origin);
}

export function refuseOrigin(socket: Duplex): void {
	socket.on('error', () => undefined);
	socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
