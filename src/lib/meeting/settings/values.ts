import * as v from 'valibot';
import { DAYS_IN } from '../days/count';
import type { Bilingual } from '../people/people';

/** The most entries of a list, and UTF-16 units of a text: far more than any panel has written. */
const mostEntries = 500;
const longestText = 20_000;

/** Text that is not blank. */
export const textSchema = v.pipe(v.string(), v.regex(/\S/), v.maxLength(longestText));

export const anyText = v.pipe(v.string(), v.maxLength(longestText));

/** A whole number, 1 or more. */
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** How a period of days is counted. */
export const daysIn = v.optional(v.picklist(DAYS_IN), 'calendar');

export const object = v.custom<Record<string, unknown>>(
	(value) => typeof value === 'object' && value !== null && !Array.isArray(value)
);

export const bilingual: v.GenericSchema<unknown, Bilingual> = only({
	en: textSchema,
	cy: textSchema
});

/** An object with these entries and no others; not a list. An unknown key is reported before a missing one. */
export function only<const E extends v.ObjectEntries>(entries: E) {
	return v.pipe(
		object,
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const unknown = Object.keys(dataset.value).find((key) => !Object.hasOwn(entries, key));
			if (unknown !== undefined) addIssue({ expected: 'never', path: at('key', unknown) });
		}),
		v.object(entries)
	);
}

export function listSchema<const S extends v.GenericSchema>(item: S, fewest = 0) {
	return v.pipe(v.array(item), v.minLength(fewest), v.maxLength(mostEntries));
}

/** A list whose entries have unique `id`s. */
export function named<const S extends v.GenericSchema<unknown, { id: string }>>(
	item: S,
	fewest = 0
) {
	return v.pipe(
		listSchema(item, fewest),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const known = new Set<string>();
			dataset.value.forEach(({ id }, index) => {
				if (known.has(id)) addIssue({ message: 'id-twice', path: at('value', index, 'id') });
				known.add(id);
			});
		})
	);
}

/** The path of an issue that a custom check found: a wrong value, or a key that must not be there. */
export function at(origin: 'key' | 'value', ...keys: (string | number)[]) {
	const items = keys.map((key) => ({ type: 'unknown', origin, input: null, key, value: null }));
	return items as unknown as [v.IssuePathItem, ...v.IssuePathItem[]];
}
