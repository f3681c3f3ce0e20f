import { expect, test } from 'vitest';
import type { Point } from '../../src/lib/board/documents/board';
import { columnsFor, neighbour } from '../../src/lib/room/desk/columns';

const point = (id: string, kind: Point['kind'], order: string, gone?: string): Point => ({
	id,
	kind,
	order,
	text: id,
	lang: 'en',
	by: 'nasreen',
	flags: [],
	...(gone && { gone })
});
const ids = (points: readonly Point[]) => points.map(({ id }) => id);

test('each kind is a column, in order', () => {
	const board = {
		points: [point('b', 'positive', 'a2'), point('a', 'positive', 'a1'), point('q', 'query', 'a1')],
		gone: []
	};
	const columns = columnsFor(board, null);
	expect(ids(columns.positive)).toEqual(['a', 'b']);
	expect(ids(columns.query)).toEqual(['q']);
	expect(columns.action).toEqual([]);
});

test('the point I am in stays where it was when Tomos moves it', () => {
	const board = {
		points: [point('a', 'positive', 'a1'), point('mine', 'negative', 'a9')],
		gone: []
	};
	const columns = columnsFor(board, { id: 'mine', kind: 'positive', order: 'a0' });
	expect(ids(columns.positive)).toEqual(['mine', 'a']);
	expect(columns.negative).toEqual([]);
});

test('the point I am in stays on the page when Tomos deletes it', () => {
	const board = {
		points: [point('a', 'positive', 'a1')],
		gone: [point('mine', 'positive', 'a2', 'tomos')]
	};
	expect(ids(columnsFor(board, { id: 'mine', kind: 'positive', order: 'a2' }).positive)).toEqual([
		'a',
		'mine'
	]);
	expect(ids(columnsFor(board, null).positive)).toEqual(['a']);
});

test('one up and one down, and nowhere at the ends', () => {
	const column = ['a', 'b', 'c'].map((id) => ({ id }));
	expect(neighbour(column, 'c', 'up')).toEqual({ after: 'a' });
	expect(neighbour(column, 'b', 'up')).toEqual({ after: null });
	expect(neighbour(column, 'a', 'up')).toBeNull();
	expect(neighbour(column, 'a', 'down')).toEqual({ after: 'b' });
	expect(neighbour(column, 'c', 'down')).toBeNull();
	expect(neighbour(column, 'elsewhere', 'down')).toBeNull();
});
