import { expect, test } from 'vitest';
import { blankForm } from '../../../src/lib/meeting/settings/form/form-rows';
import { movedFaults } from '../../../src/lib/meeting/settings/form/moved-faults';
import { words } from '../../../src/lib/words/words';
import { FormDraft } from '../../../src/routes/staff/settings/forms/editor/form-draft.svelte';

const w = words.en;

/** A form of the main question and three prompts, of which the second has no words, after a save was refused. */
function refused(): FormDraft {
	const offered = { core: [], grades: [] };
	const draft = new FormDraft({
		...{ form: blankForm(offered), version: null },
		...{ languages: ['en'], offered }
	});
	draft.set('name.en', 'Custody visits');
	draft.set('question.en', 'Was the detainee cared for?');
	draft.set('prompts.0.label.en', 'Was care given?');
	for (const [n, label] of [
		[1, 'First'],
		[2, ''],
		[3, 'Third']
	] as const) {
		draft.change('prompts add');
		draft.set(`prompts.${n}.label.en`, label);
	}
	draft.check();
	return draft;
}

/** Places of the prompts that are said to be wrong. */
const wrongIn = (draft: FormDraft) => [0, 1, 2, 3, 4].filter((n) => draft.isWrong(`prompts.${n}`));

test('what is wrong with a prompt goes with it when it or another is moved, and ends when it is removed', () => {
	const draft = refused();
	expect(wrongIn(draft)).toEqual([2]);
	draft.change('prompts up 2');
	expect(wrongIn(draft)).toEqual([1]);
	expect(draft.faultAt(w, 'prompts.1.label', true)).toBeTruthy();
	expect(draft.faultAt(w, 'prompts.2.label', true)).toBeUndefined();
	expect(new Set(draft.errors(w).map(({ field }) => field))).toEqual(
		new Set(['f-prompts.1.label.en'])
	);

	draft.change('prompts down 0');
	expect(wrongIn(draft)).toEqual([0]);
	draft.change('prompts down 0');
	draft.change('prompts remove 0');
	expect(wrongIn(draft)).toEqual([0]);
	draft.change('prompts remove 0');
	expect(wrongIn(draft)).toEqual([]);
	expect(draft.errors(w)).toEqual([]);
	expect(draft.isSettled).toBe(true);
});

test('what is wrong with an answer or a condition goes with it within its prompt alone', () => {
	const paths = [
		'prompts.1.answers.0.label.en',
		'prompts.1.answers.2.label.en',
		'prompts.2.answers.0.label.en',
		'prompts.1.when.any.1.is'
	];
	const faults = paths.map((path) => ({ path, wrong: {} }));
	const after = (change: string) =>
		movedFaults(faults, change, { before: {}, after: {} }).map(({ path }) => path);
	expect(after('prompts.1.answers down 0')).toEqual([
		'prompts.1.answers.1.label.en',
		...paths.slice(1)
	]);
	expect(after('prompts.1.answers remove 0')).toEqual([
		'prompts.1.answers.1.label.en',
		...paths.slice(2)
	]);
	expect(after('prompts.1.when up 1')).toEqual([...paths.slice(0, 3), 'prompts.1.when.any.0.is']);
	expect(after('prompts.1.when remove 1')).toEqual(paths.slice(0, 3));
});
