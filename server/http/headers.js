/**
 * On every answer, files, errors and handshakes included; a page's own policy takes the place of this one.
 * @param {string} origin
 * @returns {Record<string, string>}
 */
export function safeHeaders(origin) {
	return {
		'x-content-type-options': 'nosniff',
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
		'referrer-policy': 'same-origin',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin',
		'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
		...(origin.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' })
	};
}

/** @param {string} origin */
export function handshakeHeaders(origin) {
	return Object.entries(safeHeaders(origin)).map(([name, value]) => `${name}: ${value}`);
}

/**
 * Sets them before anybody answers, and names the charset of text where whoever answers does not.
 * @param {import('node:http').ServerResponse} res
 * @param {string} origin
 */
export function prepare(res, origin) {
	for (const [name, value] of Object.entries(safeHeaders(origin))) res.setHeader(name, value);
	const writeHead = res.writeHead;
	/** @type {any} */
	const withCharset = function (/** @type {any[]} */ ...args) {
		const given = args.find((each) => typeof each === 'object' && each !== null);
		const key = Object.keys(given ?? {}).find((each) => each.toLowerCase() === 'content-type');
		const type = key ? given[key] : res.getHeader('content-type');
		const isBare = /^(text\/|application\/(json|javascript)|image\/svg)[^;]*$/.test(
			String(type ?? '')
		);
		if (isBare && key) given[key] = `${type}; charset=utf-8`;
		else if (isBare) res.setHeader('content-type', `${type}; charset=utf-8`);
		return writeHead.apply(res, /** @type {any} */ (args));
	};
	res.writeHead = withCharset;
}
