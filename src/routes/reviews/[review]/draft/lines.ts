interface Lines {
	id: string;
	/** Asked only where there is still room. */
	count: () => number;
}

/** How many lines of each list, by its id, are within the first `most` of all of them, in their order. */
export function firstLines(lists: readonly Lines[], most: number): ReadonlyMap<string, number> {
	const first = new Map<string, number>();
	let left = most;
	for (const { id, count } of lists) {
		if (left === 0) break;
		const lines = Math.min(left, count());
		first.set(id, lines);
		left -= lines;
	}
	return first;
}

/** In their order, by the block they are about. */
export function commentsByBlock<T extends { block: string }>(
	comments: readonly T[]
): ReadonlyMap<string, T[]> {
	const found = new Map<string, T[]>();
	for (const comment of comments) {
		const known = found.get(comment.block);
		if (known) known.push(comment);
		else found.set(comment.block, [comment]);
	}
	return found;
}
