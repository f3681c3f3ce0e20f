/** How the sound of a WAV file is written, where browsers cannot play it: ADPCM, GSM, speech codecs of telephones, MP3. */
const MUTE = [
	...[0x02, 0x11, 0x14, 0x22, 0x31, 0x40, 0x42, 0x45, 0x50, 0x55, 0x64, 0x65],
	...[0x83, 0x160, 0x161, 0x162]
];

/** The chunk that says how the sound is written may come after others, such as notes of the recorder. */
export function hasMuteSound(head: Uint8Array): boolean {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	for (let at = 12; at + 10 <= head.length;) {
		const name = String.fromCharCode(...head.subarray(at, at + 4));
		if (name === 'fmt ') return MUTE.includes(view.getUint16(at + 8, true));
		const size = view.getUint32(at + 4, true);
		at += 8 + size + (size % 2);
	}
	return false;
}
