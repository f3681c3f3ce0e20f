import { createHash, createHmac } from 'node:crypto';

// A second program that checks draws, written from docs/draw.md alone. It imports nothing of the product.

interface Minimum {
	value: string;
	least: number;
}
interface Column {
	column: string;
	minimums: Minimum[];
}
interface Line {
	reference: string;
	values: string[];
}

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a receipt is JSON from outside */
export function secondVerifier(receipt: any, file: string): boolean {
	const lines = read(file);
	const columns: Column[] = receipt.strata;

	const listHash = sha(lines.map(({ reference }) => `${reference}\n`).join(''));
	if (listHash.toString('hex') !== receipt.listHash) return false;
	const strata = lines.map((line) => [line.reference, ...line.values].join('\t') + '\n').join('');
	const strataHash = columns.length ? sha(strata).toString('hex') : null;
	if (strataHash !== receipt.strataHash) return false;
	const k = Buffer.from(receipt.k, 'hex');
	if (sha(Buffer.concat([k, listHash])).toString('hex') !== receipt.commitment) return false;

	const seed = createHmac('sha256', k).update(receipt.w, 'utf8').digest();
	const ordered = lines
		.map((line) => ({
			...{ line },
			mark: createHmac('sha256', seed).update(line.reference, 'utf8').digest('hex')
		}))
		.sort((a, b) => (a.mark < b.mark ? -1 : 1))
		.map(({ line }) => line);
	const sample = sampleOf(ordered, receipt.size, columns);
	const rest = ordered.filter((line) => !sample.includes(line));
	const stratum = (line: Line) =>
		columns.map(({ minimums }, at) =>
			minimums.some(({ value }) => value === line.values[at]) ? line.values[at] : null
		);
	const same = (a: Line, b: Line) => JSON.stringify(stratum(a)) === JSON.stringify(stratum(b));
	const kinds = sample.filter((line, at) => sample.findIndex((other) => same(other, line)) === at);
	const reserves = receipt.reserveEach
		? kinds.flatMap((kind) => rest.find((line) => same(line, kind)) ?? [])
		: rest.slice(0, receipt.reserves);

	const shortfalls = columns.flatMap(({ column, minimums }, at) =>
		minimums.flatMap(({ value, least }) => {
			const got = sample.filter(({ values }) => values[at] === value).length;
			return got < least ? [{ column, value, least, got }] : [];
		})
	);
	if (lines.length !== receipt.accepted || sample.length !== receipt.drawn) return false;
	if (JSON.stringify(shortfalls) !== JSON.stringify(receipt.shortfalls)) return false;
	if (receipt.kind === 'public') return true;

	const names = (of: Line[]) => JSON.stringify(of.map(({ reference }) => reference));
	if (names(sample) !== JSON.stringify(receipt.sample)) return false;
	if (names(reserves) !== JSON.stringify(receipt.reserved)) return false;
	const cases = [...sample];
	const unused = [...reserves];
	for (const { case: number, out, in: comes } of receipt.replaced) {
		const gone = cases[number - 1];
		let left = unused;
		for (let at = 0; at < columns.length; at++) {
			const like = left.filter((line) => stratum(line)[at] === stratum(gone)[at]);
			if (like.length > 0) left = like;
		}
		if (gone?.reference !== out || left[0]?.reference !== comes) return false;
		cases[number - 1] = left[0];
		unused.splice(unused.indexOf(left[0]), 1);
	}
	return receipt.replaced.length === receipt.replacements;
}

function read(file: string): Line[] {
	return file
		.replace(/^\uFEFF/, '')
		.split('\n')
		.map((line) => line.replace(/\r$/, ''))
		.filter((line) => line.trim() !== '')
		.map((line) => {
			const [reference, ...values] = line.split('\t').map((text) => text.trim().normalize('NFC'));
			return { reference, values: values.map((value) => value.replace(/\s+/g, ' ')) };
		})
		.sort((a, b) => Buffer.compare(Buffer.from(a.reference), Buffer.from(b.reference)));
}

function sha(data: string | Buffer): Buffer {
	return createHash('sha256').update(data).digest();
}

/** Walks through the order of the draw, taking each case that still leaves the fewest misses possible. */
function sampleOf(ordered: Line[], size: number, columns: Column[]): Line[] {
	if (columns.length === 0) return ordered.slice(0, size);
	const most = Math.min(size, ordered.length);
	const fewest = fewestMisses([], ordered, most, columns);
	const sample: Line[] = [];
	ordered.forEach((line, at) => {
		if (sample.length === most) return;
		const tried = [...sample, line];
		const misses = fewestMisses(tried, ordered.slice(at + 1), most - tried.length, columns);
		if (misses && JSON.stringify(misses) === JSON.stringify(fewest)) sample.push(line);
	});
	return sample;
}

/** The fewest misses that a set can end with, of each column: every way to go on is tried, and each state once. */
function fewestMisses(
	taken: Line[],
	left: Line[],
	slots: number,
	columns: Column[]
): number[] | null {
	if (left.length < slots) return null;
	const places = (line: Line) =>
		columns.map(({ minimums }, at) => minimums.findIndex(({ value }) => value === line.values[at]));
	const wanted = columns.map(({ minimums }, at) =>
		minimums.map(({ value, least }) =>
			Math.max(0, least - taken.filter(({ values }) => values[at] === value).length)
		)
	);
	const kinds = new Map<string, { at: number[]; count: number }>();
	for (const line of left) {
		const at = places(line);
		const kind = kinds.get(at.join()) ?? { at, count: 0 };
		kinds.set(at.join(), { ...kind, count: kind.count + 1 });
	}
	const order = [...kinds.values()];
	const known = new Map<string, number[]>();
	return search(0, wanted, slots);

	function search(kind: number, still: number[][], free: number): number[] {
		if (kind === order.length || free === 0) {
			return still.map((counts) => counts.reduce((sum, count) => sum + count, 0));
		}
		const key = JSON.stringify([kind, still, free]);
		const before = known.get(key);
		if (before) return before;
		let best: number[] | null = null;
		const { at, count } = order[kind];
		const useful = Math.max(...at.map((place, column) => (place < 0 ? 0 : still[column][place])));
		for (let use = 0; use <= Math.min(count, free, useful); use++) {
			const then = still.map((counts, column) =>
				counts.map((each, place) => (place === at[column] ? Math.max(0, each - use) : each))
			);
			const found = search(kind + 1, then, free - use);
			if (!best || isFewer(found, best)) best = found;
		}
		known.set(key, best!);
		return best!;
	}
}

function isFewer(a: number[], b: number[]): boolean {
	const at = a.findIndex((count, place) => count !== b[place]);
	return at >= 0 && a[at] < b[at];
}
