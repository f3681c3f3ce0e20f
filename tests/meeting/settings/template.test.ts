import { describe, expect, test } from 'vitest';
import {
	daysBetween,
	derivedDays,
	isAnswered,
	isShown,
	isValue,
	progressOf
} from '../../../src/lib/meeting/settings/prompts';
import { readTemplate } from '../../../src/lib/meeting/settings/template';
import type { GivenAnswer } from '../../../src/lib/meeting/settings/answer';
import { refused } from '../refused';

const both = (words: string) => ({ en: words, cy: words });
const prompt = (id: string, kind: string, more: object = {}) => ({
	id,
	number: id,
	label: both(id),
	kind,
	...more
});
const json = {
	id: 'crime',
	name: both('Crime'),
	question: both('Dealt with appropriately?'),
	prompts: [
		prompt('1', 'date'),
		prompt('2', 'date', { after: '1' }),
		prompt('3', 'date', { after: '2' }),
		prompt('4', 'text'),
		prompt('6a', 'answer'),
		prompt('6b', 'answer', { when: { prompt: '6a', is: ['yes'] } }),
		prompt('6c', 'answer', { when: { prompt: '6b', is: ['yes', 'partly'] } }),
		prompt('7', 'answer+text', { hint: both('As an application, not a guarantee') })
	]
};
const template = readTemplate(json);
const named = (id: string) => template.prompts.find((each) => each.id === id)!;
const says = (value: string | null, note = ''): GivenAnswer => ({ value, note });

describe('a prompt with a condition', () => {
	test('is hidden until the answer it waits for is given', () => {
		expect(isShown(template, '6b', {})).toBe(false);
		expect(isShown(template, '6b', { '6a': says('no') })).toBe(false);
		expect(isShown(template, '6b', { '6a': says('yes') })).toBe(true);
	});
	test('is hidden when the prompt it waits for is hidden itself', () => {
		expect(isShown(template, '6c', { '6a': says('yes'), '6b': says('partly') })).toBe(true);
		expect(isShown(template, '6c', { '6a': says('no'), '6b': says('partly') })).toBe(false);
	});
	test('does not count while hidden, and counts again when it is back', () => {
		const given = { '6a': says('no'), '6b': says('yes') };
		expect(progressOf(template, given)).toEqual({ answered: 1, shown: 6 });
		expect(progressOf(template, { ...given, '6a': says('yes') })).toEqual({
			answered: 2,
			shown: 8
		});
	});
});

test('two conditions that wait for each other hide both and end', () => {
	const waits = (id: string, on: string) => ({
		...named('6a'),
		id,
		when: { prompt: on, is: ['yes' as const] }
	});
	const circle = { ...template, prompts: [waits('a', 'b'), waits('b', 'a')] };
	expect(isShown(circle, 'a', { a: says('yes'), b: says('yes') })).toBe(false);
});

describe('a prompt counts as answered', () => {
	test.each([
		['not by nothing', '6a', undefined, false],
		['not by null: that is not yet answered', '6a', says(null, 'thinking'), false],
		['by "not applicable", which is an answer', '6a', says('not-applicable'), true],
		['by "not recorded in the file"', '6a', says('not-recorded'), true],
		['not by a word no answer has', '6a', says('maybe'), false],
		['with text beside it only by its answer', '7', says(null, 'explained'), false],
		['in words, by words', '4', says(null, 'Age, and living alone.'), true],
		['in words, not by blanks', '4', says(null, ' \n'), false],
		['in words, by "redacted, cannot tell"', '4', says('redacted'), true],
		['in words, not by yes', '4', says('yes'), false],
		['with a date', '1', says('2023-02-20T22:35'), true],
		['not with a day that does not exist', '1', says('2023-02-30'), false]
	])('%s', (_, id, given, answered) => {
		expect(isAnswered(named(id), given)).toBe(answered);
	});
});

test('only the values of its kind may be given to a prompt', () => {
	expect(isValue(named('6a'), 'partly')).toBe(true);
	expect(isValue(named('6a'), '2023-07-03')).toBe(false);
	expect(isValue(named('1'), '2023-07-03')).toBe(true);
	expect(isValue(named('1'), '2023-07-03T24:00')).toBe(false);
	expect(isValue(named('1'), 'not-recorded')).toBe(true);
	expect(isValue(named('1'), 'yes')).toBe(false);
	expect(isValue(named('1'), '')).toBe(false);
	expect(isValue(named('4'), 'no')).toBe(false);
	expect(isValue(named('4'), 7)).toBe(false);
});

describe('days between dates', () => {
	test('are derived where both dates are given', () => {
		const given = {
			'1': says('2023-02-20T22:35'),
			'2': says('2023-02-21T08:50'),
			'3': says('redacted')
		};
		expect(derivedDays(template, given)).toEqual([
			{ prompt: '2', after: '1', days: 1, isOutOfOrder: false }
		]);
	});
	test('warn when the later date comes first', () => {
		const given = { '1': says('2023-02-20'), '2': says('2023-02-18') };
		expect(derivedDays(template, given)).toEqual([
			{ prompt: '2', after: '1', days: -2, isOutOfOrder: true }
		]);
	});
	test('warn of an earlier hour on one day, but not where only one has an hour', () => {
		const hours = { '1': says('2023-02-20T10:00'), '2': says('2023-02-20T09:00') };
		expect(derivedDays(template, hours)[0]).toMatchObject({ days: 0, isOutOfOrder: true });
		const one = { ...hours, '2': says('2023-02-20') };
		expect(derivedDays(template, one)[0]).toMatchObject({ days: 0, isOutOfOrder: false });
	});
	test('are nothing for what is not a date', () => {
		expect(daysBetween('not-recorded', '2023-02-20')).toBeNull();
		expect(daysBetween('2023-02-20', '2023-03-20')).toBe(28);
	});
});

describe('a template is refused', () => {
	const [first] = json.prompts;
	test.each([
		['when two prompts share an id', [first, first], 'prompts.1.id'],
		[
			'when a condition speaks of a prompt that is not there',
			[{ ...first, when: { prompt: '9', is: ['yes'] } }],
			'prompts.0.when.prompt'
		],
		[
			'when a condition waits for itself',
			[{ ...first, when: { prompt: '1', is: ['yes'] } }],
			'prompts.0.when.prompt'
		],
		[
			'when a condition waits for no answer',
			[{ ...first, when: { prompt: '1', is: [] } }],
			'prompts.0.when.is'
		],
		[
			'when days are counted from what is not a date',
			[first, prompt('2', 'date', { after: '4' }), prompt('4', 'text')],
			'prompts.1.after'
		],
		['when it asks nothing', [], 'prompts']
	])('%s', (_, prompts, path) => {
		expect(refused(() => readTemplate({ ...json, prompts }), 'template-invalid').path).toBe(path);
	});
});
