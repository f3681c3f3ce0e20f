/** Milliseconds that a process which no longer knows its own state is given to write down what it has. */
const drainLimit = 10_000;

/**
 * Stops the process in order: boards are flushed and their clients told to come back, then the server closes. A signal
 * ends it with 0. An error that nobody caught ends it with 1 after the same drain: going on could serve or store
 * what is wrong, ending at once would lose what was typed in the last moment.
 *
 * @param {import('node:http').Server} http
 * @param {import('./doorway.js').Doorway} doorway
 */
export function stopInOrder(http, doorway) {
	let isStopping = false;

	/** @param {number} code */
	async function stop(code) {
		if (isStopping) return;
		isStopping = true;
		if (code !== 0) setTimeout(() => process.exit(code), drainLimit).unref();
		try {
			http.close();
			await doorway.house?.close();
			http.closeAllConnections();
		} catch (error) {
			console.error(error);
			process.exit(1);
		}
		process.exit(code);
	}

	/** @param {unknown} error */
	function fail(error) {
		console.error('Plenary stops: an error that nobody caught.', error);
		void stop(1);
	}

	process.on('SIGTERM', () => void stop(0));
	process.on('SIGINT', () => void stop(0));
	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
}
