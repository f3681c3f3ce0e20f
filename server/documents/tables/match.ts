import * as v from 'valibot';
import type { Match } from '../../../src/lib/meeting/sample/fields';

const heading = v.pipe(v.string(), v.trim(), v.minLength(1));
const column = v.optional(v.nullable(heading));

/** Which columns are which: the file of `read-list --match`, documented in docs/lists.md. */
const match = v.strictObject({
	reference: v.optional(heading),
	opened: column,
	closed: v.optional(heading),
	status: column,
	sheet: v.optional(heading),
	headingRow: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	keep: v.optional(v.array(heading)),
	dates: v.optional(v.picklist(['day-first', 'month-first']))
});

/** Null where it is none. */
export function matchIn(json: unknown): Match | null {
	const read = v.safeParse(match, json);
	return read.success ? read.output : null;
}
