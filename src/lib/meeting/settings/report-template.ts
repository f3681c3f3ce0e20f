import * as v from 'valibot';
import { bilingual, named, only, textSchema } from './values';

const section = only({
	id: textSchema,
	title: bilingual,
	kind: v.picklist(['prose', 'cases', 'themes', 'observations']),
	/** For the panel and those the report is sent to: it is not in what is published. (A1) */
	inside: v.optional(v.boolean())
});
export type ReportSection = v.InferOutput<typeof section>;

export const reportTemplate = only({ sections: named(section, 1) });
export type ReportTemplate = v.InferOutput<typeof reportTemplate>;
