/**
 * Canonical JSON (RFC 8785): equal values give equal text. Keys are sorted by UTF-16 code units; numbers and strings are
 * written as in ECMAScript. Undefined fields are left out. Throws TypeError for values that JSON does not have: NaN,
 * infinities, lone surrogates, functions, cycles.
 */
export function canonical(value: unknown): string {
	return write(value, []);
}

function write(value: unknown, within: readonly object[]): string {
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'number') return number(value);
	if (typeof value === 'string') return string(value);
	if (typeof value !== 'object') throw new TypeError(`${typeof value} is not JSON`);
	if (within.includes(value)) throw new TypeError('a cycle is not JSON');

	const deeper = [...within, value];
	if (Array.isArray(value)) {
		return `[${Array.from(value, (item) => write(item, deeper)).join(',')}]`;
	}
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	fields.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${fields.map(([key, field]) => `${string(key)}:${write(field, deeper)}`).join(',')}}`;
}

function number(value: number): string {
	if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
	return JSON.stringify(value);
}

function string(value: string): string {
	if (/\p{Surrogate}/u.test(value)) throw new TypeError('a lone surrogate is not JSON');
	return JSON.stringify(value);
}
