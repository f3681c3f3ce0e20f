import { Refusal } from '../../../src/lib/meeting/refusal';

/** Bytes at the end of a PDF in which it says where its table of contents begins. */
const TAIL = 2048;
/** Bytes that are read of that table's dictionary. */
const DICTIONARY = 64 * 1024;

/**
 * Looks whether a PDF is whole and can be opened without a password, from its last lines and its trailer alone.
 * @param read bytes of the file from one place to another, both inclusive
 * @throws Refusal 'paper-broken', 'paper-encrypted'
 */
export async function expectReadablePdf(
	bytes: number,
	read: (from: number, to: number) => Promise<Buffer>
): Promise<void> {
	const tail = (await read(Math.max(0, bytes - TAIL), bytes - 1)).toString('latin1');
	const start = Number(
		/startxref\s+(\d+)\s+%%EOF/.exec(tail.slice(tail.lastIndexOf('startxref')))?.[1]
	);
	if (!(start > 0 && start < bytes)) throw new Refusal('paper-broken');
	// Bytes before the header shift every place in the file.
	const head = (await read(0, Math.min(1023, bytes - 1))).toString('latin1');
	for (const shift of new Set([0, head.indexOf('%PDF-')])) {
		const at = start + shift;
		const found = (await read(at, Math.min(at + DICTIONARY, bytes) - 1)).toString('latin1');
		const trailer = await trailerOf(found, at, bytes, read);
		if (trailer === null) continue;
		if (/\/Encrypt\b/.test(trailer)) throw new Refusal('paper-encrypted');
		return;
	}
	throw new Refusal('paper-broken');
}

/** The dictionary of a cross-reference stream, or the trailer that follows a cross-reference table. */
async function trailerOf(
	found: string,
	at: number,
	bytes: number,
	read: (from: number, to: number) => Promise<Buffer>
): Promise<string | null> {
	if (/^\s*\d+\s+\d+\s+obj\b/.test(found)) return found.split(/\bstream\b/)[0];
	if (!/^\s*xref\b/.test(found)) return null;
	if (found.includes('trailer')) return found.slice(found.indexOf('trailer'));
	// A long table: its trailer follows it, or, where the file was saved in parts, stands before the end.
	for (let from = at; from < bytes; from += DICTIONARY - 16) {
		const part = (await read(from, Math.min(from + DICTIONARY, bytes) - 1)).toString('latin1');
		const found = part.indexOf('trailer');
		if (found < 0) continue;
		const begins = from + found;
		return (await read(begins, Math.min(begins + DICTIONARY, bytes) - 1)).toString('latin1');
	}
	return null;
}
