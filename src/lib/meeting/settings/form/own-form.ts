import { hasUnseen } from '../../people/names';
import type { Bilingual } from '../../people/people';
import type { ValueFault } from '../../misread';
import { Refusal } from '../../refusal';
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
	grade: 100
} as const;

/** Rules for a panel's own form, beside those of every template. Each has a sentence in `words`. */
export type FormRule =
	| 'unseen'
	| 'not-above'
	| 'not-asked-of'
	| 'date-not-above'
	| 'no-grade-to-give'
	| 'no-such-prompt'
	| 'not-a-date';

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
	prompts.forEach(({ number, label, hint, after, when }, index) => {
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
		if (when) {
			const asked = above.find(({ id }) => id === when.prompt);
			if (!prompts.some(({ id }) => id === when.prompt))
				broken(`${at}.when.prompt`, 'no-such-prompt');
			else if (!asked) broken(`${at}.when.prompt`, 'not-above');
			else if (!isAnsweredByChoosing(asked.kind)) broken(`${at}.when.prompt`, 'not-asked-of');
		}
	});
	if (grades) {
		many('grades', grades, MOST.grades);
		grades.forEach(({ label }, index) => words(`grades.${index}.label`, label, LONGEST.grade));
		if (!grades.some(({ kind }) => kind === 'graded')) broken('grades', 'no-grade-to-give');
	}
	return faults;
}

/** Whether a prompt is answered by choosing, so that others can depend on its answer. */
export function isAnsweredByChoosing(kind: string): boolean {
	return kind === 'answer' || kind === 'answer+text';
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
