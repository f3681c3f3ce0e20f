import type * as v from 'valibot';
import { both, bothSaid, oneOf, text, typedDay, wholeNumber } from '$server/http/fields';

/** The fields of ReviewFields.svelte. */
export const reviewFields = {
	title: bothSaid,
	focus: both,
	template: text,
	months: wholeNumber('months-wrong', 1, 60),
	accepted: wholeNumber('list-wrong', 1, 1_000_000),
	'drawn-on': typedDay,
	blind: oneOf(['live', 'after-opening'], 'empty')
};

type Given = v.InferOutput<v.ObjectSchema<typeof reviewFields, undefined>>;

/** What the form of a review says, as its acts are told it. */
export function reviewIn({ title, focus, template, months, blind, ...given }: Given) {
	const list = { accepted: given.accepted, drawnOn: given['drawn-on'] };
	return { title, focus, template, months, blind, list };
}
