import * as v from 'valibot';
import { ROLES } from '../people/people';
import { bilingual, list, named, only, text } from './values';

const step = only({
	id: text,
	name: bilingual,
	allows: v.picklist(['draft', 'comment', 'answer', 'respond', 'none']),
	/** Who may read the sealed version while the report is at this step. */
	readers: list(v.picklist(ROLES))
});
/** A step the report goes through after the meeting. (A1) */
export type Step = v.InferOutput<typeof step>;

/** Steps of a report. Drafting must be the first, and only the first; a new version returns to it. */
export const steps = v.pipe(
	named(step, 1),
	v.check(
		([first, ...rest]) =>
			first.allows === 'draft' && rest.every(({ allows }) => allows !== 'draft'),
		'drafting-first'
	)
);
