/**
 * The network address that a request comes from, named as adapter-node names it for pages: by the proxy in the header
 * ADDRESS_HEADER, where there is one. A request without that header did not come through the proxy.
 *
 * @param {Pick<import('node:http').IncomingMessage, 'headers' | 'socket'>} request
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function senderOf({ headers, socket }, env = process.env) {
	const header = env.ADDRESS_HEADER?.toLowerCase() ?? '';
	const named = header === '' ? undefined : headers[header];
	const direct = socket.remoteAddress ?? '';
	if (typeof named !== 'string') return direct;
	if (header !== 'x-forwarded-for') return named;
	return (
		named
			.split(',')
			.at(-Number(env.XFF_DEPTH ?? 1))
			?.trim() ?? direct
	);
}
