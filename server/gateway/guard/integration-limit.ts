import * as Y from 'yjs';

/** Others' items that Yjs may look past in one transaction to find the places of new ones. */
interface Reach {
	left: number;
	/** In dev this file is read again after an edit, and each reading wraps the last. */
	looked: Y.Item | null;
}

/** It would look past more: nobody who types needs it to. */
export class TooFar extends Error {
	override readonly name = 'TooFar';
}

const key = 'plenary.reach';

/**
 * Everything that was written at one place at the same time is looked at for each new item there, and
 * looking is dear: ten thousand letters at one place make each hundred more of them cost a second. Yjs has
 * no bound on it and no hook before it, so its own method is given one.
 */
const { integrate } = Y.Item.prototype;
Y.Item.prototype.integrate = function (transaction, offset) {
	const reach = transaction.meta.get(key) as Reach | undefined;
	if (reach && reach.looked !== this) {
		reach.looked = this;
		look(reach, this);
	}
	integrate.call(this, transaction, offset);
};

/** The document's next transaction throws TooFar instead of looking past more than so many items. */
export function limitReach(doc: Y.Doc, most: number): void {
	doc.once('beforeTransaction', ({ meta }: Y.Transaction) => {
		const reach: Reach = { left: most, looked: null };
		meta.set(key, reach);
	});
}

/** As Yjs goes from one item to the next, without what makes its steps dear. */
function look(reach: Reach, { left, right, parent, parentSub }: Y.Item): void {
	let next = left ? left.right : firstIn(parent, parentSub, reach);
	while (next && next !== right) {
		reach.left -= 1;
		if (reach.left < 0) throw new TooFar();
		next = next.right;
	}
}

function firstIn(parent: unknown, parentSub: string | null, reach: Reach): Y.Item | null {
	if (!(parent instanceof Y.AbstractType)) return null;
	if (parentSub === null) return parent._start;
	let first = parent._map.get(parentSub) ?? null;
	while (first?.left) {
		reach.left -= 1;
		if (reach.left < 0) throw new TooFar();
		first = first.left;
	}
	return first;
}
