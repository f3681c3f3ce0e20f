// @ts-expect-error it brings no types of its own
import compression from 'compression';
import { constants } from 'node:zlib';

/**
 * Pages and their data go out compressed: HTML of sixty kilobytes is eight. Files under `static` and
 * Kit's own are compressed at build time and pass as they are; Socket.IO's polling never comes here.
 *
 * Length tells something of what is compressed (BREACH) where somebody else may put words of their own
 * beside a secret, again and again. The only words another site can put into a page of ours are those of
 * its address: an address with a query, an answer to a form and an error page go out as they are, which
 * keeps sign-in links and their tokens out too. The nonces of the page's policy are new with every page,
 * and the session is in no page at all.
 *
 * @type {(
 *   req: import('node:http').IncomingMessage,
 *   res: import('node:http').ServerResponse,
 *   next: () => void
 * ) => void}
 */
export const compress = compression({
	filter: mayShrink,
	brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
});

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {import('node:http').ServerResponse} res
 */
function mayShrink(req, res) {
	const type = String(res.getHeader('content-type') ?? '').split(';')[0];
	return (
		req.method === 'GET' &&
		res.statusCode === 200 &&
		['text/html', 'application/json', 'text/csv'].includes(type) &&
		!asksInWords(req.url ?? '/')
	);
}

/**
 * Kit asks for a page's data with words of its own, which are in no answer.
 * @param {string} address
 */
function asksInWords(address) {
	const [path, query = ''] = address.split(/\?(.*)/s);
	const isData = path.endsWith('/__data.json');
	return [...new URLSearchParams(query).keys()].some(
		(key) => !isData || !key.startsWith('x-sveltekit-')
	);
}
