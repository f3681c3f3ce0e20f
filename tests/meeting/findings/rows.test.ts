import { expect, test } from 'vitest';
import { shown } from '../../../src/lib/meeting/findings/placement';
import type { FindingsState } from '../../../src/lib/meeting/findings/placement';
import { rowsOf } from '../../../src/lib/meeting/findings/rows';
import { byHand, gathered, placed } from './findings';

const four = gathered('p1', 'p2', 'p3', 'p4');
const rows = (state: FindingsState) => rowsOf(state, shown(state));
const numbers = (state: FindingsState) => Object.fromEntries(rows(state).numbers);

test('findings are numbered in their order, and none is away', () => {
	expect(numbers(four)).toEqual({ p1: 1, p2: 2, p3: 3, p4: 4 });
	expect(rows(four).away).toEqual([]);
});

test('a merged finding keeps its number, and so do the others', () => {
	const merged = placed(four, { p2: 'p1' });
	expect(numbers(merged)).toEqual({ p1: 1, p2: 2, p3: 3, p4: 4 });
	expect(rows(merged).away).toEqual([
		{ id: 'p2', kind: 'negative', order: 'a1', went: { to: 'finding', finding: 'p1' } }
	]);
});

test('what was merged into a finding that is merged itself is in the last one', () => {
	const merged = placed(four, { p1: 'p3', p2: 'p3' });
	expect(rows(merged).away.map(({ id, went }) => [id, went])).toEqual([
		['p1', { to: 'finding', finding: 'p3' }],
		['p2', { to: 'finding', finding: 'p3' }]
	]);
});

test('one that is set aside says why; one sent as a question says so', () => {
	const away = {
		...placed(four, { p2: 'aside', p4: 'observation' }),
		reasons: { p2: 'Of another case' }
	};
	expect(rows(away).away.map(({ id, went }) => [id, went])).toEqual([
		['p2', { to: 'aside', reason: 'Of another case' }],
		['p4', { to: 'observation' }]
	]);
	expect(numbers(away)).toEqual({ p1: 1, p2: 2, p3: 3, p4: 4 });
});

test('one added by hand has a number while it is shown or merged, and none once it is removed', () => {
	const added = byHand(four, 'h');
	expect(numbers(added)['h']).toBe(5);
	const into = byHand(four, 'h', { into: 'p1' });
	expect(numbers(into)['h']).toBe(5);
	expect(rows(into).away).toMatchObject([{ id: 'h', went: { to: 'finding', finding: 'p1' } }]);
	const removed = byHand(four, 'h', { gone: 'rees' });
	expect(numbers(removed)['h']).toBeUndefined();
	expect(rows(removed).away).toEqual([]);
});

test('two findings that were merged into each other are one row and one that is away', () => {
	const both = placed(four, { p1: 'p2', p2: 'p1' });
	const list = shown(both).map(({ id }) => id);
	const { away } = rows(both);
	expect([...list, ...away.map(({ id }) => id)].sort()).toEqual(['p1', 'p2', 'p3', 'p4']);
});
