import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formDifferences } from '../../../src/lib/meeting/settings/form/form-changes';
import { blankForm, withChange } from '../../../src/lib/meeting/settings/form/form-rows';
import { formFaults, readOwnForm } from '../../../src/lib/meeting/settings/form/own-form';
import { enteredForm, typedForm } from '../../../src/lib/meeting/settings/form/typed-form';
import { readTemplate } from '../../../src/lib/meeting/settings/template';
import type { FormTemplate, Prompt } from '../../../src/lib/meeting/settings/template';
import { refused } from '../refused';

const folder = new URL('../../../server/presets/templates/', import.meta.url);
const shipped = readdirSync(folder).map((name) =>
	readTemplate(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
);
const graded = shipped.find(({ grades }) => grades)!;
const offered = {
	core: graded.prompts.filter(({ id }) => id.startsWith('core-')),
	grades: graded.grades!
};
const languages = ['en', 'cy'] as const;
const both = (en: string) => ({ en, cy: `${en} (cy)` });
const prompt = (id: string, kind: Prompt['kind'], more: Partial<Prompt> = {}): Prompt => ({
	...{ id, number: id, label: both(`Prompt ${id}`), kind },
	...more
});
const custody = readTemplate({
	...{ id: 'custody', name: both('Custody visits'), question: both('Well cared for?') },
	prompts: [
		prompt('1', 'date'),
		prompt('2', 'date', { after: '1', hint: both('From the log') }),
		prompt('3', 'answer'),
		prompt('3a', 'answer+text', { when: { prompt: '3', is: ['yes', 'partly'] } }),
		prompt('4', 'text')
	]
});
const entered = (typed: Record<string, string>, id = 'custody') =>
	enteredForm(typed, { id, languages });
const numbers = (typed: Record<string, string>) =>
	entered(typed).prompts.map(({ number }) => number);

test('every form that ships can be copied, and a copy that is sent as it came is the same form', () => {
	for (const form of [...shipped, custody]) {
		expect(formFaults(form), form.id).toEqual([]);
		const again = entered(typedForm(form), form.id);
		expect(readOwnForm(again), form.id).toEqual(form);
		expect(formDifferences(form, again)).toEqual([]);
	}
});

test('a new form asks its main question and the core questions, and is not yet whole', () => {
	const typed = { ...typedForm(blankForm(offered)) };
	expect(numbers(typed)).toEqual(['•', '1', '2']);
	const said = { 'name.en': 'Custody', 'name.cy': 'Dalfa' };
	expect(formFaults(entered({ ...typed, ...said })).map(({ path }) => path)).toEqual([
		...['question.en', 'question.cy', 'prompts.0.label.en', 'prompts.0.label.cy']
	]);
	const whole = { ...typed, ...said, 'question.en': 'Cared for?', 'question.cy': 'Gofal?' };
	expect(readOwnForm(entered(whole)).prompts[0].label).toEqual({ en: 'Cared for?', cy: 'Gofal?' });
});

describe('a form is refused', () => {
	const [first, second, third, fourth] = custody.prompts;
	test.each([
		['where days are counted from a date below', [second, first], 'prompts.0.after'],
		['where a condition is about a prompt below', [fourth, third], 'prompts.0.when.prompt'],
		[
			'where a condition is about a prompt that is not answered by choosing',
			[first, { ...fourth, when: { prompt: '1', is: ['yes' as const] } }],
			'prompts.1.when.prompt'
		],
		[
			'where a condition is about a prompt that is not there',
			[first, fourth],
			'prompts.1.when.prompt'
		],
		[
			'where a text has a character that nobody sees',
			[{ ...first, label: both('Arrived\u200b') }],
			'prompts.0.label.en'
		],
		[
			'where a text is too long',
			[{ ...first, label: both('a'.repeat(301)) }],
			'prompts.0.label.en'
		],
		[
			'where it has too many prompts',
			Array.from({ length: 81 }, (_, n) => prompt(`p${n}`, 'text')),
			'prompts'
		]
	])('%s', (_, prompts, path) => {
		const form = { ...custody, prompts };
		expect(refused(() => readOwnForm(form), 'template-invalid').path).toBe(path);
		expect(formFaults(form).map((fault) => fault.path)).toContain(path);
	});

	test('where no grade of its scale can be given', () => {
		const grades = offered.grades.filter(({ kind }) => kind !== 'graded');
		expect(refused(() => readOwnForm({ ...custody, grades }), 'template-invalid').path).toBe(
			'grades'
		);
		expect(readOwnForm({ ...custody, grades: offered.grades }).grades).toHaveLength(5);
	});
});

test('everything that is wrong is said at once, from the top down', () => {
	const typed = {
		...typedForm({ ...custody, grades: offered.grades }),
		...{ 'name.cy': ' ', 'prompts.1.label.en': '', 'prompts.3.when.0.is.yes': '' },
		...{ 'prompts.3.when.0.is.partly': '', 'prompts.4.number': '', 'grades.0.label.cy': '' }
	};
	expect(formFaults(entered(typed)).map(({ path }) => path)).toEqual([
		...['name.cy', 'prompts.1.label.en', 'prompts.3.when.is', 'prompts.4.number'],
		'grades.0.label.cy'
	]);
});

test('a prompt that another needs is not removed, and both are named', () => {
	const typed = typedForm(custody);
	const remove = (n: number) => withChange(typed, `prompts remove ${n}`, offered);
	expect(refused(() => remove(2), 'prompt-needed')).toEqual({ what: '3', by: '3a' });
	expect(refused(() => remove(0), 'prompt-needed')).toEqual({ what: '1', by: '2' });
	expect(numbers(remove(3))).toEqual(['1', '2', '3', '4']);
	// A count of days that is left over from when the prompt had a date does not count.
	const other = { ...typed, 'prompts.1.kind': 'text' };
	expect(numbers(withChange(other, 'prompts remove 0', offered))).toEqual(['2', '3', '3a', '4']);
});

test('prompts are added, moved and numbered; a condition goes along with the prompt it is about', () => {
	let typed = withChange(typedForm(custody), 'prompts add', offered);
	expect(numbers(typed)).toEqual(['1', '2', '3', '3a', '4', '5']);
	typed = withChange(typed, 'prompts up 2', offered);
	typed = withChange(typed, 'prompts up 1', offered);
	expect(numbers(typed)).toEqual(['3', '1', '2', '3a', '4', '5']);
	expect(entered(typed).prompts[3].when).toMatchObject({ prompt: '3' });
	typed = withChange(withChange(typed, 'prompts headline', offered), 'prompts number', offered);
	expect(numbers(typed)).toEqual(['•', '1', '2', '3', '4', '5', '6']);
	expect(entered(typed).prompts[0].label).toEqual(custody.question);
	// Twice is once.
	expect(withChange(typed, 'prompts headline', offered)).toEqual(typed);
});

test('core questions and the usual grades are offered ready-made, each once', () => {
	let typed = withChange(typedForm(custody), 'prompts core core-fair', offered);
	typed = withChange(typed, 'prompts core core-fair', offered);
	typed = withChange(withChange(typed, 'grades usual', offered), 'grades usual', offered);
	const form = readOwnForm(entered(typed));
	expect(form.prompts.map(({ id }) => id)).toEqual(['1', '2', '3', '3a', '4', 'core-fair']);
	expect(form.prompts[5].number).toBe('5');
	expect(form.grades?.map(({ kind }) => kind)).toEqual([
		...['graded', 'graded', 'graded', 'not-agreed', 'deferred']
	]);
	expect(entered(withChange(typed, 'grades remove 0', offered)).grades).toHaveLength(4);
});

test('no more prompts are added than a form can have', () => {
	const prompts = Array.from({ length: 80 }, (_, n) => prompt(`p${n}`, 'text'));
	const typed = typedForm({ ...custody, prompts });
	expect(refused(() => withChange(typed, 'prompts add', offered), 'list-full')).toEqual({
		most: 80
	});
});

test('a panel with one language is asked for that one; the other stays while the first does', () => {
	const typed = { ...typedForm(custody), 'prompts.4.label.en': 'What happened?' };
	const given = { id: 'custody', languages: ['en'] as const, before: custody };
	const form = enteredForm({ ...typed, 'name.cy': '' }, given);
	expect(form.name).toEqual(custody.name);
	expect(form.prompts[4].label).toEqual({ en: 'What happened?', cy: 'What happened?' });
	expect(formFaults(form)).toEqual([]);
});

test('two versions of a form differ in what somebody would name', () => {
	const [first, second, third, fourth, last] = custody.prompts;
	const after: FormTemplate = {
		...custody,
		question: both('Safe?'),
		prompts: [second, first, { ...third, hint: both('Ask twice') }, fourth, prompt('5', 'text')]
	};
	expect(last.number).toBe('4');
	expect(formDifferences(custody, after)).toEqual([
		{ part: 'question' },
		{ part: 'prompt', number: '3', did: 'changed' },
		{ part: 'prompt', number: '5', did: 'added' },
		{ part: 'prompt', number: '4', did: 'removed' },
		{ part: 'order' }
	]);
});
