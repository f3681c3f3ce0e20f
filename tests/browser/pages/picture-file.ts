import { crc32, deflateSync } from 'node:zlib';

/** A rectangle of a picture, in pixels, and its grey from 0 (black) to 255. */
export interface Patch {
	x: number;
	y: number;
	width: number;
	height: number;
	grey: number;
}

/** A PNG in greys: patches on white, one over the other. */
export function pictureFile(width: number, height: number, patches: readonly Patch[]): Buffer {
	const row = width + 1;
	const pixels = Buffer.alloc(row * height, 255);
	for (let y = 0; y < height; y += 1) pixels[y * row] = 0;
	for (const { x, y, width: across, height: down, grey } of patches) {
		for (let line = y; line < y + down; line += 1) {
			pixels.fill(grey, line * row + 1 + x, line * row + 1 + x + across);
		}
	}
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head[8] = 8;
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		part('IHDR', head),
		part('IDAT', deflateSync(pixels)),
		part('IEND', Buffer.alloc(0))
	]);
}

function part(kind: string, bytes: Buffer): Buffer {
	const whole = Buffer.alloc(bytes.length + 12);
	whole.writeUInt32BE(bytes.length, 0);
	whole.write(kind, 4, 'latin1');
	bytes.copy(whole, 8);
	whole.writeUInt32BE(crc32(whole.subarray(4, 8 + bytes.length)), 8 + bytes.length);
	return whole;
}
