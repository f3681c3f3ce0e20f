import { Refusal } from '../../../src/lib/meeting/refusal';

/**
 * Passes on what arrives, up to a number of bytes.
 * @throws Refusal 'paper-too-large' {megabytes} beyond it, 'form-unreadable' where it does not arrive whole
 */
export async function* upTo(
	most: number,
	body: AsyncIterable<Uint8Array>
): AsyncGenerator<Uint8Array> {
	let size = 0;
	const arriving = body[Symbol.asyncIterator]();
	try {
		for (;;) {
			const { done, value } = await arriving.next().catch((error: unknown) => {
				throw error instanceof Refusal ? error : new Refusal('form-unreadable', {}, error);
			});
			if (done) return;
			size += value.length;
			if (size > most)
				throw new Refusal('paper-too-large', { megabytes: Math.floor(most / 1024 ** 2) });
			yield value;
		}
	} finally {
		await arriving.return?.();
	}
}
