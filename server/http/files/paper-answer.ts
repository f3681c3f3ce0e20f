/** The part of a file that is asked for, both ends inclusive. */
interface Part {
	from: number;
	to: number;
}

/**
 * The `Range` header of a request: one part of the file. Null where the whole is asked for, or several parts, which are
 * answered with the whole; 'outside' where there is nothing of it.
 */
export function partOf(range: string | null, bytes: number): Part | 'outside' | null {
	const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
	if (first === undefined || (first === '' && last === '')) return null;
	const end = bytes - 1;
	if (first === '') {
		const length = Number(last);
		return length === 0 ? 'outside' : { from: Math.max(0, bytes - length), to: end };
	}
	const [from, to] = [Number(first), last === '' ? end : Math.min(Number(last), end)];
	if (last !== '' && Number(last) < from) return null;
	return from > end ? 'outside' : { from, to };
}

/** The answer without its bytes. Nothing in it runs, and no browser or proxy keeps it. */
export function paperHeaders(media: string, bytes: number, part: Part | null) {
	const { from, to } = part ?? { from: 0, to: bytes - 1 };
	return {
		'content-type': media === 'text/plain' ? 'text/plain; charset=utf-8' : media,
		'content-length': String(to - from + 1),
		...(part && { 'content-range': `bytes ${from}-${to}/${bytes}` }),
		'accept-ranges': 'bytes',
		'content-disposition': 'inline',
		'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
		'cache-control': 'private, no-store',
		'x-content-type-options': 'nosniff'
	};
}

/**
 * Bytes of a paper, each piece only while it may still be read: where that ends, the connection is cut. (M10)
 * Nothing is read ahead of the reader.
 * @param first what `pieces` gave first: it has been started, so that ending it closes its file
 * @param turn resolves when the next piece may be sent
 */
export function whileOpen(
	first: IteratorResult<Uint8Array, void>,
	pieces: AsyncGenerator<Uint8Array, void>,
	{ isOpen, turn }: { isOpen: () => Promise<boolean>; turn: () => Promise<void> }
): ReadableStream<Uint8Array> {
	let waiting: IteratorResult<Uint8Array, void> | null = first;
	return new ReadableStream(
		{
			async pull(controller) {
				try {
					await turn();
					if (!(await isOpen())) throw new Error('the paper was closed to its reader');
				} catch (error) {
					await pieces.return();
					throw error;
				}
				const { done, value } = waiting ?? (await pieces.next());
				waiting = null;
				if (done) controller.close();
				else controller.enqueue(value);
			},
			async cancel() {
				await pieces.return();
			}
		},
		{ highWaterMark: 0 }
	);
}
