import * as v from 'valibot';
import { bilingual, named, only, textSchema } from './values';

/** How a panel keeps its papers. (S6, P15) */
export const papersSchema = v.pipe(
	only({
		/**
		 * The levels of vetting that papers may ask for, from the lowest. A person has a level where the vetting that is kept
		 * of them names it, by id or by name.
		 */
		levels: v.optional(named(only({ id: textSchema, name: bilingual })), []),
		/** The level that a paper needs which is not redacted; null where any vetting in force is enough. */
		notRedacted: v.optional(v.nullable(textSchema), null)
	}),
	v.forward(
		v.check(
			({ levels, notRedacted }) =>
				notRedacted === null || levels.some(({ id }) => id === notRedacted),
			'level-unknown'
		),
		['notRedacted']
	)
);
