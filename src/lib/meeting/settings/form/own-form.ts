import { foldedName, hasUnseen } from '../../people/names';
import type { Bilingual } from '../../people/people';
import type { ValueFault } from '../../misread';
import { Refusal } from '../../refusal';
import { conditionFaults, conditionsOf, MOST_CONDITIONS } from './conditions';
import type { ConditionRule } from './conditions';
import { listFault, MOST_ANSWERS } from '../own-answers';
import type { ListRule, OwnAnswer } from '../own-answers';
import { readTemplate, templateFaults } from '../template';
import type { FormTemplate } from '../template';

/** How much a panel's own forms may hold: more than any group could fill in for a case, and no more than a POST can. */
export const MOST = { forms: 40, prompts: 80, grades: 12 } as const;

/** Characters that each text of a form may have. */
const LONGEST = {
	name: 100,
	question: 300,
	number: 10,
	label: 300,
	hint: 500,
	grade: 100,
	answer: 100
} as const;

/** Rules for a panel's own form, beside those of every template. Each has a sentence in `words`. */
export type FormRule =
	| 'unseen'
	| 'date-not-above'
	| 'no-grade-to-give'
	| 'not-a-date'
	| 'answer-twice'
	| ConditionRule
	| ListRule;

/**
 * Reads a form that a panel wrote, or brought in from a file. (R2, R10)
 * @throws Refusal 'template-invalid' with {path} and {rule} or {expected}, as `readTemplate`
 */
export function readOwnForm(json: unknown): FormTemplate {
	const form = readTemplate(json);
	const [fault] = faultsOfOwn(form);
	if (fault as ValueFault | undefined)
		throw new Refusal('template-invalid', { path: fault.path, ...fault.wrong });
	return form;
}

/** Everything that is wrong with a form as it was typed, the first at each place, from the top down. */
export function formFaults(form: FormTemplate): ValueFault[] {
	const found = new Map<string, ValueFault>();
	for (const fault of [...templateFaults(form), ...faultsOfOwn(form)])
		if (!found.has(fault.path)) found.set(fault.path, fault);
	return inOrder([...found.values()]);
}

/** A condition and a count of days refer to a prompt above, so that groups answer it first. */
function faultsOfOwn({ name, question, prompts, grades }: FormTemplate): ValueFault[] {
	const faults: ValueFault[] = [];
	const broken = (path: string, rule: FormRule) => void faults.push({ path, wrong: { rule } });
	const words = (path: string, said: Bilingual, most: number) => {
		for (const lang of ['en', 'cy'] as const) line(`${path}.${lang}`, said[lang], most);
	};
	const line = (path: string, said: string, most: number) => {
		if (said.length > most) faults.push({ path, wrong: { expected: 'shorter', most } });
		else if (hasUnseen(said)) broken(path, 'unseen');
	};
	const many = (path: string, entries: readonly unknown[], most: number) => {
		if (entries.length > most) faults.push({ path, wrong: { expected: 'fewer', most } });
	};

	words('name', name, LONGEST.name);
	words('question', question, LONGEST.question);
	many('prompts', prompts, MOST.prompts);
	prompts.forEach((prompt, index) => {
		const { number, label, hint, after, answers, when } = prompt;
		const at = `prompts.${index}`;
		line(`${at}.number`, number, LONGEST.number);
		words(`${at}.label`, label, LONGEST.label);
		if (hint) words(`${at}.hint`, hint, LONGEST.hint);
		const above = prompts.slice(0, index);
		if (after !== undefined) {
			const from = above.find(({ id }) => id === after);
			if (!prompts.some(({ id }) => id === after)) broken(`${at}.after`, 'not-a-date');
			else if (!from) broken(`${at}.after`, 'date-not-above');
			else if (from.kind !== 'date') broken(`${at}.after`, 'not-a-date');
		}
		const wrong = listFault(prompt);
		if (wrong) broken(`${at}.${wrong.at}`, wrong.rule);
		if (answers) {
			many(`${at}.answers`, answers, MOST_ANSWERS);
			answers.forEach((answer, n) => {
				words(`${at}.answers.${n}.label`, answer.label, LONGEST.answer);
				for (const lang of ['en', 'cy'] as const)
					if (isSaidBefore(answers, n, lang))
						broken(`${at}.answers.${n}.label.${lang}`, 'answer-twice');
			});
		}
		many(`${at}.when`, conditionsOf(when).of, MOST_CONDITIONS);
	});
	for (const { path, rule } of conditionFaults(prompts, true)) broken(`prompts.${path}`, rule);
	if (grades) {
		many('grades', grades, MOST.grades);
		grades.forEach(({ label }, index) => words(`grades.${index}.label`, label, LONGEST.grade));
		if (!grades.some(({ kind }) => kind === 'graded')) broken('grades', 'no-grade-to-give');
	}
	return faults;
}

/** Two answers of one list that read alike could not be told apart. */
function isSaidBefore(answers: readonly OwnAnswer[], n: number, lang: 'en' | 'cy'): boolean {
	const said = foldedName(answers[n].label[lang]);
	return said !== '' && answers.slice(0, n).some(({ label }) => foldedName(label[lang]) === said);
}

const PARTS = ['name', 'question', 'prompts', 'grades'];

/** In the order in which the form is read. */
function inOrder(faults: ValueFault[]): ValueFault[] {
	const place = ({ path }: ValueFault): [number, number] => {
		const [part, index = '-1'] = path.split('.');
		return [PARTS.indexOf(part), Number.parseInt(index, 10) || 0];
	};
	return faults.sort((a, b) => {
		const [here, there] = [place(a), place(b)];
		return here[0] - there[0] || here[1] - there[1];
	});
}
