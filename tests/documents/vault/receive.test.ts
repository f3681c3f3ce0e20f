import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receivePaper } from '../../../server/documents/vault/receive';
import { Vault } from '../../../server/documents/vault/vault';
import { newId } from '../../../src/lib/board/ids';
import { refusing } from '../../acts/refusing';
import { all, arriving, emptied } from './filling';
import { pdfOf } from './pdfs';

async function opened() {
	const folder = emptied();
	const vault = await Vault.open(folder);
	return {
		vault,
		left: () => readdirSync(join(folder, 'papers')),
		receive: (bytes: Buffer) => receivePaper(vault, newId(), arriving(bytes))
	};
}

test('a PDF of one page and one of two hundred are taken as they are', async () => {
	const { vault, receive } = await opened();
	for (const pages of [1, 200, 3000]) {
		const pdf = pdfOf(pages);
		const paper = await receive(pdf);
		expect(paper).toMatchObject({ kind: 'pdf', media: 'application/pdf', bytes: pdf.length });
		expect((await all(vault.read(paper))).equals(pdf)).toBe(true);
	}
	// Bytes before its header shift every place in it.
	expect(await receive(Buffer.concat([Buffer.from('mail\r\n'), pdfOf(2)]))).toMatchObject({
		kind: 'pdf'
	});
});

test('a PDF with a password, one that was cut, and one that only begins as one are refused and leave nothing', async () => {
	const { receive, left } = await opened();
	await refusing(receive(pdfOf(3, { encrypt: true })), 'paper-encrypted');
	await refusing(receive(pdfOf(5000, { encrypt: true })), 'paper-encrypted');
	const whole = pdfOf(20);
	await refusing(receive(whole.subarray(0, whole.length - 200)), 'paper-broken');
	await refusing(receive(whole.subarray(0, 3000)), 'paper-broken');
	await refusing(receive(Buffer.from('%PDF-1.7\nnothing else')), 'paper-broken');
	await refusing(
		receive(Buffer.from('%PDF-1.7\nwords\nstartxref\n999999999\n%%EOF\n')),
		'paper-broken'
	);
	expect(left()).toEqual([]);
});

test('text is kept as UTF-8 with plain ends of lines, whatever it was sent as', async () => {
	const { vault, receive } = await opened();
	const said = 'Ffôn: £480\nWedi’i gau';
	for (const sent of [
		Buffer.from(said.replace('\n', '\r\n')),
		Buffer.from(`\ufeff${said.replace('\n', '\r')}`, 'utf16le'),
		Buffer.from('Ff\xf4n: \xa3480\nWedi\x92i gau', 'latin1')
	]) {
		const paper = await receive(sent);
		expect(paper.kind).toBe('text');
		expect((await all(vault.read(paper))).toString('utf8')).toBe(said);
	}
	await refusing(receive(Buffer.alloc(600_000, 'a')), 'paper-text-long');
	await refusing(receive(Buffer.alloc(5 * 1024 * 1024, 'a')), 'paper-text-long');
});

test('a program with the name of a picture, a Word file and an empty one are refused with what they are', async () => {
	const { receive } = await opened();
	const of = async (bytes: Buffer) => (await refusing(receive(bytes), 'paper-type')).found;
	expect(await of(Buffer.from('MZ\x90\0\x03', 'latin1'))).toBe('program');
	expect(await of(Buffer.from('PK\x03\x04....word/document.xml', 'latin1'))).toBe('office');
	expect(await of(Buffer.from('\0\0\0\x18ftypheic', 'latin1'))).toBe('heic');
	await refusing(receive(Buffer.alloc(0)), 'paper-empty');
});

test('a picture that no browser could show is refused before it is kept', async () => {
	const { receive, left } = await opened();
	const png = Buffer.alloc(100);
	png.write('\x89PNG\r\n\x1a\n', 'latin1');
	png.writeUInt32BE(50_000, 16);
	png.writeUInt32BE(50_000, 20);
	await refusing(receive(png), 'paper-pixels');
	png.writeUInt32BE(0, 20);
	await refusing(receive(png), 'paper-broken');
	png.writeUInt32BE(500, 20);
	png.writeUInt32BE(500, 16);
	png.write('IEND\xaeB`\x82', 92, 'latin1');
	expect(await receive(png)).toMatchObject({ kind: 'image', media: 'image/png' });
	expect(left()).toHaveLength(1);
});

test('a picture says its size after all that its camera noted', async () => {
	const { receive } = await opened();
	const note = Buffer.concat([Buffer.from('ffe1fffe', 'hex'), Buffer.alloc(0xfffc)]);
	const frame = Buffer.from('ffc0000b08ffffffff03000101', 'hex');
	const start = Buffer.from('ffd8', 'hex');
	await refusing(receive(Buffer.concat([start, note, note, note, frame])), 'paper-pixels');
});

test('what is refused is read to its end, so that its sender hears why', async () => {
	const { receive } = await opened();
	let sent = 0;
	async function* program(): AsyncGenerator<Uint8Array> {
		for (; sent < 50; sent += 1) {
			await Promise.resolve();
			yield Buffer.alloc(10_000, sent === 0 ? 'MZ' : 'x');
		}
	}
	const { vault } = await opened();
	await refusing(receivePaper(vault, newId(), program()), 'paper-type');
	expect(sent).toBe(50);
	await refusing(receive(Buffer.alloc(0)), 'paper-empty');
});
