import * as Y from 'yjs';

/** Budget of one transaction: the number of items that it may still look past. */
interface Budget {
	left: number;
	/** The item counted last. In dev each reload of this file wraps `integrate` again; this counts an item once only. */
	counted: Y.Item | null;
}

/** An update would make Yjs look past more items than allowed. */
export class IntegrationLimitExceeded extends Error {
	override readonly name = 'IntegrationLimitExceeded';
}

const key = 'plenary.integration-limit';

/**
 * Changes Yjs for the whole process: `Y.Item.prototype.integrate` counts the items that it will look past.
 * Only transactions with a budget (`limitIntegration`) are counted; all others run as before.
 * Reasons, and why `yjs` is pinned: docs/decisions/0008-yjs-integration-has-a-limit.md.
 */
const { integrate } = Y.Item.prototype;
Y.Item.prototype.integrate = function (transaction, offset) {
	const budget = transaction.meta.get(key) as Budget | undefined;
	if (budget && budget.counted !== this) {
		budget.counted = this;
		spend(budget, this);
	}
	integrate.call(this, transaction, offset);
};

/** Makes the next transaction throw IntegrationLimitExceeded before it looks past more than `most` items. */
export function limitIntegration(doc: Y.Doc, most: number): void {
	doc.once('beforeTransaction', ({ meta }: Y.Transaction) => {
		const budget: Budget = { left: most, counted: null };
		meta.set(key, budget);
	});
}

/** Takes the same steps as Yjs's integration, but without the sets that make those slow. */
function spend(budget: Budget, { left, right, parent, parentSub }: Y.Item): void {
	let next = left ? left.right : firstIn(parent, parentSub, budget);
	while (next && next !== right) {
		step(budget);
		next = next.right;
	}
}

function firstIn(parent: unknown, parentSub: string | null, budget: Budget): Y.Item | null {
	if (!(parent instanceof Y.AbstractType)) return null;
	if (parentSub === null) return parent._start;
	let first = parent._map.get(parentSub) ?? null;
	while (first?.left) {
		step(budget);
		first = first.left;
	}
	return first;
}

function step(budget: Budget): void {
	budget.left -= 1;
	if (budget.left < 0) throw new IntegrationLimitExceeded();
}
