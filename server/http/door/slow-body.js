import { refuseUnread } from '../unread.js';

/** Bytes of the longest form; what is longer is a file, and may take its time. */
const FORM = 1024 * 1024;
/** Milliseconds that a form may take to arrive. */
const PATIENCE = 30_000;

/**
 * Ends a form that arrives too slowly with 408, as Node ends a head that does. Each would hold a connection, and what
 * waits for its words, for five minutes.
 *
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 * @param {string} origin
 */
export function endIfSlow(req, res, origin, patience = PATIENCE) {
	const { 'content-length': length, 'transfer-encoding': chunked } = req.headers;
	if ((length === undefined && chunked === undefined) || Number(length) > FORM) return;
	const late = setTimeout(() => {
		if (req.complete || res.headersSent) return;
		const error = Object.assign(new Error('too slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
		refuseUnread(error, req.socket, origin);
	}, patience).unref();
	for (const over of ['end', 'close']) req.once(over, () => clearTimeout(late));
}
