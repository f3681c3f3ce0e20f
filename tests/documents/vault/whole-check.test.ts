import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receivePaper } from '../../../server/documents/vault/receive';
import { Vault } from '../../../server/documents/vault/vault';
import { newId } from '../../../src/lib/board/ids';
import { refusing } from '../../acts/refusing';
import { arriving, emptied } from './filling';

const hex = (text: string) => Buffer.from(text.replace(/\s/g, ''), 'hex');
const box = (name: string, content: Buffer) => {
	const head = Buffer.alloc(8);
	head.writeUInt32BE(content.length + 8);
	head.write(name, 4, 'latin1');
	return Buffer.concat([head, content]);
};
const riff = (kind: string, content: Buffer) => {
	const head = Buffer.from(`RIFF....${kind}`, 'latin1');
	head.writeUInt32LE(content.length + 4, 4);
	return Buffer.concat([head, content]);
};

const png = Buffer.concat([
	hex('89504e470d0a1a0a 0000000d49484452 00000008 00000008 0802000000 00000000'),
	box('IDAT', Buffer.alloc(3000)),
	hex('00000000 0000000049454e44ae426082')
]);
/** The small picture in the camera's note has an end of its own. */
const jpeg = Buffer.concat([
	hex('ffd8 ffe1000a ffd8ffd9 00000000 ffc0000b080008000803000101 ffda00080101000000'),
	Buffer.alloc(3000, 'x'),
	hex('ffd9')
]);
const fmt = hex('666d7420 10000000 0100 0100 401f0000 803e0000 0200 1000');
const wav = riff(
	'WAVE',
	Buffer.concat([fmt, Buffer.from('data'), hex('b80b0000'), Buffer.alloc(3000)])
);
const webp = riff(
	'WEBP',
	Buffer.concat([Buffer.from('VP8X'), hex('0a000000 00000000 070000 070000'), Buffer.alloc(3000)])
);
const ftyp = box('ftyp', Buffer.from('M4A \0\0\0\0', 'latin1'));
const m4a = Buffer.concat([ftyp, box('mdat', Buffer.alloc(3000)), box('moov', Buffer.alloc(100))]);

async function opened() {
	const folder = emptied();
	const vault = await Vault.open(folder);
	return {
		left: () => readdirSync(join(folder, 'papers')),
		receive: (bytes: Buffer) => receivePaper(vault, newId(), arriving(bytes))
	};
}

test.each([
	['image/png', png],
	['image/jpeg', jpeg],
	['image/webp', webp],
	['audio/wav', wav],
	['audio/mp4', m4a]
])('%s is taken whole, and refused where it was cut off', async (media, whole) => {
	const { receive, left } = await opened();
	for (const bytes of [whole.length - 2, Math.floor(whole.length / 2), 60]) {
		await refusing(receive(whole.subarray(0, bytes)), 'paper-broken');
	}
	expect(left()).toEqual([]);
	expect(await receive(whole)).toMatchObject({ media, bytes: whole.length });
});

test('what a telephone adds behind a picture, and a recorder that knows no length, are no harm', async () => {
	const { receive } = await opened();
	const film = Buffer.alloc(3 * 1024 * 1024, 'film');
	await receive(Buffer.concat([jpeg, film]));
	await receive(Buffer.concat([png, film]));
	const streamed = Buffer.from(wav);
	streamed.writeUInt32LE(0xffffffff, 4);
	await receive(streamed.subarray(0, 2000));
	expect(
		await receive(
			Buffer.concat([
				ftyp,
				box('moov', Buffer.alloc(100)),
				hex('00000000'),
				Buffer.from('mdat....')
			])
		)
	).toMatchObject({
		media: 'audio/mp4'
	});
});
