import * as v from 'valibot';
import { ROLES } from '../people/people';
import { bilingual, listSchema, named, only, textSchema } from './values';

const step = only({
	id: textSchema,
	name: bilingual,
	allows: v.picklist(['draft', 'comment', 'answer', 'respond', 'none']),
	/** Who may read the sealed version while the report is at this step. */
	readers: listSchema(v.picklist(ROLES)),
	/**
	 * Whose act brings the report here. Left out: 'publication' for the last step, else 'office', which is also the act
	 * that ends the step before. (A9)
	 */
	reached: v.optional(v.picklist(['office', 'commissioner', 'publication']))
});
/** A step the report goes through after the meeting. (A1) */
export type Step = Required<v.InferOutput<typeof step>>;

/** Steps of a report. Drafting must be the first, and only the first; a new version returns to it. */
export const steps = v.pipe(
	named(step, 1),
	v.check(
		([first, ...rest]) =>
			first.allows === 'draft' && rest.every(({ allows }) => allows !== 'draft'),
		'drafting-first'
	),
	v.transform((all): Step[] =>
		all.map((each, at) => ({ ...each, reached: each.reached ?? usual(at, all.length) }))
	)
);

/** Sealing leads from drafting to the step after it, even where that is the last. */
function usual(at: number, all: number): Step['reached'] {
	return at > 1 && at === all - 1 ? 'publication' : 'office';
}
