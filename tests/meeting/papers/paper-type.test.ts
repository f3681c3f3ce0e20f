import { expect, test } from 'vitest';
import { HEAD, paperTypeOf, pixelsOf } from '../../../src/lib/meeting/papers/paper-type';

const bytes = (text: string, length = 64) => {
	const all = Buffer.alloc(Math.max(length, text.length));
	all.write(text, 'latin1');
	return new Uint8Array(all.subarray(0, HEAD));
};
const m4a = '\0\0\0\x1cftypM4A \0\0\0\0';

test.each([
	['%PDF-1.7\n%âãÏÓ', 'pdf', 'application/pdf'],
	['\0junk before it\n%PDF-1.4', 'pdf', 'application/pdf'],
	['\x89PNG\r\n\x1a\n', 'image', 'image/png'],
	['\xff\xd8\xff\xe0', 'image', 'image/jpeg'],
	['GIF89a', 'image', 'image/gif'],
	['RIFF\0\0\0\0WEBPVP8 ', 'image', 'image/webp'],
	['RIFF\0\0\0\0WAVEfmt ', 'audio', 'audio/wav'],
	['RIFF\0\0\0\0WAVEbext\x04\0\0\0\x31\0\x31\0fmt \x10\0\0\0\x01\0', 'audio', 'audio/wav'],
	['OggS\0\x02', 'audio', 'audio/ogg'],
	['ID3\x04', 'audio', 'audio/mpeg'],
	['\xff\xfb\x90\x44', 'audio', 'audio/mpeg'],
	['\xff\xf1\x50\x80', 'audio', 'audio/aac'],
	['\0\0\0\x18ftypmp42\0\0\0\0moov trak mdia hdlr soun', 'audio', 'audio/mp4'],
	[`RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x07\0`, 'audio', 'audio/wav'],
	[m4a, 'audio', 'audio/mp4']
])('%j is %s', (text, kind, media) => {
	expect(paperTypeOf(bytes(text))).toEqual({ kind, media });
});

test('text is text in any of its encodings', () => {
	const said = ['Adroddwyd dros y ffôn.\r\n\t£480', '\ufeffLog'].map((text) => Buffer.from(text));
	said.push(
		...['FORM 12 was sent', 'BMW seen', 'II. What', 'caff'].map((text) => Buffer.from(text))
	);
	said.push(Buffer.from('From: the caller\nSubject: a noise\n\nIt was loud.'));
	const others = [Buffer.from('caf\xe9', 'latin1'), Buffer.from('\ufeffLog', 'utf16le')];
	for (const each of [...said, ...others]) {
		expect(paperTypeOf(new Uint8Array(each))).toEqual({ kind: 'text', media: 'text/plain' });
	}
});

test.each([
	['MZ\x90\0This program cannot be run in DOS mode', 'program'],
	['\x7fELF\x02', 'program'],
	['#!/bin/sh\nrm -rf /\n', 'program'],
	['PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml', 'office'],
	['PK\x03\x04\x14\0\0\0photos/one.jpg', 'archive'],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
	['{\\rtf1\\ansi', 'office'],
	['\0\0\0\x18ftypheic', 'heic'],
	['\0\0\0\x18ftypavif', 'avif'],
	['Rar!\x1a\x07\x01\0', 'archive'],
	["7z\xbc\xaf'\x1c\0\x04", 'archive'],
	['\x1f\x8b\x08\0', 'archive'],
	['PK\x05\x06\0\0', 'archive'],
	['L\0\0\0\x01\x14\x02\0\0\0', 'shortcut'],
	['[InternetShortcut]\r\nURL=https://example.org/', 'shortcut'],
	['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1.._\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0', 'mail'],
	['\0\0\0\x18ftypmp42', 'video'],
	['\x1aE\xdf\xa3', 'video'],
	['RIFF\0\0\0\0AVI LIST', 'video'],
	['OggS\0\x02\0\0\x80theora', 'video'],
	['<!DOCTYPE html><script>', 'web-page'],
	['<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">', 'web-page'],
	['#!AMR\n\x3c', 'sound'],
	['\x30\x26\xb2\x75\x8e\x66', 'sound'],
	['FORM\0\0\x10\0AIFF', 'sound'],
	['RIFF\0\0\0\0WAVEfmt \x14\0\0\0\x31\0', 'sound'],
	['RIFF\0\0\0\0WAVEfmt \x14\0\0\0\x11\0', 'sound'],
	['\0\0\0\x14ftyp3gp4', 'sound'],
	['\0\0\0\x14ftyp3gp4 moov hdlr vide', 'video'],
	['\0\0\0\x18ftypmp42 moov hdlr vide hdlr soun', 'video'],
	['RIFF\0\0\0\0WAVEbext\x04\0\0\0abcdfmt \x14\0\0\0\x31\0', 'sound'],
	['RIFF\0\0\0\0WAVELIST\x03\0\0\0abc\0fmt \x14\0\0\0\x11\0', 'sound'],
	['RF64\xff\xff\xff\xffWAVEds64', 'sound'],
	['fLaC\0\0\0\x22', 'sound'],
	['\x02dss', 'sound'],
	['\x03ds2', 'sound'],
	['OggS\0\x02\0\0Speex   1.2', 'sound'],
	['\0\0\0\x08wide\0\0\x10\0mdat', 'video'],
	['\0\0\x10\0moov\0\0\0\x6cmvhd', 'video'],
	['\0\0\x01\xba\x44', 'video'],
	['FLV\x01\x05', 'video'],
	['II*\0\x08\0\0\0', 'picture'],
	['MM\0*\0\0\0\x08', 'picture'],
	['BM\x36\x10\x0e\0\0\0\0\0\x36', 'picture'],
	['\0\0\0\x0cjP  \r\n', 'picture'],
	['PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', 'office'],
	['PK\x03\x04\x14\0\0\0_rels/.rels', 'office'],
	['Received: from one\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello', 'mail'],
	['\0\x01\x02\x03', 'unknown']
])('%j is not taken: %s', (text, found) => {
	expect(paperTypeOf(bytes(text, text.length))).toBe(found);
});

test('the size of a picture is read from its beginning', () => {
	const png = Buffer.from(bytes('\x89PNG\r\n\x1a\n'));
	png.writeUInt32BE(60_000, 16);
	png.writeUInt32BE(50_000, 20);
	expect(pixelsOf(new Uint8Array(png), 'image/png')).toBe(3_000_000_000);
	const jpeg = Buffer.from('ffd8ffe000040000ffc0000b080200030001011100', 'hex');
	expect(pixelsOf(new Uint8Array(jpeg), 'image/jpeg')).toBe(0x0200 * 0x0300);
	expect(pixelsOf(new Uint8Array(4), 'image/webp')).toBeNull();
	const webp = (hex: string) =>
		pixelsOf(
			new Uint8Array(Buffer.from(`5249464600000000574542505650${hex}`, 'hex')),
			'image/webp'
		);
	expect(webp('38580a00000000000000ff3f00ff3f00')).toBe(0x4000 * 0x4000);
	expect(webp('384c080000002fffc141000000000000')).toBe(512 * 264);
	expect(webp('38200a0000000000009d012a20034002')).toBe(800 * 576);
});
