import type { Row } from './drawn-list';
import { listHashOf, strataHashOf } from './drawn-list';
import { drawSample, nextReserve } from './draw-sample';
import type { Hashing } from './hashing';
import type { Receipt, StaffReceipt } from './receipt';
import { commitmentOf, drawOrder } from './seal';

/** What was found, in the order in which it is looked for. `agrees` is the only good one. */
export type Verdict =
	| 'agrees'
	| 'other-list'
	| 'other-strata'
	| 'not-sealed'
	| 'other-count'
	| 'other-shortfalls'
	| 'other-cases'
	| 'other-reserves'
	| 'other-replacements';

/** Whether a receipt and the list that was sealed belong together, and the draw was made as it says. (S4) */
export async function verifyReceipt(
	hashing: Hashing,
	receipt: Receipt,
	rows: readonly Row[]
): Promise<Verdict> {
	const { k, w: word, listHash, strata: columns } = receipt;
	const known = columns.length ? rows : rows.map(({ reference }) => ({ reference, values: [] }));
	if ((await listHashOf(hashing, known)) !== listHash) return 'other-list';
	if (known.some(({ values }) => values.length !== columns.length)) return 'other-strata';
	const strataHash = columns.length ? await strataHashOf(hashing, known) : null;
	if (strataHash !== receipt.strataHash) return 'other-strata';
	if ((await commitmentOf(hashing, k, listHash)) !== receipt.commitment) return 'not-sealed';

	const made = drawSample(await drawOrder(hashing, { k, word }, known), { ...receipt, columns });
	if (known.length !== receipt.accepted || made.drawn.length !== receipt.drawn)
		return 'other-count';
	if (JSON.stringify(made.shortfalls) !== JSON.stringify(receipt.shortfalls.map(inItsOrder))) {
		return 'other-shortfalls';
	}
	if (receipt.kind === 'public') return 'agrees';
	if (!areSame(made.drawn, receipt.sample)) return 'other-cases';
	if (!areSame(made.reserves, receipt.reserved)) return 'other-reserves';
	return areReplaced(made, receipt) ? 'agrees' : 'other-replacements';
}

function inItsOrder({ column, value, least, got }: Receipt['shortfalls'][number]) {
	return { column, value, least, got };
}

function areSame(rows: readonly Row[], references: readonly string[]): boolean {
	return (
		rows.length === references.length &&
		rows.every(({ reference }, at) => reference === references[at])
	);
}

/** Whether each case that went out was replaced by the reserve whose turn it was. */
function areReplaced(
	{ drawn, reserves }: { drawn: readonly Row[]; reserves: readonly Row[] },
	{ replaced, replacements, strata }: StaffReceipt
): boolean {
	const cases = [...drawn];
	let unused = reserves;
	for (const each of replaced) {
		const out = cases[each.case - 1];
		const next = out && nextReserve(out, unused, strata);
		if (!next || out.reference !== each.out || next.reference !== each.in) return false;
		cases[each.case - 1] = next;
		unused = unused.filter((row) => row !== next);
	}
	return replaced.length === replacements;
}
