import type * as v from 'valibot';
import { both, text, wholeNumber } from '$server/http/fields';

/** The fields that record an input, on the pages of preparing and of the day. (M9) */
export const inputFields = {
	item: wholeNumber('empty'),
	seen: text,
	before: text,
	speaker: text,
	role: both,
	summary: both,
	'relayed-by': text
};

export function inputIn({
	item,
	'relayed-by': relayedBy,
	...given
}: v.InferOutput<v.ObjectSchema<typeof inputFields, undefined>>) {
	return { ...given, item: item ?? -1, relayedBy };
}
