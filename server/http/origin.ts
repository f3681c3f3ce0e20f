import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/** A program sends no Origin and proves itself by its cookie alone; a page must be one of ours. */
export function isOurs(request: IncomingMessage, origin: string): boolean {
	return request.headers.origin === undefined || request.headers.origin === origin;
}

export function refuseOrigin(socket: Duplex): void {
	socket.on('error', () => undefined);
	socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
