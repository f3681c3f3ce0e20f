import { choicesOf, isOwnKind } from '../../meeting/settings/form/own-answers';
import type { Prompt } from '../../meeting/settings/template';
import type { Lang } from '../../words/plural';
import type { Spoken } from '../../words/spoken';

/** A prompt with its question and the words of its own list in one language. */
export interface PromptIn {
	kind: Prompt['kind'];
	label: string;
	answers?: { id: string; label: string }[];
}

export function promptIn(
	{ kind, label, answers }: Pick<Prompt, 'kind' | 'label' | 'answers'>,
	lang: Lang
): PromptIn {
	const own = answers?.map(({ id, label: said }) => ({ id, label: said[lang] }));
	return { kind, label: label[lang], ...(own && { answers: own }) };
}

/** An answer in words: from the prompt's own list, one of the fixed answers, or a day as the page writes days. */
export function answerSaid({ w, format }: Spoken, prompt: PromptIn, value: string): string {
	if (isOwnKind(prompt.kind)) return prompt.answers?.find(({ id }) => id === value)?.label ?? value;
	if (prompt.kind !== 'date' || !/^\d/.test(value))
		return w.board.prompts.answer(value, prompt.label);
	return value.includes('T') ? format.dayTime(value) : format.day(value);
}

/** What may be chosen, in words and in its order. */
export function choicesSaid(spoken: Spoken, prompt: Prompt): { value: string; label: string }[] {
	const asked = promptIn(prompt, spoken.lang);
	return choicesOf(prompt).map((value) => ({ value, label: answerSaid(spoken, asked, value) }));
}
