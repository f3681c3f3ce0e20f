import { handshakeHeaders } from './headers.js';

/** @type {Record<string, string>} */
const STATUSES = {
	HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
	HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
	ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout'
};

/**
 * Answers a request that Node could not read, and ends its connection.
 * @param {Error & { code?: string }} error
 * @param {import('node:stream').Duplex} socket
 * @param {string} origin
 */
export function refuseUnread(error, socket, origin) {
	if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
	endWith(socket, STATUSES[error.code ?? ''] ?? '400 Bad Request', origin);
}

/**
 * Answers a request that is not read any further.
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 */
export function refuseWith(res, status) {
	res.writeHead(status, { connection: 'close', 'content-length': 0 }).end();
}

/**
 * Ends a connection on which too much was asked for. What it still sends is not read.
 * @param {import('node:net').Socket} socket
 * @param {string} origin
 * @param {boolean} hasBegun another answer is on its way on it
 */
export function endCrowded(socket, origin, hasBegun) {
	if (!hasBegun && socket.writable) endWith(socket, '429 Too Many Requests', origin);
	socket.destroy();
}

/**
 * Writes an answer without a body, with the headers of every other answer, and ends the connection.
 * @param {import('node:stream').Duplex} socket
 * @param {string} status for instance `403 Forbidden`
 * @param {string} origin
 */
export function endWith(socket, status, origin) {
	const lines = [
		`HTTP/1.1 ${status}`,
		'Connection: close',
		'Content-Length: 0',
		...handshakeHeaders(origin)
	];
	socket.on('error', () => undefined);
	socket.end(`${lines.join('\r\n')}\r\n\r\n`);
}
