/** lib0's varUint, written where it will stay: seven bits a byte, the lowest first. */
export function writeVarUint(into: Uint8Array, at: number, value: number): number {
	let rest = value;
	while (rest > 127) {
		into[at++] = 128 | (rest & 127);
		rest = Math.floor(rest / 128);
	}
	into[at++] = rest;
	return at;
}

/** How many bytes that takes. */
export function varUintSize(value: number): number {
	let size = 1;
	for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) size += 1;
	return size;
}
