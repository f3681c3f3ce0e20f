/** The two hashes of a draw, passed in: browser and server have their own, and these rules import neither. */
export interface Hashing {
	sha256(data: Bytes): Promise<Bytes>;
	/** HMAC-SHA256 of each text's UTF-8 bytes under one key, in order. */
	hmacs(key: Bytes, texts: readonly string[]): Promise<Bytes[]>;
}

export type Bytes = Uint8Array<ArrayBuffer>;

/** The two digits of each byte. */
const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Lower-case hex, two digits a byte. */
export function hexOf(bytes: Uint8Array): string {
	let hex = '';
	for (const byte of bytes) hex += DIGITS[byte];
	return hex;
}

/** @throws TypeError for a text that is not whole bytes in lower-case hex */
export function bytesOf(hex: string): Bytes {
	if (!/^([0-9a-f]{2})*$/.test(hex)) throw new TypeError('not lower-case hex');
	return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
