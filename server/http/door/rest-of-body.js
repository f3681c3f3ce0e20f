/** Bytes of a body that are let pass once its answer was sent. */
const MOST = 1024 * 1024;
/** Milliseconds that it may take to arrive. Whoever sends more has read the answer by then. */
const PATIENCE = 5_000;

/**
 * An answer may be sent before its request has arrived whole: a form that is refused unread, for instance. What comes
 * after it on the same connection stands behind the rest of its body, which would else be read by nobody. So the rest is
 * read and dropped; where it is too long or too slow, the connection ends.
 *
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
export function letRestPass(req, res, { most = MOST, patience = PATIENCE } = {}) {
	res.once('finish', () => {
		const { socket } = req;
		if (req.complete || socket.destroyed) return;
		const late = setTimeout(() => socket.destroy(), patience).unref();
		let length = 0;
		// Whoever began to read it has stopped, and would have it wait again.
		req.removeAllListeners('data');
		req.on('data', (/** @type {Buffer} */ part) => {
			length += part.length;
			if (length > most) req.pause();
		});
		for (const over of ['end', 'close']) req.once(over, () => clearTimeout(late));
		req.resume();
	});
}
