import { describe, expect, test } from 'vitest';
import { pagesOf, pageWith } from '../../src/routes/sittings/[sitting]/projector/pages';

/** A finding of so many lines of ten letters. */
const finding = (id: string, lines: number) => ({
	id,
	lines: Array.from({ length: lines }, (_, n) => n * 10)
});
const space = { lines: 7, height: Infinity, line: 40, gap: 16 };
const short = (pages: ReturnType<typeof pagesOf>) =>
	pages.map((page) => page.map(({ id, from, to }) => `${id} ${from}-${to ?? ''}`));

describe('findings on pages of at most seven lines', () => {
	test('as many as fit, in their order, none of them broken', () => {
		const pages = pagesOf([finding('a', 3), finding('b', 4), finding('c', 2)], space);
		expect(short(pages)).toEqual([['a 0-', 'b 0-'], ['c 0-']]);
	});

	test('one that does not fit beside another goes to the next page whole', () => {
		const pages = pagesOf([finding('a', 3), finding('b', 5)], space);
		expect(short(pages)).toEqual([['a 0-'], ['b 0-']]);
	});

	test('one longer than a page begins its own, and goes on where it was broken', () => {
		const pages = pagesOf([finding('a', 1), finding('b', 16), finding('c', 3)], space);
		expect(short(pages)).toEqual([['a 0-'], ['b 0-70'], ['b 70-140'], ['b 140-', 'c 0-']]);
	});

	test('a low screen has fewer lines, and room between two findings counts', () => {
		const low = { ...space, height: 5 * 40 + 16 };
		expect(short(pagesOf([finding('a', 2), finding('b', 3)], low))).toEqual([['a 0-', 'b 0-']]);
		expect(short(pagesOf([finding('a', 2), finding('b', 3)], { ...low, height: 200 }))).toEqual([
			['a 0-'],
			['b 0-']
		]);
		expect(short(pagesOf([finding('a', 2)], { ...low, height: 10 }))).toEqual([
			['a 0-10'],
			['a 10-']
		]);
		expect(pagesOf([], space)).toEqual([]);
	});

	test('the page of a finding is found by any place in it; of one that is gone it is the first', () => {
		const pages = pagesOf([finding('a', 1), finding('b', 16)], space);
		expect(['a', 'b', 'c'].map((id) => pageWith(pages, id, 0))).toEqual([0, 1, 0]);
		expect(pageWith(pages, 'b', 75)).toBe(2);
		expect(pageWith(pages, 'b', 155)).toBe(3);
	});
});
