import { describe, expect, test } from 'vitest';
import { formDifferences } from '../../../src/lib/meeting/settings/form/form-changes';
import { withChange } from '../../../src/lib/meeting/settings/form/form-rows';
import { formFaults, readOwnForm } from '../../../src/lib/meeting/settings/form/own-form';
import { withKind } from '../../../src/lib/meeting/settings/form/prompt-rows';
import { enteredForm, typedForm } from '../../../src/lib/meeting/settings/form/typed-form';
import {
	isAnswered,
	isShown,
	isValue,
	ownAnswersOf,
	progressOf
} from '../../../src/lib/meeting/settings/prompts';
import { readTemplate } from '../../../src/lib/meeting/settings/template';
import type { FormTemplate, Prompt } from '../../../src/lib/meeting/settings/template';
import type { GivenAnswer } from '../../../src/lib/meeting/settings/answer';
import { OFFICE_FIELDS } from '../../../server/http/forms';
import { refused } from '../refused';

const both = (en: string) => ({ en, cy: `${en} (cy)` });
const answer = (id: string, label: string) => ({ id, label: both(label) });
const prompt = (id: string, more: Partial<Prompt>): Prompt => ({
	...{ id, number: id, label: both(`Prompt ${id}`), kind: 'answer' },
	...more
});
const scale = [answer('a1', 'Excellent'), answer('a2', 'Good'), answer('a3', 'Inadequate')];
const force = readTemplate({
	...{ id: 'force', name: both('Use of force'), question: both('Was it fair?') },
	prompts: [
		prompt('1', { kind: 'own', answers: scale }),
		prompt('2', {}),
		prompt('3', {
			kind: 'own+text',
			answers: [answer('a4', 'Red'), answer('a5', 'Amber'), answer('a6', 'Green')],
			when: { prompt: '1', is: ['a3'] }
		}),
		prompt('4', { kind: 'text', when: { any: [is('1', 'a3'), is('2', 'no', 'partly')] } }),
		prompt('5', { kind: 'text', when: { all: [is('1', 'a3'), is('3', 'a4')] } })
	]
});
const says = (value: string | null, note = ''): GivenAnswer => ({ value, note });
const offered = { core: [], grades: [] };
const entered = (typed: Record<string, string>) =>
	enteredForm(typed, { id: 'force', languages: ['en', 'cy'] });

function is(of: string, ...answers: string[]) {
	return { prompt: of, is: answers };
}

describe('a prompt with a list of its own', () => {
	const [judged, usual, , words] = force.prompts;
	test('takes its own answers and no others', () => {
		expect(isValue(judged, 'a2')).toBe(true);
		expect(isValue(judged, null)).toBe(true);
		for (const other of ['a4', 'yes', 'not-applicable', 'Good', ''])
			expect(isValue(judged, other)).toBe(false);
		expect(isValue(usual, 'a2')).toBe(false);
		expect(isValue(words, 'a2')).toBe(false);
		expect(ownAnswersOf(force)('1')).toEqual(['a1', 'a2', 'a3']);
		expect(ownAnswersOf(force)('2')).toBeUndefined();
	});
	test('is answered by its answer, and by words beside it alone it is not', () => {
		expect(isAnswered(judged, says('a1'))).toBe(true);
		expect(isAnswered(judged, says('a9'))).toBe(false);
		expect(isAnswered(force.prompts[2], says(null, 'It was late'))).toBe(false);
	});
});

describe('a prompt with several conditions', () => {
	test('is shown after any of them, or only after all of them', () => {
		expect(isShown(force, '4', {})).toBe(false);
		expect(isShown(force, '4', { '2': says('partly') })).toBe(true);
		expect(isShown(force, '4', { '1': says('a3') })).toBe(true);
		expect(isShown(force, '5', { '1': says('a3') })).toBe(false);
		expect(isShown(force, '5', { '1': says('a3'), '3': says('a4') })).toBe(true);
	});
	test('does not count, and is not waited for, while one that it needs is hidden', () => {
		const given = { '1': says('a2'), '2': says('yes'), '3': says('a4'), '5': says(null, 'kept') };
		expect(isShown(force, '5', given)).toBe(false);
		expect(progressOf(force, given)).toEqual({ answered: 2, shown: 2 });
		expect(progressOf(force, { ...given, '1': says('a3') })).toEqual({ answered: 4, shown: 5 });
	});
});

