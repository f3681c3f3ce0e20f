import { crc32, deflateSync } from 'node:zlib';

/** A grey rectangle, or words in capitals, of a sketch. Pixels from the top left corner; grey from 0 (black) to 255. */
export type SketchMark =
	| { x: number; y: number; width: number; height: number; grey: number }
	| { x: number; y: number; words: string };

/** Pixels of one dot of a letter; a letter is five dots wide and seven high. */
const DOT = 3;

/** Each letter's five columns, with its top dot in the lowest bit. */
const LETTERS: Record<string, string> = {
	A: '7e1111117e',
	B: '7f49494936',
	C: '3e41414122',
	D: '7f4141221c',
	E: '7f49494941',
	F: '7f09090901',
	G: '3e4149497a',
	H: '7f0808087f',
	I: '00417f4100',
	J: '2040413f01',
	K: '7f08142241',
	L: '7f40404040',
	M: '7f020c027f',
	N: '7f0408107f',
	O: '3e4141413e',
	P: '7f09090906',
	Q: '3e4151215e',
	R: '7f09192946',
	S: '4649494931',
	T: '01017f0101',
	U: '3f4040403f',
	V: '1f2040201f',
	W: '3f4038403f',
	X: '6314081463',
	Y: '0708700807',
	Z: '6151494543',
	'-': '0808080808'
};

/** A PNG in greys, the same bytes for the same marks: each is drawn over those before. */
export function drawSketch(width: number, height: number, marks: readonly SketchMark[]): Buffer {
	const row = width + 1;
	const pixels = Buffer.alloc(row * height, 255);
	for (let y = 0; y < height; y += 1) pixels[y * row] = 0;
	const fill = (x: number, y: number, across: number, down: number, grey: number) => {
		for (let line = y; line < Math.min(y + down, height); line += 1)
			pixels.fill(grey, line * row + 1 + x, line * row + 1 + Math.min(x + across, width));
	};
	for (const mark of marks) {
		if ('grey' in mark) fill(mark.x, mark.y, mark.width, mark.height, mark.grey);
		else
			for (const [n, letter] of [...mark.words].entries())
				for (const [column, dots] of Buffer.from(LETTERS[letter] ?? '', 'hex').entries())
					for (let line = 0; line < 7; line += 1)
						if ((dots >> line) & 1)
							fill(mark.x + (n * 6 + column) * DOT, mark.y + line * DOT, DOT, DOT, 0);
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
