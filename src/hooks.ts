import type { Transport } from '@sveltejs/kit';
import { fromBase64, toBase64 } from 'lib0/buffer';
import { Shared } from '$lib/live/shared';

/** How what a page is given travels to it, where JSON cannot say it. */
export const transport: Transport = {
	/** A document's bytes. Kit would write each as a number of its own: three and a half letters for a byte. */
	Bytes: {
		encode: (value) => value instanceof Uint8Array && toBase64(value),
		decode: (text: string) => fromBase64(text)
	},
	Shared: {
		encode: (value) => value instanceof Shared && value.letters,
		decode: (letters: string) => Shared.read(letters)
	}
};
