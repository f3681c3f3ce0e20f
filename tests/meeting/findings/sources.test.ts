import { expect, test } from 'vitest';
import { sourcesOf } from '../../../src/lib/meeting/findings/sources';
import { copy } from './findings';

test('a case opened once has its points as they were', () => {
	const sources = sourcesOf([copy('p1', 1, 'No call'), copy('p2', 1, 'No supervisor')], 1);
	expect([...sources.values()].map(({ change, was }) => [change, was])).toEqual([
		[null, null],
		[null, null]
	]);
});

test('a point reworded after a reopening says so, and what was gathered is still there', () => {
	const copies = [copy('p1', 2, 'No call for five weeks'), copy('p1', 1, 'No call')];
	const source = sourcesOf(copies, 2).get('p1');
	expect(source).toMatchObject({ change: 'changed', was: 'No call' });
	expect(source?.copy.text).toBe('No call for five weeks');
});

test('a point that the group turned into another kind has changed', () => {
	const copies = [copy('p1', 1, 'No call'), copy('p1', 2, 'No call', { kind: 'query' })];
	expect(sourcesOf(copies, 2).get('p1')).toMatchObject({ change: 'changed', was: null });
});

test('a point put back as it was has not changed', () => {
	const copies = [copy('p1', 1, 'No call'), copy('p1', 2, 'Other'), copy('p1', 3, 'No call')];
	expect(sourcesOf(copies, 3).get('p1')?.change).toBeNull();
});

test('a point deleted, emptied or missing at the latest opening is gone, with its last words', () => {
	const deleted = [copy('p1', 1, 'No call'), copy('p1', 2, 'No call', { gone: true })];
	const emptied = [copy('p2', 1, 'No letter'), copy('p2', 2, ' ')];
	const missing = [copy('p3', 1, 'No leaflet')];
	const sources = sourcesOf([...deleted, ...emptied, ...missing], 2);
	for (const [id, words] of [
		['p1', 'No call'],
		['p2', 'No letter'],
		['p3', 'No leaflet']
	] as const) {
		expect(sources.get(id)).toMatchObject({ change: 'gone', copy: { text: words, revision: 1 } });
	}
});

test('a point first written after the reopening is simply new', () => {
	const copies = [copy('p1', 1, 'No call'), copy('p1', 2, 'No call'), copy('p2', 2, 'No letter')];
	expect(sourcesOf(copies, 2).get('p2')?.change).toBeNull();
});

test('a point that had no words at the first opening is gathered with its first words', () => {
	const copies = [copy('p1', 1, ''), copy('p1', 2, 'No call')];
	expect(sourcesOf(copies, 2).get('p1')?.change).toBeNull();
});
