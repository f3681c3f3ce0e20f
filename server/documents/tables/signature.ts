import { FileFault } from './file-fault';

const STARTS: readonly [string, string][] = [
	['MZ', 'program'],
	['\x7fELF', 'program'],
	['%PDF', 'pdf'],
	['{\\rtf', 'document'],
	['\x89PNG', 'picture'],
	['GIF8', 'picture'],
	['\xff\xd8\xff', 'picture'],
	['\x1f\x8b', 'archive'],
	['Rar!', 'archive'],
	["7z\xbc\xaf'\x1c", 'archive'],
	['BZh', 'archive'],
	['\xfd7zXZ', 'archive'],
	['SQLite format 3', 'database'],
	['ID3', 'recording'],
	['OggS', 'recording'],
	['RIFF', 'recording']
];

/** Records with which the oldest spreadsheets of all begin, of before 1997. */
const OLD_RECORDS = [
	'\x09\x00\x04\x00',
	'\x09\x02\x06\x00',
	'\x09\x04\x06\x00',
	'\x09\x08\x08\x00',
	'\x09\x08\x10\x00'
];

/**
 * What a file is by its first bytes.
 * @throws FileFault 'not-a-spreadsheet' {kind}, 'password', 'old-format'
 */
export function expectSpreadsheet(file: Buffer): 'zip' | 'text' {
	const head = file.subarray(0, 4096).toString('latin1');
	if (head.startsWith('PK\x03\x04')) return 'zip';
	if (head.startsWith('PK\x05\x06') || head.startsWith('PK\x07\x08')) {
		throw new FileFault('not-a-spreadsheet', { kind: 'archive' });
	}
	if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw oleFault(file);
	if (OLD_RECORDS.some((start) => head.startsWith(start))) throw new FileFault('old-format');
	const known = STARTS.find(([start]) => head.startsWith(start));
	if (known) throw new FileFault('not-a-spreadsheet', { kind: known[1] });
	expectNoMarkup(head);
	return 'text';
}

/** A web page or another XML, often named .xls or .csv by the program that made it. */
function expectNoMarkup(head: string): void {
	const text = head
		.replace(/\0/g, '')
		.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
		.trimStart();
	if (!text.startsWith('<')) return;
	if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) throw new FileFault('old-format');
	if (
		/^<\s*(!doctype|!--|\?xml|html|head|body|table|meta|style|div|svg|script|[a-z]+[\s>:])/i.test(
			text
		)
	) {
		throw new FileFault('not-a-spreadsheet', {
			kind: /<(html|table|body)/i.test(text) ? 'web page' : 'other'
		});
	}
}

/** The container of the old formats; Excel puts a workbook with a password into one as well. */
function oleFault(file: Buffer): FileFault {
	const names = (name: string) => file.includes(Buffer.from(`${name}\0`, 'utf16le'));
	if (names('EncryptedPackage') || names('EncryptionInfo')) return new FileFault('password');
	if (names('Workbook') || names('Book')) return new FileFault('old-format');
	return new FileFault('not-a-spreadsheet', { kind: 'document' });
}
