import {
	generateJitteredKeyBetween,
	generateNJitteredKeysBetween
} from 'fractional-indexing-jittered';

/** The order of what has such keys; two people may hit on one, so the id decides between equals. */
export { byOrder } from '../meeting/findings/placement';

/** Past this the key library would count beyond what a number can hold and never come back. */
const MAX_ORDER = 64;

/** A fractional index: a head that says how many digits its whole part has, then digits of base 62. */
export function isOrder(value: unknown): value is string {
	if (typeof value !== 'string' || value.length > MAX_ORDER) return false;
	if (!/^[P-Za-k][0-9A-Za-z]+$/.test(value)) return false;
	const head = value.charCodeAt(0);
	const digits = value[0] >= 'a' ? head - 'a'.charCodeAt(0) + 1 : 'Z'.charCodeAt(0) - head + 1;
	return value.length > digits;
}

/** A key strictly between the two (null is an open end), or null where there is no room for one. */
export function between(lower: string | null, upper: string | null): string | null {
	if (lower !== null && upper !== null && lower >= upper) return null;
	if (![lower, upper].every((end) => end === null || isOrder(end))) return null;
	const key = generateJitteredKeyBetween(lower, upper);
	const fits = (lower === null || lower < key) && (upper === null || key < upper);
	return fits && isOrder(key) ? key : null;
}

/** `count` fresh keys, rising. */
export function spread(count: number): string[] {
	return generateNJitteredKeysBetween(null, null, count);
}
