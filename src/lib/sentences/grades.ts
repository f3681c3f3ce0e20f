import type { Bilingual } from '../meeting/people/people';
import type { Grade } from '../meeting/settings/template';
import { cy } from '../words/cy';
import { en } from '../words/en';

/** The sentence of a report that says the panel's grade of a case. (R10) */
export function gradeSentence({ kind, label }: Grade): Bilingual {
	return {
		en: en.report.grades[kind](label.en),
		cy: cy.report.grades[kind](label.cy)
	};
}
