import { isUtf8 } from 'node:buffer';
import { FileFault } from '../file-fault';

/** Windows-1252 from 0x80 to 0x9F; a space where it has no character. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const CHUNK = 256 * 1024;

/**
 * The text of a file, in pieces: UTF-8, UTF-16 with its mark or by where its zeros lie, otherwise Windows-1252.
 * @throws FileFault 'encoding' where it is none of them, or a mixture
 */
export function* decoded(file: Buffer): Generator<string> {
	const encoding = encodingOf(file);
	if (encoding === 'windows-1252') return yield* windows(file);
	const decoder = new TextDecoder(encoding, { fatal: true });
	try {
		for (let at = 0; at < file.length; at += CHUNK) {
			yield decoder.decode(file.subarray(at, at + CHUNK), { stream: true });
		}
		yield decoder.decode();
	} catch (error) {
		if (error instanceof TypeError) throw new FileFault('encoding');
		throw error;
	}
}

function encodingOf(file: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
	const mark = file.subarray(0, 4).toString('latin1');
	if (mark === '\xff\xfe\0\0' || mark === '\0\0\xfe\xff') throw new FileFault('encoding');
	if (mark.startsWith('\xff\xfe')) return 'utf-16le';
	if (mark.startsWith('\xfe\xff')) return 'utf-16be';
	const wide = zerosIn(file.subarray(0, CHUNK));
	if (wide) return wide;
	if (isUtf8(file)) return 'utf-8';
	if (mark.startsWith('\xef\xbb\xbf') || hasUtf8Letters(file)) throw new FileFault('encoding');
	return 'windows-1252';
}

/** Letters of UTF-16 have a zero as every second byte: before the letter, or after it. */
function zerosIn(start: Buffer): 'utf-16le' | 'utf-16be' | null {
	let [even, odd] = [0, 0];
	for (let at = 0; at < start.length; at += 1) {
		if (start[at] !== 0) continue;
		if (at % 2) odd += 1;
		else even += 1;
	}
	const many = start.length * 0.3;
	if (odd > many && even < many / 10) return 'utf-16le';
	return even > many && odd < many / 10 ? 'utf-16be' : null;
}

/** Whether a file that is no UTF-8 as a whole has letters of it in places: it is then a mixture. */
function hasUtf8Letters(file: Buffer): boolean {
	for (let at = 0; at < file.length; at += 1) {
		const lead = file[at];
		const more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
		if (lead < 0xc2 || lead >= 0xf5) continue;
		let follows = 0;
		while (follows < more && (file[at + 1 + follows] & 0xc0) === 0x80) follows += 1;
		if (follows === more) return true;
	}
	return false;
}

function* windows(file: Buffer): Generator<string> {
	for (let at = 0; at < file.length; at += CHUNK) {
		const text = file.subarray(at, at + CHUNK).toString('latin1');
		yield text.replace(/[\x80-\x9f]/g, (letter) => {
			const found = WINDOWS[letter.charCodeAt(0) - 0x80];
			if (found === ' ') throw new FileFault('encoding');
			return found;
		});
	}
}
