/** Samples in a second, one byte each. */
const RATE = 8_000;
const HEAD = 44;

/**
 * A recording as a WAV file, 8 bits, one channel.
 * @param loudness of the sound at a moment in seconds, from -1 to 1
 */
export function soundFile(seconds: number, loudness: (at: number) => number): Buffer {
	const length = seconds * RATE;
	const file = Buffer.alloc(HEAD + length);
	file.write('RIFF', 0, 'latin1');
	file.writeUInt32LE(HEAD - 8 + length, 4);
	file.write('WAVEfmt ', 8, 'latin1');
	file.writeUInt32LE(16, 16);
	file.writeUInt16LE(1, 20);
	file.writeUInt16LE(1, 22);
	file.writeUInt32LE(RATE, 24);
	file.writeUInt32LE(RATE, 28);
	file.writeUInt16LE(1, 32);
	file.writeUInt16LE(8, 34);
	file.write('data', 36, 'latin1');
	file.writeUInt32LE(length, 40);
	for (let n = 0; n < length; n += 1) file[HEAD + n] = 128 + Math.round(120 * loudness(n / RATE));
	return file;
}
