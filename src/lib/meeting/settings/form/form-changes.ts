import type { FormTemplate } from '../template';

/** A part of a form that says something else in another version of it. */
export type FormPart =
	| { part: 'name' | 'question' | 'order' | 'grades' }
	| { part: 'prompt'; number: string; did: 'added' | 'removed' | 'changed' };

/** What differs between two versions of a form, from the top down. */
export function formDifferences(before: FormTemplate, after: FormTemplate): FormPart[] {
	const isAlike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
	const found: FormPart[] = [];
	if (!isAlike(before.name, after.name)) found.push({ part: 'name' });
	if (!isAlike(before.question, after.question)) found.push({ part: 'question' });
	const former = new Map(before.prompts.map((prompt) => [prompt.id, prompt]));
	const now = new Map(after.prompts.map((prompt) => [prompt.id, prompt]));
	for (const prompt of after.prompts) {
		const was = former.get(prompt.id);
		if (isAlike(was, prompt)) continue;
		found.push({ part: 'prompt', number: prompt.number, did: was ? 'changed' : 'added' });
	}
	for (const { id, number } of before.prompts)
		if (!now.has(id)) found.push({ part: 'prompt', number, did: 'removed' });
	const order = (one: FormTemplate, other: Map<string, unknown>) =>
		one.prompts.map(({ id }) => id).filter((id) => other.has(id));
	if (!isAlike(order(before, now), order(after, former))) found.push({ part: 'order' });
	if (!isAlike(before.grades, after.grades)) found.push({ part: 'grades' });
	return found;
}
