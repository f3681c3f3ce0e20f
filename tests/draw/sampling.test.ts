import { expect, test } from 'vitest';
import { byBytes, canonicalText, listText } from '../../src/lib/meeting/sample/draw/canonical-list';
import { drawSample, nextReserve } from '../../src/lib/meeting/sample/draw/draw-sample';
import type { Row } from '../../src/lib/meeting/sample/draw/drawn-list';
import { drawOrder } from '../../src/lib/meeting/sample/draw/seal';
import { drawHashing } from '../../server/reading/sample/draw-hashing';
import { chance } from '../meeting/chance';

const row = (reference: string, ...values: string[]): Row => ({ reference, values });
const simple = { reserves: 0, reserveEach: false, columns: [] };
const column = (name: string, ...minimums: [string, number][]) => ({
	column: name,
	minimums: minimums.map(([value, least]) => ({ value, least }))
});

test('a list is sorted by UTF-8 bytes, each line ending in LF (S4)', () => {
	const by = chance(1);
	for (let n = 0; n < 500; n++) {
		const text = () =>
			String.fromCodePoint(
				...[1, 2].map(() => by.pick([0x41, 0xe9, 0xd7ff, 0xe000, 0xffff, 0x1f600]))
			);
		const [a, b] = [text(), text()];
		expect(Math.sign(byBytes(a, b))).toBe(
			Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))
		);
	}
	expect(listText(['b', '😀', '\uE000', 'B'])).toBe('B\nb\n\uE000\n😀\n');
	expect(canonicalText('  GT-e\u0301 \t')).toBe('GT-é');
});

test('each case is as likely to be drawn as any other, and to be Case 1', async () => {
	const by = chance(2023);
	const rows = Array.from({ length: 20 }, (_, n) => row(`GT-${n}`));
	const [drawn, first] = [new Map<string, number>(), new Map<string, number>()];
	const draws = 4000;
	for (let n = 0; n < draws; n++) {
		const k = Array.from({ length: 64 }, () => by.below(16).toString(16)).join('');
		const ordered = await drawOrder(drawHashing, { k, word: 'barcud' }, rows);
		const sample = drawSample(ordered, { ...simple, size: 5 }).drawn;
		for (const { reference } of sample) drawn.set(reference, (drawn.get(reference) ?? 0) + 1);
		const [{ reference }] = sample;
		first.set(reference, (first.get(reference) ?? 0) + 1);
	}
	// Chi-squared with 19 degrees of freedom is below 43.8 in 999 of 1000 fair draws; the seed is fixed.
	expect(chiSquared(rows, first, draws / 20)).toBeLessThan(43.8);
	// Drawn without replacement the counts vary less: by the factor (1 − 5/20) · 20/19.
	expect(chiSquared(rows, drawn, draws / 4) / (0.75 * (20 / 19))).toBeLessThan(43.8);
});

test('cases of one stratum are equally likely, whatever the minimums of others', async () => {
	const by = chance(7);
	const rows = Array.from({ length: 20 }, (_, n) => row(`GT-${n}`, n < 4 ? 'fraud' : 'theft'));
	const columns = [column('Type', ['fraud', 2], ['theft', 2])];
	const drawn = new Map<string, number>();
	const draws = 3000;
	for (let n = 0; n < draws; n++) {
		const k = Array.from({ length: 64 }, () => by.below(16).toString(16)).join('');
		const ordered = await drawOrder(drawHashing, { k, word: 'barcud' }, rows);
		const { drawn: sample, shortfalls } = drawSample(ordered, { ...simple, size: 6, columns });
		expect(sample.filter(({ values: [type] }) => type === 'fraud').length).toBeGreaterThanOrEqual(
			2
		);
		expect([sample.length, shortfalls]).toEqual([6, []]);
		for (const { reference } of sample) drawn.set(reference, (drawn.get(reference) ?? 0) + 1);
	}
	for (const some of [rows.slice(0, 4), rows.slice(4)]) {
		const mean = some.reduce((sum, { reference }) => sum + drawn.get(reference)!, 0) / some.length;
		// 999 of 1000 fair draws: 16.3 for 3 degrees of freedom, 37.7 for 15.
		expect(chiSquared(some, drawn, mean)).toBeLessThan(some.length === 4 ? 16.3 : 37.7);
	}
});

test('minimums of two columns are met at once where any sample meets them', () => {
	const rows = [row('a', 'A', 'X'), row('b', 'A', 'Y'), row('c', 'B', 'X'), row('d', 'C', 'Z')];
	const columns = [column('Type', ['A', 1], ['B', 1]), column('Area', ['X', 1], ['Y', 1])];
	const { drawn, shortfalls } = drawSample(rows, { ...simple, size: 2, columns });
	expect(drawn.map(({ reference }) => reference)).toEqual(['b', 'c']);
	expect(shortfalls).toEqual([]);
});

