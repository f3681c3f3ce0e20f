/** Requests of one connection that wait for the one before. Browsers send none so; programs send a few. */
const MOST_WAITING = 32;

/** @typedef {{ waiting: (() => void)[], current: import('node:http').ServerResponse | null, isOver: boolean }} Connection */

/**
 * Answers the requests of one connection one after another. Node hands on all that were sent together ("pipelined") at
 * once, so that one packet of 64 KB would have a thousand pages drawn in one stretch. Beyond the most that wait, the
 * connection ends at once.
 */
export class OneAtATime {
	/** @type {WeakMap<import('node:net').Socket, Connection>} */
	#connections = new WeakMap();

	/**
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @param {() => void} handle called when the answers before have been sent
	 * @param {(hasBegun: boolean) => void} end called for the first beyond the most that wait: it ends the
	 *   connection. `hasBegun`: whether an answer is on its way, so that no other may be written
	 */
	take({ socket }, res, handle, end) {
		const known = this.#connections.get(socket);
		if (!known) {
			const connection = { waiting: [], current: null, isOver: false };
			this.#connections.set(socket, connection);
			return this.#begin(connection, socket, res, handle);
		}
		// The parser cannot be stopped within a packet: what else is in it is let fall.
		if (known.isOver) return;
		if (known.waiting.length < MOST_WAITING) {
			socket.pause();
			known.waiting.push(() => this.#begin(known, socket, res, handle));
			return;
		}
		known.isOver = true;
		known.waiting = [];
		const { current } = known;
		end(current !== null && current.headersSent && !current.writableFinished);
	}

	/**
	 * @param {Connection} connection
	 * @param {import('node:net').Socket} socket
	 * @param {import('node:http').ServerResponse} res
	 * @param {() => void} handle
	 */
	#begin(connection, socket, res, handle) {
		connection.current = res;
		res.once('close', () => {
			if (connection.isOver || socket.destroyed) return;
			const next = connection.waiting.shift();
			if (next) next();
			else this.#connections.delete(socket);
		});
		if (connection.waiting.length === 0 && socket.isPaused()) socket.resume();
		handle();
	}
}
