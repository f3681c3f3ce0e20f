import { expect, test } from 'vitest';
import {
	contradicted,
	isNoneIdentified,
	saidOnBoard
} from '../../../src/lib/meeting/findings/none';
import type { GroupBoard } from '../../../src/lib/meeting/findings/none';

const board = (group: string, more: Partial<GroupBoard> = {}): GroupBoard => ({
	group,
	declared: [],
	points: [],
	...more
});
const negative = { kind: 'negative' as const, text: 'No call' };
const a = board('A', { declared: ['negative'] });
const b = board('B', { declared: ['negative'] });

test('no negatives is a finding when every group of the case says so', () => {
	expect(isNoneIdentified([a, b], 'negative')).toBe(true);
	expect(isNoneIdentified([a], 'negative')).toBe(true);
	expect(isNoneIdentified([a, b], 'query')).toBe(false);
});

test('a group that says nothing has not said "none"', () => {
	expect(isNoneIdentified([a, board('B')], 'negative')).toBe(false);
	expect(saidOnBoard(board('B'), 'negative')).toBe('nothing');
});

test('a point of that kind withdraws the declaration beside it', () => {
	const both = { ...b, points: [negative] };
	expect(saidOnBoard(both, 'negative')).toBe('withdrawn');
	expect(isNoneIdentified([a, both], 'negative')).toBe(false);
	expect(saidOnBoard(board('B', { points: [negative] }), 'negative')).toBe('points');
});

test('a deleted point, an empty one and one of another kind do not', () => {
	const points = [
		{ ...negative, gone: true },
		{ ...negative, text: '  ' },
		{ kind: 'positive' as const, text: 'Prompt' }
	];
	expect(saidOnBoard({ ...b, points }, 'negative')).toBe('none');
	expect(isNoneIdentified([a, { ...b, points }], 'negative')).toBe(true);
});

test('a case without groups has no such finding', () => {
	expect(isNoneIdentified([], 'negative')).toBe(false);
});

test('no negatives beside a negative is told; beside a query, or alone, it is not', () => {
	const none = { id: 'none', kind: 'negative' as const, isNone: true };
	const late = { id: 'late', kind: 'negative' as const, isNone: false };
	expect(contradicted([none])).toEqual([]);
	expect(contradicted([none, { ...late, kind: 'query' }])).toEqual([]);
	expect(contradicted([{ ...none, kind: 'positive' }, none, late])).toEqual(['none']);
});
