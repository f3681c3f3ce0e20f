import * as v from 'valibot';
import { listSchema, only, textSchema, whole } from './values';

/** From which cases a sample is drawn. (S2) */
export const sampling = v.pipe(
	only({
		/** Months before the sitting in which a case must have been closed. */
		months: v.optional(whole, 6),
		/** The same where there are too few; a reason is then given, and printed. */
		widerMonths: v.optional(whole, 12),
		/** How many cases are drawn, and how many reserves. (S3) */
		size: v.optional(whole, 17),
		reserves: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 3),
		/** Columns of the list with the least number of cases for each value; at most two. (S5) */
		strata: v.optional(
			v.pipe(
				listSchema(
					only({
						column: textSchema,
						minimums: listSchema(only({ value: textSchema, least: whole }), 1)
					})
				),
				v.maxLength(2)
			),
			[]
		),
		/** One reserve of each stratum. */
		reserveEach: v.optional(v.boolean(), false),
		/** Who of the office may draw; nobody of the force ever does. (S1) */
		drawers: v.optional(listSchema(v.picklist(['coordinator', 'assurance']), 1), ['coordinator']),
		/** Ids of the form templates that a review may use; none here means all that are shipped. */
		forms: v.optional(listSchema(textSchema), [])
	}),
	v.forward(
		v.check(({ months, widerMonths }) => months <= widerMonths, 'narrower'),
		['widerMonths']
	)
);
type Sampling = v.InferOutput<typeof sampling>;

/** Whether a panel's reviews may use a form template: all where the panel names none. */
export function isFormOf(
	{ template, sampling: { forms } }: { template: string; sampling: Sampling },
	id: string
): boolean {
	return forms.length === 0 || forms.includes(id) || id === template;
}

/** Where the settings name a form: as that of a new review, or among those that reviews may use; null where they do not. */
export function choiceOf(
	{ template, sampling: { forms } }: { template: string; sampling: Sampling },
	id: string
): 'template' | 'forms' | null {
	if (id === template) return 'template';
	return forms.includes(id) ? 'forms' : null;
}
