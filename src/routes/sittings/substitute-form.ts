import type * as v from 'valibot';
import { text, typedDay } from '$server/http/fields';

/** The fields that name somebody who stands in for a member, on the pages of preparing and of the day. (P11) */
export const substituteFields = {
	substitute: text,
	member: text,
	'briefed-by': text,
	'briefed-at': typedDay
};

export function substituteIn(
	given: v.InferOutput<v.ObjectSchema<typeof substituteFields, undefined>>
) {
	return {
		personId: given.substitute,
		substituteFor: given.member,
		briefedBy: given['briefed-by'],
		briefedAt: given['briefed-at']
	};
}
