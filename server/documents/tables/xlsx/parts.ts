import type { Entry, ZipFile } from 'yauzl';
import yauzl from 'yauzl';
import { crc32 } from 'node:zlib';
import { FileFault } from '../file-fault';

const MOST_ENTRIES = 5000;
/** Bytes of one part; a sheet of 50,000 rows and 200 columns has about half. */
const MOST_INSIDE = 900 * 1024 * 1024;
/** A part that is larger and shrinks further than this was made to fill the memory. */
const BOMB = { bytes: 64 * 1024 * 1024, ratio: 250 };

/** The parts of an OOXML package (zip), by their names in small letters. */
export class Parts {
	readonly #zip: ZipFile;
	readonly #entries: ReadonlyMap<string, Entry>;

	private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
		this.#zip = zip;
		this.#entries = entries;
	}

	/** @throws FileFault 'damaged', 'password', 'too-big-inside' */
	static async open(file: Buffer): Promise<Parts> {
		try {
			const zip = await opened(file);
			return new Parts(zip, await entriesOf(zip));
		} catch (error) {
			throw error instanceof FileFault ? error : new FileFault('damaged');
		}
	}

	has(name: string): boolean {
		return this.#entries.has(key(name));
	}

	names(): string[] {
		return [...this.#entries.keys()];
	}

	size(name: string): number {
		return this.#entries.get(key(name))?.uncompressedSize ?? 0;
	}

	/** A part's bytes in pieces; reading may be broken off. @throws FileFault 'damaged', 'too-big-inside' */
	async *read(name: string): AsyncGenerator<Buffer> {
		const entry = this.#entries.get(key(name));
		if (!entry) throw new FileFault('damaged');
		const { uncompressedSize: size, compressedSize } = entry;
		const isBomb = size > BOMB.bytes && size > compressedSize * BOMB.ratio;
		if (size > MOST_INSIDE || isBomb) throw new FileFault('too-big-inside', { part: name });
		try {
			let sum = 0;
			for await (const chunk of await streamOf(this.#zip, entry)) {
				sum = crc32(chunk as Buffer, sum);
				yield chunk as Buffer;
			}
			if (sum !== entry.crc32) throw new FileFault('damaged');
		} catch (error) {
			throw isZipFault(error) ? new FileFault('damaged') : error;
		}
	}
}

function key(name: string): string {
	return name.replace(/^\//, '').toLowerCase();
}

function opened(file: Buffer): Promise<ZipFile> {
	return new Promise((resolve, reject) => {
		yauzl.fromBuffer(file, { lazyEntries: true }, (error, zip) =>
			error ? reject(error) : resolve(zip)
		);
	});
}

function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
	const entries = new Map<string, Entry>();
	return new Promise((resolve, reject) => {
		zip.on('error', reject);
		zip.on('end', () => resolve(entries));
		zip.on('entry', (entry: Entry) => {
			const name = key(entry.fileName);
			if (entry.generalPurposeBitFlag & 1) return reject(new FileFault('password'));
			if (entries.has(name)) return reject(new FileFault('damaged'));
			if (entries.size >= MOST_ENTRIES) return reject(new FileFault('too-big-inside'));
			entries.set(name, entry);
			zip.readEntry();
		});
		zip.readEntry();
	});
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
	});
}

/** Whether the zip library threw this error. Our own readers throw FileFault; a TypeError is a fault in the code. */
function isZipFault(error: unknown): boolean {
	return error instanceof Error && !(error instanceof FileFault) && !(error instanceof TypeError);
}
