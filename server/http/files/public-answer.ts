import { sha256 } from '../../store/engine/sha256';

/** Seconds for which a public page may be shown from a cache without asking again. */
const FRESH = 60;

/**
 * An answer for everybody: it may be kept by caches, and one that has not changed is told in a few bytes.
 * @param asked the request's `If-None-Match`
 * @param more.tag as `tagOf` makes it of the body, where that was done before
 */
export function publicAnswer(
	asked: string | null,
	body: string | Uint8Array<ArrayBuffer>,
	headers: Record<string, string>,
	{ status = 200, tag = tagOf(body) }: { status?: number; tag?: string } = {}
): Response {
	const known = { ...headers, etag: tag, 'cache-control': `public, max-age=${FRESH}` };
	const isSame = asked?.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
	if (status === 200 && isSame) return new Response(null, { status: 304, headers: known });
	return new Response(body, { status, headers: known });
}

export function tagOf(body: string | Uint8Array<ArrayBuffer>): string {
	return `"${sha256(body).slice(0, 32)}"`;
}
