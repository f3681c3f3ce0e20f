import { withoutMarks } from '../../people/names';
import type { Bilingual, Language } from '../../people/people';
import { ANSWERS } from '../answer';
import { rowsIn } from '../page/rows';
import type { TypedFields } from '../page/rows';
import type { FormTemplate, Grade, Prompt } from '../template';

/** Id of the prompt that asks the main question: left empty, it says the same. */
export const HEADLINE = 'headline';

/** A form as the page for writing one shows it: each control by its name, such as `prompts.3.label.en`. */
export function typedForm({ name, question, prompts, grades = [] }: FormTemplate): TypedFields {
	const typed: TypedFields = {};
	const words = (path: string, said?: Bilingual) =>
		Object.assign(typed, { [`${path}.en`]: said?.en ?? '', [`${path}.cy`]: said?.cy ?? '' });
	words('name', name);
	words('question', question);
	prompts.forEach((prompt, index) => {
		const isSame = prompt.label.en === question.en && prompt.label.cy === question.cy;
		const label = prompt.id === HEADLINE && isSame ? { en: '', cy: '' } : prompt.label;
		Object.assign(typed, typedPrompt(`prompts.${index}`, { ...prompt, label }));
	});
	grades.forEach(({ id, kind, label }, index) => {
		Object.assign(typed, { [`grades.${index}.row`]: id, [`grades.${index}.kind`]: kind });
		words(`grades.${index}.label`, label);
	});
	return typed;
}

/** A prompt's controls. `row` is its id. */
export function typedPrompt(path: string, prompt: Prompt): TypedFields {
	const { id, number, label, hint, kind, after = '', when } = prompt;
	return {
		[`${path}.row`]: id,
		[`${path}.number`]: number,
		[`${path}.label.en`]: label.en,
		[`${path}.label.cy`]: label.cy,
		[`${path}.hint.en`]: hint?.en ?? '',
		[`${path}.hint.cy`]: hint?.cy ?? '',
		[`${path}.kind`]: kind,
		[`${path}.after`]: after,
		[`${path}.when.prompt`]: when?.prompt ?? '',
		...Object.fromEntries((when?.is ?? []).map((answer) => [`${path}.when.is.${answer}`, 'yes']))
	};
}

/**
 * The form that was typed, with everything that is wrong in it still there, for `formFaults` to find.
 * @param before the form that it was made from: where the panel writes in one language alone, the other keeps what it
 *   says there while the first is not changed, and otherwise says the same as the first
 */
export function enteredForm(
	typed: TypedFields,
	{ id, languages, before }: { id: string; languages: readonly Language[]; before?: FormTemplate }
): FormTemplate {
	const said = (path: string) =>
		withoutMarks(typed[path] ?? '')
			.trim()
			.replace(/\s+/g, ' ');
	const words = (path: string, former?: Bilingual): Bilingual => {
		const both = { en: said(`${path}.en`), cy: said(`${path}.cy`) };
		if (languages.length > 1) return both;
		const [own, other] = languages[0] === 'en' ? (['en', 'cy'] as const) : (['cy', 'en'] as const);
		return { ...both, [other]: former?.[own] === both[own] ? former[other] : both[own] };
	};

	const question = words('question', before?.question);
	const prompts = Array.from({ length: rowsIn(typed, 'prompts') }, (_, index): Prompt => {
		const path = `prompts.${index}`;
		const id = said(`${path}.row`);
		const former = before?.prompts.find((each) => each.id === id);
		const label = words(`${path}.label`, former?.label);
		const asksMain = id === HEADLINE && said(`${path}.label.en`) + said(`${path}.label.cy`) === '';
		const hint = words(`${path}.hint`, former?.hint);
		const kind = said(`${path}.kind`) as Prompt['kind'];
		const [after, prompt] = [said(`${path}.after`), said(`${path}.when.prompt`)];
		return {
			id,
			number: said(`${path}.number`),
			label: asksMain ? question : label,
			...(hint.en + hint.cy !== '' && { hint }),
			kind,
			...(kind === 'date' && after !== '' && { after }),
			...(prompt !== '' && {
				when: { prompt, is: ANSWERS.filter((each) => typed[`${path}.when.is.${each}`] === 'yes') }
			})
		};
	});
	const grades = Array.from({ length: rowsIn(typed, 'grades') }, (_, index): Grade => {
		const path = `grades.${index}`;
		const former = before?.grades?.find((each) => each.id === typed[`${path}.row`]);
		return {
			id: said(`${path}.row`),
			kind: said(`${path}.kind`) as Grade['kind'],
			label: words(`${path}.label`, former?.label)
		};
	});
	return {
		id,
		name: words('name', before?.name),
		question,
		prompts,
		...(grades.length > 0 && { grades })
	};
}
