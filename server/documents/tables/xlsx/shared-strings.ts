import { FileFault } from '../file-fault';
import type { Parts } from './parts';
import { textReader } from './text-reader';
import { readXml } from './xml';

const PAGE = 1024 * 1024;
const MOST_PAGES = 128;
const MOST_STRINGS = 12_000_000;

/** The texts that cells point to, kept as UTF-8 in pages: far smaller than as many strings. */
export class SharedStrings {
	readonly #pages: Buffer[] = [];
	#starts = new Uint32Array(1024);
	#count = 0;
	#at = PAGE;
	#recent = new Map<number, string>();

	/** @throws FileFault 'too-big-inside', 'damaged', 'unsafe-xml' */
	static async read(parts: Parts, part: string | null): Promise<SharedStrings> {
		const strings = new SharedStrings();
		if (part === null) return strings;
		const texts = textReader('si', (text) => strings.#add(text));
		await readXml(parts.read(part), texts);
		strings.#end();
		return strings;
	}

	/** @throws FileFault 'damaged' where there is no such text */
	at(index: number): string {
		if (!Number.isInteger(index) || index < 0 || index >= this.#count)
			throw new FileFault('damaged');
		const known = this.#recent.get(index);
		if (known !== undefined) return known;
		const page = this.#pages[Math.floor(this.#starts[2 * index] / PAGE)];
		const start = this.#starts[2 * index] % PAGE;
		const text = page.toString('utf8', start, start + this.#starts[2 * index + 1]);
		if (this.#recent.size > 10_000) this.#recent.clear();
		this.#recent.set(index, text);
		return text;
	}

	#add(text: string): void {
		const length = Buffer.byteLength(text);
		// An empty text needs a page to lie in as well.
		if (this.#at === PAGE || this.#at + length > PAGE) {
			if (this.#pages.length >= MOST_PAGES) throw new FileFault('too-big-inside');
			this.#pages.push(Buffer.allocUnsafe(PAGE));
			this.#at = 0;
		}
		if (this.#count >= MOST_STRINGS) throw new FileFault('too-big-inside');
		if (2 * this.#count + 2 > this.#starts.length) this.#grow();
		this.#pages[this.#pages.length - 1].write(text, this.#at);
		this.#starts[2 * this.#count] = (this.#pages.length - 1) * PAGE + this.#at;
		this.#starts[2 * this.#count + 1] = length;
		this.#at += length;
		this.#count += 1;
	}

	#grow(): void {
		const larger = new Uint32Array(this.#starts.length * 2);
		larger.set(this.#starts);
		this.#starts = larger;
	}

	#end(): void {
		this.#starts = this.#starts.slice(0, 2 * this.#count);
	}
}
