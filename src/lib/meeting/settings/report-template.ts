import * as v from 'valibot';
import { bilingual, named, only, text } from './values';

const section = only({
	id: text,
	title: bilingual,
	kind: v.picklist(['prose', 'cases', 'themes', 'observations'])
});
export type Section = v.InferOutput<typeof section>;

export const reportTemplate = only({ sections: named(section, 1) });
export type ReportTemplate = v.InferOutput<typeof reportTemplate>;
