import { expect, test } from 'vitest';
import type { FormTemplate } from '../../src/lib/meeting/settings/template';
import { sideBySide } from '../../src/lib/meeting/sitting/answers';

const label = { en: '', cy: '' };
const template: FormTemplate = {
	id: 'form',
	name: label,
	question: label,
	prompts: [
		{ id: '4', number: '4', kind: 'text', label },
		{ id: '6a', number: '6a', kind: 'answer', label },
		{ id: '6b', number: '6b', kind: 'answer', label, when: { prompt: '6a', is: ['yes'] } }
	]
};
const groups = [
	{ id: 'a', letter: 'A' },
	{ id: 'b', letter: 'B' }
];
type Given = [group: string, prompt: string, value: string | null, note?: string];
const seen = (...answers: Given[]) =>
	sideBySide(
		template,
		groups,
		answers.map(([groupId, promptId, value, note = '']) => ({ groupId, promptId, value, note }))
	);

test('groups that say the same do not differ', () => {
	const all = seen(
		['a', '6a', 'yes'],
		['b', '6a', 'yes'],
		['a', '4', null, 'Seen '],
		['b', '4', null, 'Seen']
	);
	expect(all.map(({ differs }) => differs)).toEqual([false, false, false]);
});

test('not answered is not the same as not applicable (R4)', () => {
	const [, prompt] = seen(['a', '6a', 'not-applicable']);
	expect(prompt.differs).toBe(true);
	expect(prompt.groups.map(({ letter, value }) => [letter, value])).toEqual([
		['A', 'not-applicable'],
		['B', null]
	]);
});

test('words differ for a prompt answered in words', () => {
	const [prompt] = seen(['a', '4', null, 'None found'], ['b', '4', 'not-recorded']);
	expect(prompt.differs).toBe(true);
});

test('what another answer hides is kept, and said to be hidden', () => {
	const [, , prompt] = seen(
		['a', '6a', 'yes'],
		['a', '6b', 'no'],
		['b', '6a', 'no'],
		['b', '6b', 'no']
	);
	expect(prompt.groups.map(({ isHidden, value }) => [isHidden, value])).toEqual([
		[false, 'no'],
		[true, 'no']
	]);
	expect(prompt.differs).toBe(true);
});

test('one group alone never differs', () => {
	const alone = sideBySide(template, groups.slice(0, 1), []);
	expect(alone.some(({ differs }) => differs)).toBe(false);
});

test('groups that chose different answers of a list differ, and its words come along', () => {
	const answers = [
		{ id: 'a1', label: { en: 'Green', cy: 'Gwyrdd' } },
		{ id: 'a2', label: { en: 'Red', cy: 'Coch' } }
	];
	const form: FormTemplate = {
		...template,
		prompts: [
			{ id: '1', number: '1', kind: 'own', label, answers },
			{ id: '2', number: '2', kind: 'answer', label, when: { prompt: '1', is: ['a2'] } }
		]
	};
	const [rated, after] = sideBySide(form, groups, [
		{ groupId: 'a', promptId: '1', value: 'a1', note: '' },
		{ groupId: 'b', promptId: '1', value: 'a2', note: '' },
		{ groupId: 'a', promptId: '2', value: 'yes', note: '' },
		{ groupId: 'b', promptId: '2', value: 'yes', note: '' }
	]);
	expect(rated.differs).toBe(true);
	expect(rated.prompt.answers).toEqual(answers);
	expect(after.groups.map(({ isHidden }) => isHidden)).toEqual([true, false]);
});
