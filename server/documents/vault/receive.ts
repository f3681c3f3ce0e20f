import {
	HEAD,
	MOST_PIXELS,
	paperTypeOf,
	PICTURE_HEAD,
	pixelsOf
} from '../../../src/lib/meeting/papers/paper-type';
import type { PaperType } from '../../../src/lib/meeting/papers/paper-type';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { decoded } from '../tables/csv/encoding';
import { FileFault } from '../tables/file-fault';
import { expectReadablePdf } from './pdf-check';
import { expectWhole } from './whole-check';
import type { Sealed, Vault } from './vault';

/** Bytes of one paper. */
export const MOST_PAPER_BYTES = 500 * 1024 * 1024;
/** Bytes, and UTF-16 units, of a paper that is text. */
const MOST_TEXT_BYTES = 4 * 1024 * 1024;
const MOST_TEXT = 500_000;

/**
 * Takes a paper as it arrives. The first bytes decide the type; a PDF, a picture and a recording are checked once they are complete.
 * If it is refused, the rest is read and dropped, so that the sender gets the reason.
 * @throws Refusal 'paper-type' {found}, 'paper-broken', 'paper-encrypted', 'paper-pixels', 'paper-text-long', and as `Vault.take`
 */
export async function receivePaper(
	vault: Vault,
	id: string,
	body: AsyncIterable<Uint8Array>
): Promise<Sealed & PaperType> {
	const arriving = new Arriving(body);
	try {
		return await receive(vault, id, arriving);
	} catch (error) {
		await arriving.drop(MOST_PAPER_BYTES);
		throw error;
	}
}

async function receive(vault: Vault, id: string, body: Arriving): Promise<Sealed & PaperType> {
	const head = await body.head(HEAD);
	if (head.length === 0) throw new Refusal('paper-empty');
	const type = paperTypeOf(head.subarray(0, HEAD));
	if (typeof type === 'string') throw new Refusal('paper-type', { found: type });
	if (type.kind === 'image') {
		const pixels = pixelsOf(await body.head(PICTURE_HEAD), type.media);
		if (pixels === 0) throw new Refusal('paper-broken');
		if (pixels !== null && pixels > MOST_PIXELS) throw new Refusal('paper-pixels');
	}
	const pieces = type.kind === 'text' ? textOf(body) : body.pieces();
	const paper = await vault.take(id, pieces, MOST_PAPER_BYTES);
	const read = (from: number, to: number) => together(vault.read(paper, from, to));
	try {
		if (type.kind === 'pdf') await expectReadablePdf(paper.bytes, read);
		else await expectWhole(type.media, paper.bytes, read);
	} catch (error) {
		await vault.settle(id, false);
		throw error;
	}
	return { ...paper, ...type };
}

/** Text as UTF-8 with lines that end in LF: pins count from its start. */
async function* textOf(body: Arriving): AsyncGenerator<Uint8Array> {
	const pieces: Uint8Array[] = [];
	let size = 0;
	for await (const piece of body.pieces()) {
		size += piece.length;
		if (size > MOST_TEXT_BYTES) throw new Refusal('paper-text-long');
		pieces.push(piece);
	}
	const text = textIn(Buffer.concat(pieces)).replace(/\r\n?/g, '\n');
	if (text.length > MOST_TEXT) throw new Refusal('paper-text-long');
	if (text.includes('\0')) throw new Refusal('paper-type', { found: 'unknown' });
	yield Buffer.from(text, 'utf8');
}

function textIn(bytes: Buffer): string {
	try {
		return [...decoded(bytes)].join('');
	} catch (error) {
		if (error instanceof FileFault) throw new Refusal('paper-broken', {}, error);
		throw error;
	}
}

async function together(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
	const read: Buffer[] = [];
	for await (const piece of pieces) read.push(piece);
	return Buffer.concat(read);
}

/** A body that is looked at before it is taken. It is never cancelled: that would cut the connection. */
class Arriving {
	readonly #body: AsyncIterator<Uint8Array>;
	readonly #looked: Uint8Array[] = [];
	#isOver = false;

	constructor(body: AsyncIterable<Uint8Array>) {
		this.#body = body[Symbol.asyncIterator]();
	}

	/** The first bytes, so many of them where there are, or some more. */
	async head(least: number): Promise<Buffer> {
		let length = this.#looked.reduce((sum, piece) => sum + piece.length, 0);
		while (length < least) {
			const piece = await this.#next();
			if (piece === null) break;
			this.#looked.push(piece);
			length += piece.length;
		}
		return Buffer.concat(this.#looked);
	}

	async *pieces(): AsyncGenerator<Uint8Array> {
		yield* this.#looked.splice(0);
		for (let piece = await this.#next(); piece !== null; piece = await this.#next()) yield piece;
	}

	/** Reads what is left, up to so many bytes. */
	async drop(most: number): Promise<void> {
		for (let left = most; left > 0;) {
			const piece = await this.#next().catch(() => null);
			if (piece === null) return;
			left -= piece.length;
		}
	}

	async #next(): Promise<Uint8Array | null> {
		if (this.#isOver) return null;
		try {
			const { done, value } = await this.#body.next();
			if (!done) return value;
			this.#isOver = true;
			return null;
		} catch (error) {
			this.#isOver = true;
			throw new Refusal('form-unreadable', {}, error);
		}
	}
}
