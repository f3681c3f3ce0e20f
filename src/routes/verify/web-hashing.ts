import type { Bytes, Hashing } from '$lib/meeting/sample/draw/hashing';

/** Texts that are hashed at the same time. */
const AT_ONCE = 2000;

/** The hashes of a draw in a browser, by Web Crypto. */
export const webHashing: Hashing = {
	sha256: async (data) => new Uint8Array(await crypto.subtle.digest('SHA-256', data)),
	async hmacs(key, texts) {
		const algorithm = { name: 'HMAC', hash: 'SHA-256' };
		const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
		const encoder = new TextEncoder();
		const marks: Bytes[] = [];
		for (let at = 0; at < texts.length; at += AT_ONCE) {
			const some = texts
				.slice(at, at + AT_ONCE)
				.map((text) => crypto.subtle.sign('HMAC', imported, encoder.encode(text)));
			for (const mark of await Promise.all(some)) marks.push(new Uint8Array(mark));
		}
		return marks;
	}
};
