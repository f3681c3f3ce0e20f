import type { ValueFault } from '../../meeting/misread';
import type { FormPart } from '../../meeting/settings/form/form-changes';
import type { FormTemplate } from '../../meeting/settings/template';
import type { Words } from '../../words/words';

/** What is wrong at a place of a case form, and how to go on. */
export function formFaultSaid(w: Words, { wrong }: Pick<ValueFault, 'wrong'>): string {
	const { faults, expected, other } = w.forms.editor;
	const phrase = own(expected, String(wrong.expected));
	return own(faults, String(wrong.rule)) ?? phrase?.(Number(wrong.most)) ?? other;
}

/**
 * A place of a form as its page calls it: "Prompt 5a, what is asked (Welsh)".
 * @param form where it is given, its prompts are called by their numbers, else by their places
 */
export function formPlace(w: Words, path: string, form?: FormTemplate): string {
	const { editor } = w.forms;
	const [part, index, ...rest] = path.split('.');
	const isOne = (part === 'prompts' || part === 'grades') && index !== undefined;
	if (!isOne) {
		const named = { name: editor.name, question: editor.question } as const;
		const lists = { prompts: editor.prompts, grades: editor.grades } as const;
		const said = own<string>({ ...named, ...lists }, part);
		return said === undefined ? `${editor.whole} (${path})` : inLanguage(w, said, index);
	}
	const place = Number.parseInt(index, 10);
	const entry =
		part === 'prompts'
			? promptCalled(w, place, form?.prompts[place]?.number)
			: editor.grade(place + 1);
	const [field, lang] = rest;
	if (field === undefined) return entry;
	if (field === 'answers' && lang !== undefined)
		return `${entry}, ${inLanguage(w, editor.answer(Number.parseInt(lang, 10) + 1), rest.at(-1))}`;
	if (field === 'when') return `${entry}, ${conditionPlace(w, rest.slice(1))}`;
	const fields: Readonly<Record<string, string>> =
		part === 'prompts'
			? {
					...{ number: editor.number, label: editor.label, hint: editor.hint, kind: editor.kind },
					...{ answers: editor.answers, after: editor.after }
				}
			: { label: editor.gradeLabel, kind: editor.gradeKind };
	return `${entry}, ${inLanguage(w, own(fields, field) ?? field, lang)}`;
}

/** Within a prompt's conditions: which of several, and whether it is the prompt or its answers. */
function conditionPlace(w: Words, path: readonly string[]): string {
	const { editor } = w.forms;
	const said = path.includes('is') ? editor.is : editor.when;
	const isOneOf = path[0] === 'all' || path[0] === 'any';
	return isOneOf && path[1] !== undefined
		? `${editor.condition(Number.parseInt(path[1], 10) + 1)}, ${said}`
		: said;
}

/** A prompt by its number, or by its place where it has none. */
export function promptCalled(w: Words, place: number, number?: string): string {
	const { editor } = w.forms;
	return number?.trim() ? editor.prompt(number.trim()) : editor.unnumbered(place + 1);
}

/** What differs between two versions of a form, in a few words. */
export function formPartSaid(w: Words, part: FormPart): string {
	const { parts } = w.forms.editor;
	return part.part === 'prompt' ? parts.prompt[part.did](part.number) : parts[part.part];
}

function inLanguage(w: Words, said: string, lang: string | undefined): string {
	if (lang !== 'en' && lang !== 'cy') return said;
	return w.forms.editor.inLanguage(said, w.settings.languages[lang]);
}

function own<T>(from: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(from, key) ? from[key] : undefined;
}
