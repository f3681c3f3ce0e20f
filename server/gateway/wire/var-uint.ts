/** Writes lib0's varUint at `at`: seven bits in each byte, lowest first. Returns the position after it. */
export function writeVarUint(into: Uint8Array, at: number, value: number): number {
	let rest = value;
	while (rest > 127) {
		into[at++] = 128 | (rest & 127);
		rest = Math.floor(rest / 128);
	}
	into[at++] = rest;
	return at;
}

/** Number of bytes that `writeVarUint` writes for a value. */
export function varUintSize(value: number): number {
	let size = 1;
	for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size += 1;
	return size;
}