test('a form that was stored before prompts had lists is read as it was', () => {
	const old = {
		...{ id: 'old', name: both('Old'), question: both('Well?') },
		prompts: [
			{ id: '1', number: '1', label: both('One'), kind: 'answer' },
			{ ...{ id: '2', number: '2', label: both('Two') }, kind: 'date', when: is('1', 'yes') }
		]
	};
	expect(readTemplate(old)).toEqual(old);
});

describe('a form is refused at the place that is wrong', () => {
	const [first, second] = force.prompts;
	const list = (answers: Prompt['answers']) => [{ ...first, answers }];
	const many = Array.from({ length: 13 }, (_, n) => answer(`a${n}`, `Answer ${n}`));
	test.each([
		['with one answer', list(scale.slice(0, 1)), 'prompts.0.answers', 'answers-few'],
		['with no list', [prompt('1', { kind: 'own' })], 'prompts.0.answers', 'answers-few'],
		['with a list it does not use', [{ ...first, kind: 'text' }], 'prompts.0.kind', 'answers-left'],
		[
			'with one answer twice',
			list([...scale, answer('b', ' excellent')]),
			'prompts.0.answers.3.label.en',
			'answer-twice'
		],
		['with one id twice', list([...scale, scale[0]]), 'prompts.0.answers.3.id', 'id-twice'],
		[
			'with an id no board takes',
			list([...scale, answer('a b', 'X')]),
			'prompts.0.answers.3.id',
			'id-unusable'
		],
		[
			'where a condition waits for an answer that is not there',
			[first, prompt('2', { when: is('1', 'a1', 'a7') })],
			'prompts.1.when.is.1',
			'no-such-answer'
		],
		[
			'where a condition waits for a fixed answer of a prompt that has its own',
			[first, prompt('2', { when: { all: [is('1', 'a1'), is('1', 'yes')] } })],
			'prompts.1.when.all.1.is.0',
			'no-such-answer'
		],
		[
			'where a condition is about the prompt itself',
			[first, prompt('2', { when: { any: [is('1', 'a1'), is('2', 'yes')] } })],
			'prompts.1.when.any.1.prompt',
			'asks-itself'
		],
		[
			'where one of several conditions is about a prompt below',
			[
				first,
				prompt('2', { when: { any: [is('1', 'a1'), is('3', 'yes')] } }),
				{ ...second, id: '3' }
			],
			'prompts.1.when.any.1.prompt',
			'not-above'
		],
		[
			'where one of several conditions is about a prompt that is gone',
			[first, prompt('2', { when: { any: [is('1', 'a1'), is('9', 'yes')] } })],
			'prompts.1.when.any.1.prompt',
			'no-such-prompt'
		]
	])('%s', (_, prompts, path, rule) => {
		const form = { ...force, prompts: prompts as Prompt[] };
		expect(refused(() => readOwnForm(form), 'template-invalid')).toMatchObject({ path, rule });
		expect(formFaults(form).find((fault) => fault.path === path)?.wrong).toEqual({ rule });
	});
	test.each([
		['with thirteen answers', list(many), 'prompts.0.answers', { expected: 'fewer', most: 12 }],
		[
			'with an answer too long',
			list([...scale, answer('b', 'x'.repeat(97))]),
			'prompts.0.answers.3.label.cy',
			{ expected: 'shorter', most: 100 }
		],
		[
			'with seven conditions',
			[first, prompt('2', { when: { all: Array.from({ length: 7 }, () => is('1', 'a1')) } })],
			'prompts.1.when',
			{ expected: 'fewer', most: 6 }
		]
	])('%s', (_, prompts, path, wrong) => {
		const form: FormTemplate = { ...force, prompts };
		expect(refused(() => readOwnForm(form), 'template-invalid')).toEqual({ path, ...wrong });
	});
});

