/** Requests of one connection that wait for the one before. Browsers send none so; programs send a few. */
const MOST_WAITING = 32;

/** @typedef {{ waiting: (() => void)[], isOver: boolean }} Connection */

/**
 * Answers the requests of one connection one after another. Node hands on all that were sent together ("pipelined") at
 * once, so that one packet of 64 KB would have a thousand pages drawn in one stretch.
 */
export class OneAtATime {
	/** @type {WeakMap<import('node:net').Socket, Connection>} */
	#connections = new WeakMap();

	/**
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 * @param {() => void} handle called when the answers before have been sent
	 * @param {() => void} refuse called for the first beyond the most that wait: its answer ends the connection
	 */
	take({ socket }, res, handle, refuse) {
		const known = this.#connections.get(socket);
		if (!known) {
			this.#connections.set(socket, { waiting: [], isOver: false });
			return this.#begin(socket, res, handle);
		}
		// The parser cannot be stopped within a packet: what else is in it is let fall.
		if (known.isOver) return;
		socket.pause();
		if (known.waiting.length < MOST_WAITING) {
			known.waiting.push(() => this.#begin(socket, res, handle));
			return;
		}
		known.isOver = true;
		refuse();
	}

	/**
	 * @param {import('node:net').Socket} socket
	 * @param {import('node:http').ServerResponse} res
	 * @param {() => void} handle
	 */
	#begin(socket, res, handle) {
		res.once('close', () => {
			const connection = this.#connections.get(socket);
			const next = connection?.waiting.shift();
			if (!connection || socket.destroyed) return;
			if (next) next();
			else if (!connection.isOver) this.#connections.delete(socket);
		});
		const { waiting, isOver } = /** @type {Connection} */ (this.#connections.get(socket));
		if (waiting.length === 0 && !isOver && socket.isPaused()) socket.resume();
		handle();
	}
}
