import { readLines } from '../../src/lib/meeting/sample/draw/drawn-list';
import type { Row } from '../../src/lib/meeting/sample/draw/drawn-list';
import { canonicalText } from '../../src/lib/meeting/sample/draw/canonical-list';
import { commitmentOf, drawOrder } from '../../src/lib/meeting/sample/draw/seal';
import { drawSample, nextReserve } from '../../src/lib/meeting/sample/draw/draw-sample';
import type { DrawPlan } from '../../src/lib/meeting/sample/draw/draw-sample';
import { listHashOf, strataHashOf } from '../../src/lib/meeting/sample/draw/drawn-list';
import type { StaffReceipt } from '../../src/lib/meeting/sample/draw/receipt';
import { drawHashing } from '../../server/reading/sample/draw-hashing';
import type { chance } from '../meeting/chance';

type Chance = ReturnType<typeof chance>;

/** Letters that sort, join and are trimmed in more than one way. */
const letters = [
	'A',
	'a',
	'Z',
	'é',
	'e\u0301',
	'ŵ',
	'ﬀ',
	'\uFF21',
	'😀',
	'\uE000',
	'ü',
	'-',
	'/',
	' ',
	'7',
	'0'
];

/** A list as a file, with lines in any order, references in any form, and values of its columns. */
export function madeUpList(
	{ below, pick, shuffle }: Chance,
	cases: number,
	columns: number
): string {
	const known = new Set<string>();
	while (known.size < cases) {
		const reference = `GT${Array.from({ length: 2 + below(6) }, () => pick(letters)).join('')}${below(9)}`;
		known.add(canonicalText(reference));
	}
	const lines = [...known].map((reference) => {
		const values = Array.from({ length: columns }, (_, at) => `${'TA'[at]}${1 + below(4)}`);
		const seen = pick([reference, ` ${reference}`, `${reference}  `, reference.normalize('NFD')]);
		return [seen, ...values.map((value) => pick([value, `${value} `]))].join('\t');
	});
	return `${pick(['', '\uFEFF'])}${shuffle(lines).join(pick(['\n', '\r\n']))}${pick(['', '\n\n'])}`;
}

/** A plan for such a list. */
export function madeUpPlan({ below, pick }: Chance, columns: number): DrawPlan {
	return {
		size: 1 + below(20),
		reserves: below(5),
		reserveEach: columns > 0 && pick([true, false]),
		columns: Array.from({ length: columns }, (_, at) => ({
			column: ['Type', 'Area'][at],
			minimums: Array.from({ length: 1 + below(4) }, (_, n) => ({
				...{ value: `${'TA'[at]}${n + 1}`, least: below(6) }
			}))
		}))
	};
}

/** A receipt of a draw by the product's own rules, with some cases replaced. */
export async function receiptFor(
	{ below, pick }: Chance,
	list: string,
	plan: DrawPlan
): Promise<StaffReceipt> {
	const rows: Row[] = readLines(list);
	const k = Array.from({ length: 64 }, () => below(16).toString(16)).join('');
	const word = pick(['barcud', 'ŵyn', 'two words', '7', 'Z\u00e9']);
	const listHash = await listHashOf(drawHashing, rows);
	const ordered = await drawOrder(drawHashing, { k, word }, rows);
	const { drawn, reserves, shortfalls } = drawSample(ordered, plan);
	const now = [...drawn];
	let unused = reserves;
	const replaced: StaffReceipt['replaced'] = [];
	for (let n = below(4); n > 0 && now.length > 0; n--) {
		const at = below(now.length);
		const next = nextReserve(now[at], unused, plan.columns);
		if (!next) break;
		const told = { reason: 'reopened', at: '2023-06-19T13:10:00.000Z', by: 'Elin Prosser' };
		replaced.push({ case: at + 1, out: now[at].reference, in: next.reference, ...told });
		now[at] = next;
		unused = unused.filter((row) => row !== next);
	}
	return {
		...{ v: 1, kind: 'staff', review: 'made-up', draw: 1 },
		method: plan.columns.length ? 'stratified' : 'random',
		window: { months: 6, from: '2022-12-05', to: '2023-06-05', reason: null },
		...{ listed: rows.length, accepted: rows.length },
		...{ size: plan.size, reserves: plan.reserves, reserveEach: plan.reserveEach },
		strata: plan.columns.map(({ column, minimums }) => ({ column, minimums: [...minimums] })),
		listHash,
		strataHash: plan.columns.length ? await strataHashOf(drawHashing, rows) : null,
		commitment: await commitmentOf(drawHashing, k, listHash),
		committedAt: '2023-06-12T10:02:00.000Z',
		...{ k, w: word, drawnAt: '2023-06-12T10:04:00.000Z', drawn: drawn.length },
		...{ shortfalls, replacements: replaced.length },
		...{ drawnBy: 'Elin Prosser', wordBy: 'Huw Jarman' },
		sample: drawn.map(({ reference }) => reference),
		reserved: reserves.map(({ reference }) => reference),
		replaced
	};
}
