/** A reference, a word or a value as a draw reads it: trimmed, NFC. (S4) */
export function canonicalText(text: string): string {
	return text.trim().normalize('NFC');
}

/** A list as it is hashed: each line followed by LF, in the order of their UTF-8 bytes. (S4) */
export function listText(lines: readonly string[]): string {
	return [...lines]
		.sort(byBytes)
		.map((line) => `${line}\n`)
		.join('');
}

/** Orders texts as their UTF-8 bytes: UTF-16 code units, with those of U+E000 to U+FFFF before surrogates. */
export function byBytes(a: string, b: string): number {
	const length = Math.min(a.length, b.length);
	for (let at = 0; at < length; at++) {
		const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
		if (one !== other) return weight(one) - weight(other);
	}
	return a.length - b.length;
}

function weight(unit: number): number {
	if (unit < 0xd800) return unit;
	return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
