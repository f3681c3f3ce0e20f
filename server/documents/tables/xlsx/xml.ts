import { SaxesParser } from 'saxes';
import { FileFault } from '../file-fault';

export interface XmlHandlers {
	/** Called with the name without its prefix; attributes as they are written. */
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	close?(name: string): void;
	text?(text: string): void;
}

/** Characters without any element, text or comment that ends. */
const LONGEST_PIECE = 4_000_000;
const DEEPEST = 100;

/**
 * Reads a part of a workbook in pieces. XML that declares a document type is refused, and with it every entity.
 * @param goesOn asked after each piece; reading ends where it says no
 * @throws FileFault 'unsafe-xml', 'damaged', 'too-big-inside'
 */
export async function readXml(
	chunks: AsyncIterable<Buffer>,
	handlers: XmlHandlers,
	goesOn: () => boolean = () => true
): Promise<void> {
	const parser = new SaxesParser({ xmlns: false, position: false });
	let [depth, since] = [0, 0];
	parser.on('error', () => fail('damaged'));
	parser.on('doctype', () => fail('unsafe-xml'));
	parser.on('opentag', ({ name, attributes }) => {
		since = 0;
		depth += 1;
		if (depth > DEEPEST) fail('damaged');
		handlers.open?.(local(name), attributes);
	});
	parser.on('closetag', ({ name }) => {
		since = 0;
		depth -= 1;
		handlers.close?.(local(name));
	});
	const took = (text: string) => {
		since = 0;
		handlers.text?.(text);
	};
	parser.on('text', took);
	parser.on('cdata', took);
	parser.on('comment', () => (since = 0));
	let decoder: TextDecoder | null = null;
	for await (const chunk of chunks) {
		decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
		const text = read(() => decoder?.decode(chunk, { stream: true }) ?? '');
		// The document type ends with its declarations, of which there may be any number.
		if (depth === 0 && /<!DOCTYPE/i.test(text)) fail('unsafe-xml');
		since += text.length;
		parser.write(text);
		if (since > LONGEST_PIECE) fail('too-big-inside');
		if (!goesOn()) return;
	}
	parser.write(read(() => decoder?.decode() ?? ''));
	parser.close();
}

function fail(reason: 'damaged' | 'unsafe-xml' | 'too-big-inside'): never {
	throw new FileFault(reason);
}

function read(decode: () => string): string {
	try {
		return decode();
	} catch {
		throw new FileFault('damaged');
	}
}

function encodingOf(start: Buffer): string {
	const mark = start.subarray(0, 2).toString('latin1');
	if (mark === '\xff\xfe' || mark === '<\0') return 'utf-16le';
	return mark === '\xfe\xff' || mark === '\0<' ? 'utf-16be' : 'utf-8';
}

function local(name: string): string {
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}
