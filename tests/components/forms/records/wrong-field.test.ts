import { expect, test } from 'vitest';
import type { RefusalCode } from '../../../../src/lib/meeting/refusal';
import { wrongField } from '../../../../src/routes/reviews/[review]/prepare/wrong-field';

const page = {
	cases: [{ id: 'case-7', number: 7 }],
	sittings: [
		{ id: 'first', number: 1 },
		{ id: 'second', number: 2 },
		{ id: 'third', number: 3 }
	],
	chairs: [{ id: 'pugh' }],
	languages: ['en', 'cy'] as const
};
const at = (code: RefusalCode, given: Record<string, string>) =>
	wrongField({ ...page, code, given });
const plan = {
	...{ date: '5 March 2024', from: '10:00', to: '12:00', 'place-en': 'Glan Teifi', 'place-cy': '' },
	...{ 'why-en': '', 'why-cy': '', chair: 'pugh', 'deputy-1': '', rows: '2' },
	...{ 'item-0-en': 'Input', 'item-0-cy': '', 'minutes-0': '15', 'minutes-1': '' }
};

test.each([
	['new', 'new'],
	['first', 's1'],
	['second', 's2'],
	['third', 's3']
])('what is wrong in the plan of the sitting %s leads to its own field', (sitting, id) => {
	const about = (code: RefusalCode, more: object = {}) =>
		at(code, { sitting, ...plan, ...more })?.replace(`${id}-`, '');
	expect(about('date-wrong')).toBe('date');
	expect(about('time-wrong', { from: '25:00' })).toBe('from');
	expect(about('time-wrong', { to: '09:00' })).toBe('to');
	expect(about('empty')).toBe('place-en');
	expect(about('minutes-wrong', { 'minutes-1': 'an hour' })).toBe('minutes-1');
	expect(about('minutes-wrong', { 'minutes-0': '601' })).toBe('minutes-0');
	expect(about('not-a-chair', { 'deputy-1': 'gone' })).toBe('deputy-1');
	expect(about('languages-needed', { 'why-en': 'A guest.' })).toBe('why-cy');
	expect(about('line-too-long', { 'item-0-cy': 'x'.repeat(201) })).toBe('item-0-cy');
	expect(about('line-too-long', { 'why-cy': 'x'.repeat(501) })).toBe('why-cy');
	expect(about('line-unseen', { 'place-cy': 'Glan\u200bTeifi' })).toBe('place-cy');
});

test.each([
	['second', 's2'],
	['third', 's3']
])('the form that only says why the sitting %s was held has no date', (sitting, id) => {
	const why = { sitting, 'why-en': '', 'why-cy': '' };
	for (const code of ['not-now', 'changed-meanwhile', 'unknown'] as const)
		expect(at(code, why)).toBe(`${id}-why-en`);
	expect(at('languages-needed', { ...why, 'why-cy': 'Gwestai.' })).toBe(`${id}-why-en`);
	expect(at('languages-needed', { ...why, 'why-en': 'A guest.' })).toBe(`${id}-why-cy`);
	expect(at('line-too-long', { ...why, 'why-cy': 'x'.repeat(501) })).toBe(`${id}-why-cy`);
});

test('the other forms of a sitting lead to their own fields, and one without fields to none', () => {
	const sitting = 'second';
	expect(at('reason-needed', { sitting, reason: '' })).toBe('s2-reason');
	expect(at('confirm-needed', { sitting, reason: 'Snow' })).toBe('s2-sure');
	const stands = { sitting, substitute: '', member: '', 'briefed-by': '', 'briefed-at': '' };
	expect(at('empty', stands)).toBe('s2-substitute-person');
	expect(at('date-wrong', stands)).toBe('s2-substitute-at');
	const input = { sitting, item: '3', speaker: '', 'summary-en': '', 'summary-cy': '' };
	expect(at('empty', input)).toBe('s2-input-3-speaker');
	expect(at('empty', { ...input, speaker: 'Keane' })).toBe('s2-input-3-summary-en');
	expect(at('sitting-has-cases', { sitting })).toBeUndefined();
	expect(at('unknown', { sitting: 'gone', ...plan })).toBeUndefined();
});

test('a review and its cases lead to their fields', () => {
	expect(at('months-wrong', { 'title-en': '' })).toBe('months');
	expect(at('empty', { 'title-en': '' })).toBe('title-en');
	expect(at('reference-taken', { case: 'case-7', sitting: 'first' })).toBe('c7-reference');
	expect(at('too-long', { case: 'case-7', sitting: 'first' })).toBe('c7-text');
	expect(at('sitting-needed', { references: 'A', sitting: '' })).toBe('add-sitting');
	expect(at('cases-wrong', { first: '1', place: 'first' })).toBe('move-first');
	expect(at('confirm-needed', {})).toBe('drop-sure');
});

test.each([[['cy']], [['cy', 'en']]] as const)(
	'a panel that writes %s is led to its Welsh fields',
	(languages) => {
		const welsh = (code: RefusalCode, given: Record<string, string>) =>
			wrongField({ ...page, languages, code, given });
		const review = { 'title-en': '', 'title-cy': '' };
		expect(welsh('empty', review)).toBe('title-cy');
		expect(welsh('line-too-long', { ...review, 'title-en': 'x'.repeat(201) })).toBe('title-en');

		const sitting = 'second';
		const input = { sitting, item: '3', speaker: 'Keane', 'summary-cy': '' };
		expect(welsh('empty', input)).toBe('s2-input-3-summary-cy');
		expect(welsh('too-long', input)).toBe('s2-input-3-summary-cy');
		expect(welsh('empty', { sitting, ...plan })).toBe('s2-place-cy');
		expect(welsh('not-now', { sitting, 'why-en': '', 'why-cy': '' })).toBe('s2-why-cy');
	}
);
