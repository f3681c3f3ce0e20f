import { expect, test } from 'vitest';
import { dryRun } from '../../../server/documents/tables/dry-run';
import { windowOf } from '../../../src/lib/meeting/sample/window';
import { listNotes } from '../../../src/lib/sentences/case-list';
import { cy } from '../../../src/lib/words/cy';
import { en } from '../../../src/lib/words/en';
import { listIn, refusalOf } from './reading';

const keep = { keep: ['Ward'] };

/** A list whose wards are given as bytes, each a letter of `latin1`. */
function list(wards: readonly string[], end = '\r\n'): Buffer {
	const rows = wards.map((ward, n) => `GT-${n},21/04/2023,${ward}`);
	return Buffer.from(['Reference,Date closed,Ward', ...rows, ''].join(end), 'latin1');
}

async function wardsIn(file: Buffer): Promise<string[]> {
	return (await listIn(file, keep)).accepted.flatMap(({ values }) => values);
}

test.each([
	[
		'Mac Roman',
		['T\x99 Gl\x89n', 'Caf\x8e', 'T\x90g', 'Llan \xd0 Aber', 'dim \xd2hyn\xd3', 'd\xd5r'],
		['Tô Glân', 'Café', 'Têg', 'Llan – Aber', 'dim “hyn”', 'd’r']
	],
	['DOS 850', ['Ren\x82', 'T\x93 Gl\x83n', '\x9c500'], ['René', 'Tô Glân', '£500']],
	[
		'Windows-1252',
		['Tô Glân', 'Café', 'CAFÉ', 'don\x92t', 'north\x96south', '\x93Hyn\x94', '£500', 'Søren', '¬'],
		['Tô Glân', 'Café', 'CAFÉ', 'don’t', 'north–south', '“Hyn”', '£500', 'Søren', '¬']
	]
])('words tell %s', async (_, bytes, wards) => {
	expect(await wardsIn(list(bytes))).toEqual(wards);
});

test('lines that end in CR tell Mac Roman where the letters do not', async () => {
	expect(await wardsIn(list(['H\x9afer', 'Gl\x89n'], '\r'))).toEqual(['Höfer', 'Glân']);
	expect(await refusalOf(list(['H\x9afer']))).toBe('encoding');
});

test('a file that was read in an old encoding says so, in both languages', async () => {
	const rules = {
		window: windowOf('2023-07-03', 6),
		today: '2023-07-03',
		timeZone: 'Europe/London'
	};
	const mac = await dryRun(list(['Gl\x89n'], '\r'), {}, rules);
	expect(listNotes(en, mac)).toEqual([
		'Letters such as â and ô were read as Mac Roman, an old encoding: check that they are right.'
	]);
	const dos = await dryRun(list(['Ren\x82']), {}, rules);
	expect(listNotes(cy, dos)).toEqual([
		'Darllenwyd llythrennau fel â ac ô fel DOS 850, hen amgodiad: gwiriwch eu bod yn gywir.'
	]);
	expect(listNotes(en, await dryRun(list(['Glân']), {}, rules))).toEqual([]);
});

const text = 'Reference,Date closed,Ward\r\nGT-1,21/04/2023,Dŵr ŷd é\r\n';

function utf32(endian: 'LE' | 'BE', words: string): Buffer {
	return Buffer.concat(
		Array.from(words, (letter) => {
			const bytes = Buffer.alloc(4);
			bytes[`writeUInt32${endian}`](letter.codePointAt(0) ?? 0);
			return bytes;
		})
	);
}

test('UTF-32 and UTF-7 are refused, with what to do instead', async () => {
	for (const words of [text, `\uFEFF${text}`]) {
		expect(await refusalOf(utf32('LE', words))).toBe('encoding');
		expect(await refusalOf(utf32('BE', words))).toBe('encoding');
	}
	expect(await refusalOf('Reference,Date closed,Ward\r\nGT-1,21/04/2023,D+AXU-r\r\n')).toBe(
		'encoding'
	);
	expect(await refusalOf('Reference,Date closed,Phone\r\nGT+ABC-1,21/04/2023,+44-1+447-\r\n')).toBe(
		null
	);
});

test('ŵ and ŷ are read from UTF-8 and UTF-16, with a mark and without', async () => {
	for (const words of [text, `\uFEFF${text}`]) {
		const wide = Buffer.from(words, 'utf16le');
		for (const file of [Buffer.from(words), wide, Buffer.from(wide).swap16()]) {
			expect(await wardsIn(file)).toEqual(['Dŵr ŷd é']);
		}
	}
});