test('where two columns cannot both be met the first decides, and what is missed is said', () => {
	const rows = [row('a', 'A', 'X'), row('b', 'A', 'X'), row('c', 'B', 'Y'), row('d', 'B', 'Y')];
	const [type, area] = [column('Type', ['A', 2]), column('Area', ['Y', 2])];
	const drawnBy = (columns: (typeof type)[]) => drawSample(rows, { ...simple, size: 3, columns });
	expect(drawnBy([type, area])).toMatchObject({
		drawn: rows.slice(0, 3),
		shortfalls: [{ column: 'Area', value: 'Y', least: 2, got: 1 }]
	});
	const turned = rows.map(({ reference, values: [a, b] }) => row(reference, b, a));
	const other = drawSample(turned, { ...simple, size: 3, columns: [area, type] });
	expect(other.drawn.map(({ reference }) => reference)).toEqual(['a', 'c', 'd']);
	expect(other.shortfalls).toEqual([{ column: 'Type', value: 'A', least: 2, got: 1 }]);
});

test('no other sample misses less, over small lists of every kind', () => {
	for (let seed = 0; seed < 400; seed++) {
		const { below, shuffle } = chance(seed);
		const rows = Array.from({ length: 3 + below(5) }, (_, n) =>
			row(`${n}`, 'TUV'[below(3)], 'XYZ'[below(3)])
		);
		const columns = [
			column('Type', ['T', below(3)], ['U', below(3)]),
			column('Area', ['X', below(3)], ['Y', below(3)])
		];
		const size = 1 + below(4);
		const missed = (sample: readonly Row[]) =>
			columns.map(({ minimums }, at) =>
				minimums.reduce((sum, { value, least }) => {
					const got = sample.filter(({ values }) => values[at] === value).length;
					return sum + Math.max(0, least - got);
				}, 0)
			);
		const before = (a: number[], b: number[]) => a[0] - b[0] || a[1] - b[1];
		const ordered = shuffle(rows);
		// In this order of sets, the first of those that miss least is the sample.
		const all = setsOf(ordered, Math.min(size, ordered.length));
		const fewest = all.map(missed).sort(before)[0];
		const expected = all.find((set) => before(missed(set), fewest) === 0);
		expect([seed, drawSample(ordered, { ...simple, size, columns }).drawn]).toEqual([
			...[seed, expected]
		]);
	}
});

test('reserves are the next cases, or one of each stratum; a case is replaced from its own (S4)', () => {
	const rows = ['A', 'B', 'A', 'B', 'A', 'C', 'B'].map((type, n) => row(`${n}`, type));
	const columns = [column('Type', ['A', 1], ['B', 1], ['C', 1])];
	const plan = { size: 3, reserves: 2, reserveEach: false, columns };
	const names = (some: readonly Row[]) => some.map(({ reference }) => reference);
	const next = drawSample(rows, plan);
	expect(names(next.drawn)).toEqual(['0', '1', '5']);
	expect(names(next.reserves)).toEqual(['2', '3']);
	const each = drawSample(rows, { ...plan, reserveEach: true });
	// There is no second case of C.
	expect(names(each.reserves)).toEqual(['2', '3']);

	const out = (reference: string) => rows.find((one) => one.reference === reference)!;
	expect(nextReserve(out('1'), each.reserves, columns)?.reference).toBe('3');
	expect(nextReserve(out('5'), each.reserves, columns)?.reference).toBe('2');
	expect(nextReserve(out('0'), [], columns)).toBeNull();
	expect(nextReserve(row('x'), [row('y'), row('z')], [])?.reference).toBe('y');
});

test('a list shorter than the sample is drawn whole', () => {
	const rows = [row('a'), row('b')];
	expect(drawSample(rows, { ...simple, size: 17, reserves: 3 })).toEqual({
		...{ drawn: rows, reserves: [], shortfalls: [] }
	});
});

/** All sets of so many rows, those with earlier rows first. */
function setsOf(rows: readonly Row[], size: number): Row[][] {
	if (size === 0) return [[]];
	return rows.flatMap((first, at) =>
		setsOf(rows.slice(at + 1), size - 1).map((others) => [first, ...others])
	);
}

function chiSquared(rows: readonly Row[], counts: Map<string, number>, expected: number): number {
	return rows.reduce((sum, { reference }) => {
		return sum + ((counts.get(reference) ?? 0) - expected) ** 2 / expected;
	}, 0);
}
