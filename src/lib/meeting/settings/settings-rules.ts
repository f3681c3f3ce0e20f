import { hasUnseen } from '../people/names';
import type { Bilingual, Language } from '../people/people';
import type { ApprovalRule } from './approval-rule';
import type { ReportTemplate } from './report-template';
import type { Step } from './steps';

/** The section of a report template whose words come first, without a number. */
export const MASTHEAD = 'masthead';

/** Rules that settings must keep so that a review can finish and a report be printed. Each has a sentence in `words`. */
export type SettingsRule =
	| 'one-step'
	| 'answer-last'
	| 'nobody-answers'
	| 'no-rule'
	| 'nobody-responds'
	| 'respond-twice'
	| 'sealed-first'
	| 'publish-twice'
	| 'no-cases'
	| 'cases-twice'
	| 'cases-above'
	| 'words-missing'
	| 'unseen';

interface Ruled {
	languages: readonly Language[];
	undertaking: { required: boolean; text: Bilingual };
	conduct: { required: boolean; text: Bilingual };
	steps: readonly Step[];
	approval: ApprovalRule;
	reportTemplate: ReportTemplate;
}

interface BrokenRule {
	path: (string | number)[];
	rule: SettingsRule;
}

/** The first rule that these settings break, and where; null where they keep all. (A1, A2, P16) */
export function ruleBroken(settings: Ruled): BrokenRule | null {
	return unsaidWords(settings) ?? brokenReport(settings);
}

/** Texts of several lines. Every other text is one line, such as a name. */
const LONG = ['undertaking.text', 'conduct.text'];

/** Lines with a character that nobody can see: two names that look the same would be different ones. */
export function unseenLines(value: unknown, path: (string | number)[] = []): BrokenRule[] {
	if (typeof value === 'string') return hasUnseen(value) ? [{ path, rule: 'unseen' }] : [];
	if (typeof value !== 'object' || value === null || LONG.includes(path.join('.'))) return [];
	const keyed: [string | number, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: Object.entries(value);
	return keyed.flatMap(([key, each]) => unseenLines(each, [...path, key]));
}

/** What members sign is there in each language of the panel. An undertaking without any words is the standard one. (P16, X2) */
function unsaidWords({ languages, undertaking, conduct }: Ruled): BrokenRule | null {
	const isOwn = (undertaking.text.en + undertaking.text.cy).trim() !== '';
	const signed = [
		['undertaking', undertaking.text, undertaking.required && isOwn],
		['conduct', conduct.text, conduct.required]
	] as const;
	for (const [part, text, isSigned] of signed) {
		const missing = isSigned && languages.find((lang) => text[lang].trim() === '');
		if (missing) return { path: [part, 'text', missing], rule: 'words-missing' };
	}
	return null;
}

function brokenReport(settings: Ruled): BrokenRule | null {
	const { steps, approval, reportTemplate } = settings;
	const { sections } = reportTemplate;
	// Sealing a draft and approving a report each lead to a next step, so one step is not enough.
	if (steps.length === 1) return { path: ['steps'], rule: 'one-step' };
	const last = steps.length - 1;
	if (steps[last].allows === 'answer') return { path: ['steps', last], rule: 'answer-last' };
	const silent = steps.findIndex(
		({ allows, readers }) => allows === 'answer' && !readers.includes('member')
	);
	if (silent >= 0) return { path: ['steps', silent, 'readers'], rule: 'nobody-answers' };
	const isAsked = steps.some(({ allows }) => allows === 'answer');
	if (isAsked && approval.kind === 'none') return { path: ['approval', 'kind'], rule: 'no-rule' };
	const afterwards = brokenAfterwards(steps);
	if (afterwards) return afterwards;

	const at = sections.flatMap(({ kind }, index) => (kind === 'cases' ? [index] : []));
	const kindOf = (index: number) => ['reportTemplate', 'sections', index, 'kind'];
	const above = at.find((index) => sections[index].id === MASTHEAD);
	if (above !== undefined) return { path: kindOf(above), rule: 'cases-above' };
	if (at.length === 0) return { path: ['reportTemplate', 'sections'], rule: 'no-cases' };
	return at.length > 1 ? { path: kindOf(at[1]), rule: 'cases-twice' } : null;
}

/** Rules of the steps after approval: each can be done, and none twice. (A6, A9) */
function brokenAfterwards(
	steps: readonly Step[]
): { path: (string | number)[]; rule: SettingsRule } | null {
	const responding = steps.flatMap(({ allows }, at) => (allows === 'respond' ? [at] : []));
	if (responding.length > 1) return { path: ['steps', responding[1]], rule: 'respond-twice' };
	const unread = responding.find((at) => !steps[at].readers.includes('respondent'));
	if (unread !== undefined) return { path: ['steps', unread, 'readers'], rule: 'nobody-responds' };
	if (steps[1]?.reached !== 'office')
		return { path: ['steps', 1, 'reached'], rule: 'sealed-first' };
	const published = steps.flatMap(({ reached }, at) => (reached === 'publication' ? [at] : []));
	return published.length > 1
		? { path: ['steps', published[1], 'reached'], rule: 'publish-twice' }
		: null;
}
