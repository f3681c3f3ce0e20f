import { withoutMarks } from '../../people/names';
import type { Bilingual, Language } from '../../people/people';
import { ANSWERS } from '../answer';
import { conditionsOf, whenOf } from './conditions';
import { isOwnKind } from '../own-answers';
import type { OwnAnswer } from '../own-answers';
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
	const { id, number, label, hint, kind, after = '', answers = [], when } = prompt;
	const { join, of } = conditionsOf(when);
	return {
		[`${path}.row`]: id,
		[`${path}.number`]: number,
		[`${path}.label.en`]: label.en,
		[`${path}.label.cy`]: label.cy,
		[`${path}.hint.en`]: hint?.en ?? '',
		[`${path}.hint.cy`]: hint?.cy ?? '',
		[`${path}.kind`]: kind,
		[`${path}.after`]: after,
		...Object.assign({}, ...answers.map((each, n) => typedAnswer(`${path}.answers.${n}`, each))),
		[`${path}.when.0.prompt`]: '',
		[`${path}.join`]: join,
		...Object.fromEntries(
			of.flatMap(({ condition }, n) => [
				[`${path}.when.${n}.prompt`, condition.prompt],
				...condition.is.map((answer) => [`${path}.when.${n}.is.${answer}`, 'yes'])
			])
		)
	};
}

/** The controls of one answer of a prompt's own list. */
export function typedAnswer(path: string, { id, label }: OwnAnswer): TypedFields {
	return { [`${path}.row`]: id, [`${path}.label.en`]: label.en, [`${path}.label.cy`]: label.cy };
}

/** How many entries a list of one prompt has: each has a control that is always there. */
export function entriesIn(typed: TypedFields, path: string): number {
	const sign = path.endsWith('.when') ? 'prompt' : 'row';
	let n = 0;
	while (Object.hasOwn(typed, `${path}.${n}.${sign}`)) n += 1;
	return n;
}

/** Whether any words of a prompt's own list are typed. */
export function hasAnswers(typed: TypedFields, path: string): boolean {
	return Array.from({ length: entriesIn(typed, `${path}.answers`) }).some((_, n) =>
		(['en', 'cy'] as const).some(
			(lang) => (typed[`${path}.answers.${n}.label.${lang}`] ?? '').trim() !== ''
		)
	);
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

	const answersAt = (path: string, former?: Prompt): OwnAnswer[] =>
		Array.from({ length: entriesIn(typed, `${path}.answers`) }, (_, n) => {
			const at = `${path}.answers.${n}`;
			const id = said(`${at}.row`);
			const was = former?.answers?.find((each) => each.id === id);
			return { id, label: words(`${at}.label`, was?.label) };
		});
	const conditionsAt = (path: string, lists: ReadonlyMap<string, readonly string[]>) => {
		const rows = Array.from({ length: entriesIn(typed, `${path}.when`) }, (_, n) => {
			const prompt = said(`${path}.when.${n}.prompt`);
			const choices = lists.get(prompt) ?? ANSWERS;
			const is = choices.filter((each) => typed[`${path}.when.${n}.is.${each}`] === 'yes');
			return { prompt, is };
		});
		return rows.length === 1 && rows[0].prompt === '' ? [] : rows;
	};

	const question = words('question', before?.question);
	const count = rowsIn(typed, 'prompts');
	const lists = new Map(
		Array.from({ length: count }, (_, n) => `prompts.${n}`).flatMap((path) =>
			isOwnKind(said(`${path}.kind`))
				? [[said(`${path}.row`), answersAt(path).map(({ id }) => id)] as const]
				: []
		)
	);
	const prompts = Array.from({ length: count }, (_, index): Prompt => {
		const path = `prompts.${index}`;
		const id = said(`${path}.row`);
		const former = before?.prompts.find((each) => each.id === id);
		const label = words(`${path}.label`, former?.label);
		const asksMain = id === HEADLINE && said(`${path}.label.en`) + said(`${path}.label.cy`) === '';
		const hint = words(`${path}.hint`, former?.hint);
		const kind = said(`${path}.kind`) as Prompt['kind'];
		const after = said(`${path}.after`);
		const isOwn = isOwnKind(kind) || hasAnswers(typed, path);
		const join = said(`${path}.join`) === 'any' ? 'any' : 'all';
		const when = whenOf(join, conditionsAt(path, lists));
		return {
			id,
			number: said(`${path}.number`),
			label: asksMain ? question : label,
			...(hint.en + hint.cy !== '' && { hint }),
			kind,
			...(kind === 'date' && after !== '' && { after }),
			...(isOwn && { answers: answersAt(path, former) }),
			...(when && { when })
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
