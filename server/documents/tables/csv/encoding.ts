import { isUtf8 } from 'node:buffer';
import { FileFault } from '../file-fault';
import { oldEncodingOf, UPPER } from './old-encodings';
import type { OldEncoding } from './old-encodings';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding;

const CHUNK = 256 * 1024;

/**
 * The text of a file, in pieces: UTF-8, UTF-16 with its mark or by where its zeros lie, otherwise Windows-1252,
 * Mac Roman or DOS 850, whichever the words tell.
 * @throws FileFault 'encoding' where it is none of them, or a mixture, or could as well be two
 */
export function* decoded(file: Buffer, encoding = encodingOf(file)): Generator<string> {
	if (encoding in UPPER) return yield* fromOld(file, UPPER[encoding as OldEncoding]);
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

/** @throws FileFault 'encoding' */
export function encodingOf(file: Buffer): Encoding {
	const mark = file.subarray(0, 4).toString('latin1');
	if (mark === '\xff\xfe\0\0' || mark === '\0\0\xfe\xff') throw new FileFault('encoding');
	if (mark.startsWith('\xff\xfe')) return 'utf-16le';
	if (mark.startsWith('\xfe\xff')) return 'utf-16be';
	const wide = zerosIn(file.subarray(0, CHUNK));
	if (wide) return wide;
	if (isUtf32(file)) throw new FileFault('encoding');
	if (isUtf8(file)) {
		if (hasUtf7Letters(file)) throw new FileFault('encoding');
		return 'utf-8';
	}
	if (mark.startsWith('\xef\xbb\xbf') || hasUtf8Letters(file)) throw new FileFault('encoding');
	const old = oldEncodingOf(file);
	if (old === null) throw new FileFault('encoding');
	return old;
}

/** Without its mark: three bytes of four are zero. */
function isUtf32(file: Buffer): boolean {
	const start = file.subarray(0, 400);
	let zeros = 0;
	for (const byte of start) if (byte === 0) zeros += 1;
	return start.length >= 8 && zeros >= start.length * 0.7;
}

/** UTF-7 has letters beyond ASCII between + and -, as in `+AXU-`: read as ASCII, a name would be another. */
function hasUtf7Letters(file: Buffer): boolean {
	for (let at = file.indexOf(43); at >= 0; at = file.indexOf(43, at + 1)) {
		const word = /^\+([A-Za-z\d+/]{3,60})-/.exec(
			file.subarray(at, at + 64).toString('latin1')
		)?.[1];
		if (word === undefined) continue;
		const bytes = Buffer.from(word, 'base64');
		const isWhole = bytes.length % 2 === 0 && bytes.toString('base64').replace(/=+$/, '') === word;
		if (isWhole && /^[\u00A0-\u024F\u2010-\u2026]+$/.test(bytes.swap16().toString('utf16le')))
			return true;
	}
	return false;
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

function* fromOld(file: Buffer, upper: string): Generator<string> {
	for (let at = 0; at < file.length; at += CHUNK) {
		const text = file.subarray(at, at + CHUNK).toString('latin1');
		yield text.replace(/[\x80-\xff]/g, (letter) => upper[letter.charCodeAt(0) - 0x80]);
	}
}
