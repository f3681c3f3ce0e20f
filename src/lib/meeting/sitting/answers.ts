import { isShown } from '../settings/prompts';
import type { GivenAnswers } from '../settings/answer';
import type { FormTemplate, Prompt } from '../settings/template';

export interface GroupAnswer {
	letter: string;
	value: string | null;
	note: string;
	/** Whether another of the group's answers hides the prompt; its own answer is kept but not counted. */
	isHidden: boolean;
}

export interface PromptAnswers {
	prompt: Pick<Prompt, 'id' | 'number' | 'kind' | 'label' | 'answers'>;
	groups: GroupAnswer[];
	differs: boolean;
}

/**
 * Every prompt with each group's answer. Answers are never merged (G7). They differ where their values do or, for a
 * prompt answered in words, where their words do.
 */
export function sideBySide(
	template: FormTemplate,
	groups: readonly { id: string; letter: string }[],
	answers: readonly { groupId: string; promptId: string; value: string | null; note: string }[]
): PromptAnswers[] {
	const given = new Map(groups.map(({ id }) => [id, answersOf(id)]));
	return template.prompts.map(({ id, number, kind, label, answers: own }) => {
		const each = groups.map((group): GroupAnswer => {
			const theirs = given.get(group.id) ?? {};
			const { value = null, note = '' } = theirs[id] ?? {};
			return { letter: group.letter, value, note, isHidden: !isShown(template, id, theirs) };
		});
		const prompt = { id, number, kind, label, ...(own && { answers: own }) };
		return { prompt, groups: each, differs: doDiffer(kind, each) };
	});

	function answersOf(group: string): GivenAnswers {
		const theirs = answers.filter(({ groupId }) => groupId === group);
		return Object.fromEntries(
			theirs.map(({ promptId, value, note }) => [promptId, { value, note }])
		);
	}
}

function doDiffer(kind: Prompt['kind'], answers: readonly GroupAnswer[]): boolean {
	const said = answers.map(({ value, note, isHidden }) => {
		if (isHidden) return 'hidden';
		return kind === 'text' ? `${value ?? ''} ${note.trim()}` : (value ?? '');
	});
	return new Set(said).size > 1;
}
