import { expect, test } from 'vitest';
import { choicesOf, isSealed, resultOf } from '../../../src/lib/meeting/shows/show';
import type { ShowAnswer } from '../../../src/lib/meeting/shows/show';
import { strengthOf } from '../../../src/lib/meeting/shows/strength';

const said = (person: string, says: string, reason = ''): ShowAnswer => ({
	...{ person, says, reason },
	lang: reason === '' ? null : 'en'
});
const hold = (of: number, hold: number) => strengthOf({ of, counts: { hold } });

test('the wording follows from how many of those who could answer hold the finding (G5)', () => {
	expect([hold(7, 7), hold(7, 6), hold(7, 4), hold(7, 3), hold(7, 2)]).toEqual([
		...['all', 'majority', 'majority', 'some', 'some']
	]);
	// Half is no majority, and an answer that was not given is none for the finding.
	expect(hold(6, 3)).toBe('some');
	expect(hold(2, 2)).toBe('all');
});

test('one person’s view is nobody’s wording, and neither is none', () => {
	expect([hold(7, 1), hold(1, 1), hold(7, 0), strengthOf({ of: 7, counts: {} })]).toEqual([
		...[null, null, null, null]
	]);
});

test('answers of who takes no part any more are left out', () => {
	const result = resultOf(
		'named',
		['hold', 'not', 'unsure'],
		['kofi', 'joan'],
		[said('kofi', 'hold'), said('gethin', 'hold'), said('joan', 'not')]
	);
	expect(result).toEqual({ of: 2, counts: { hold: 1, not: 1, unsure: 0 }, reasons: [] });
});

test('the reasons of a hidden show have no people, and an order that says nothing of who came first', () => {
	const answers = [said('kofi', 'not', 'Too strong'), said('joan', 'not', 'Not in the file')];
	const of = (list: ShowAnswer[]) =>
		resultOf('hidden', ['hold', 'not', 'unsure'], ['kofi', 'joan'], list).reasons;
	expect(of(answers)).toEqual(of([...answers].reverse()));
	expect(of(answers).map(({ reason }) => reason)).toEqual(['Not in the file', 'Too strong']);
	expect(JSON.stringify(of(answers))).not.toMatch(/kofi|joan/);
});

test('a grade is chosen from the scale; not agreeing and deferring are not choices (R10)', () => {
	const label = { en: '', cy: '' };
	const grades = [
		{ id: '1', kind: 'graded' as const, label },
		{ id: '2', kind: 'graded' as const, label },
		{ id: 'x', kind: 'not-agreed' as const, label },
		{ id: 'y', kind: 'deferred' as const, label }
	];
	expect(choicesOf({ is: 'grade' }, { grades })).toEqual(['1', '2', 'unsure']);
	expect(choicesOf({ is: 'grade' }, {})).toEqual([]);
	expect(choicesOf({ is: 'finding' }, { grades })).toEqual(['hold', 'not', 'unsure']);
});

test('nothing is seen before the close of a hidden show, nor of one on a grade', () => {
	const question = { is: 'question' } as const;
	expect(isSealed({ kind: 'hidden', subject: question })).toBe(true);
	expect(isSealed({ kind: 'named', subject: question })).toBe(false);
	expect(isSealed({ kind: 'named', subject: { is: 'grade' } })).toBe(true);
});
