/**
 * Hands the HTTP server to the code inside Kit's bundle, which is another module graph.
 * The one global the project allows itself.
 *
 * @typedef {object} Doorway
 * @property {import('node:http').Server | null} http the server that pages, boards and announcements share
 * @property {{ close(): Promise<void> } | null} house the open house, if any
 * @property {Promise<void>} turn settles when the house that was asked for last is open
 * @property {((req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => boolean) | null} intercept
 *   takes a request before Kit does (Socket.IO's polling); true when it was taken
 * @property {((res: import('node:http').ServerResponse, seconds: number) => void) | null} refuseTooMany
 *   answers a request that found the queue of its address full
 * @property {boolean} isUnlimited requests are not counted: for tests and benches alone
 */

const key = Symbol.for('plenary.doorway');

/** @returns {Doorway} */
export function doorway() {
	const holder = /** @type {Record<symbol, Doorway>} */ (/** @type {unknown} */ (globalThis));
	holder[key] ??= {
		http: null,
		house: null,
		turn: Promise.resolve(),
		intercept: null,
		refuseTooMany: null,
		isUnlimited: false
	};
	return holder[key];
}
