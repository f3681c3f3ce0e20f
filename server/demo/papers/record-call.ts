/** Samples in a second, one byte each. */
const RATE = 8_000;
const HEAD = 44;

/** A part of a call: who speaks, and for how many seconds. */
export interface CallLine {
	who: 'line' | 'caller' | 'operator';
	seconds: number;
}

/** Hertz. */
const PITCH = { line: 400, caller: 180, operator: 260 };

/** A WAV file (8 bits, one channel) with a tone in place of each voice: the same bytes for the same call. */
export function recordCall(parts: readonly CallLine[]): Buffer {
	const length = parts.reduce((sum, { seconds }) => sum + seconds * RATE, 0);
	const file = Buffer.alloc(HEAD + length, 128);
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
	let at = HEAD;
	for (const { who, seconds } of parts) {
		for (let n = 0; n < seconds * RATE; n += 1, at += 1) {
			const time = n / RATE;
			// Words, with a pause after each.
			const isSounding = time % 0.4 < 0.28 && seconds - time > 0.3;
			if (isSounding) file[at] = 128 + Math.round(28 * Math.sin(2 * Math.PI * PITCH[who] * time));
		}
	}
	return file;
}