describe('on the page where a form is written', () => {
	const typed = typedForm(force);
	const labels = (of: Record<string, string>, row = 0) =>
		entered(of).prompts[row].answers?.map(({ label }) => label.en);

	test('a form with lists and conditions that is sent as it came is the same form', () => {
		expect(entered(typed)).toEqual(force);
		expect(formDifferences(force, entered(typed))).toEqual([]);
	});
	test('answers are added, moved and removed, and no two of the form share a name inside', () => {
		let now = withChange(typed, 'prompts.0.answers add', offered);
		expect(now['prompts.0.answers.3.row']).toBe('a7');
		now = withChange(
			{ ...now, 'prompts.0.answers.3.label.en': 'Poor' },
			'prompts.0.answers up 3',
			offered
		);
		expect(labels(now)).toEqual(['Excellent', 'Good', 'Poor', 'Inadequate']);
		now = withChange(now, 'prompts.0.answers remove 1', offered);
		expect(labels(now)).toEqual(['Excellent', 'Poor', 'Inadequate']);
		// The condition is about the answer, not about its place.
		expect(entered(now).prompts[2].when).toEqual(is('1', 'a3'));
	});
	test('an answer that a condition waits for is not removed, and both are named', () => {
		const remove = () => withChange(typed, 'prompts.0.answers remove 2', offered);
		expect(refused(remove, 'answer-needed')).toEqual({ what: 3, by: '3' });
	});
	test('no more than twelve answers are added', () => {
		let now = typed;
		for (let n = 3; n < 12; n += 1) now = withChange(now, 'prompts.0.answers add', offered);
		const add = () => withChange(now, 'prompts.0.answers add', offered);
		expect(refused(add, 'list-full')).toEqual({ most: 12 });
	});
	test('a list begins with two blank answers, which are let go again while nothing is written in them', () => {
		const begun = withKind(typed, 1, 'own');
		expect(labels(begun, 1)).toEqual(['', '']);
		expect(entered(withKind(begun, 1, 'answer'))).toEqual(force);
	});
	test('a typed list is kept and asked about when the prompt is answered in another way', () => {
		const other = withKind(typed, 0, 'answer');
		expect(labels(other)).toEqual(['Excellent', 'Good', 'Inadequate']);
		expect(formFaults(entered(other)).map(({ path }) => path)).toContain('prompts.0.kind');
		expect(entered(withChange(other, 'prompts.0.answers use', offered))).toEqual(force);
		const without = entered(withChange(other, 'prompts.0.answers clear', offered));
		expect(without.prompts[0]).toEqual(prompt('1', { kind: 'answer' }));
		// What waited for its answers has to be said again.
		expect(formFaults(without).map(({ path }) => path)).toEqual([
			...['prompts.2.when.is', 'prompts.3.when.any.0.is', 'prompts.4.when.all.0.is']
		]);
	});
	test('a second condition is added and taken away again', () => {
		let now = withChange(typed, 'prompts.2.when add', offered);
		now = { ...now, 'prompts.2.join': 'any', 'prompts.2.when.1.prompt': '2' };
		now = { ...now, 'prompts.2.when.1.is.no': 'yes' };
		expect(entered(now).prompts[2].when).toEqual({ any: [is('1', 'a3'), is('2', 'no')] });
		expect(entered(withChange(now, 'prompts.2.when remove 0', offered)).prompts[2].when).toEqual(
			is('2', 'no')
		);
		const none = withChange(typed, 'prompts.2.when remove 0', offered);
		expect(entered(none).prompts[2].when).toBeUndefined();
	});
	test('a prompt is not removed while one of several conditions is about it', () => {
		const remove = () => withChange(typed, 'prompts remove 1', offered);
		expect(refused(remove, 'prompt-needed')).toEqual({ what: '2', by: '4' });
	});
	test('the largest form there can be is sent in fewer fields than the office may send', () => {
		const prompts = Array.from({ length: 80 }, (_, n) =>
			prompt(`p${n}`, {
				kind: 'own+text',
				hint: both('Help'),
				answers: Array.from({ length: 12 }, (_each, at) =>
					answer(`a${n * 12 + at}`, `Answer ${at}`)
				),
				...(n > 0 && { when: is('p0', 'a0', 'a1', 'a2') })
			})
		);
		const largest = readOwnForm({ ...force, prompts });
		expect(Object.keys(typedForm(largest)).length).toBeLessThan(OFFICE_FIELDS - 100);
		expect(entered(typedForm(largest))).toEqual(largest);
	});
});
