import type { ReportTemplate } from './report-template';
import type { Step } from './steps';

/** The part of a report template whose words stand above the rest, without a number. */
export const MASTHEAD = 'masthead';

/** What no review could finish with, or no report be printed with; each has its sentence in `words`. */
export type SettingsRule =
	'one-step' | 'answer-last' | 'nobody-answers' | 'no-cases' | 'cases-twice' | 'cases-above';

/** The first rule that settings break although each of them can be read, and where; null is none. (A1, A2) */
export function ruleBroken({
	steps,
	reportTemplate: { sections }
}: {
	steps: readonly Step[];
	reportTemplate: ReportTemplate;
}): { path: (string | number)[]; rule: SettingsRule } | null {
	// Sealing a draft and approving a report are both a step on.
	if (steps.length === 1) return { path: ['steps'], rule: 'one-step' };
	const last = steps.length - 1;
	if (steps[last].allows === 'answer') return { path: ['steps', last], rule: 'answer-last' };
	const silent = steps.findIndex(
		({ allows, readers }) => allows === 'answer' && !readers.includes('member')
	);
	if (silent >= 0) return { path: ['steps', silent, 'readers'], rule: 'nobody-answers' };

	const at = sections.flatMap(({ kind }, index) => (kind === 'cases' ? [index] : []));
	const kindOf = (index: number) => ['reportTemplate', 'sections', index, 'kind'];
	const above = at.find((index) => sections[index].id === MASTHEAD);
	if (above !== undefined) return { path: kindOf(above), rule: 'cases-above' };
	if (at.length === 0) return { path: ['reportTemplate', 'sections'], rule: 'no-cases' };
	return at.length > 1 ? { path: kindOf(at[1]), rule: 'cases-twice' } : null;
}
