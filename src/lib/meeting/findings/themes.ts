/** One keyed link: `"<blockId> <caseId|-> <sourceId>"`; no case means the source is a theme. */
export interface Link {
	block: string;
	case: string | null;
	source: string;
}

export function linkKey(link: Link): string {
	return `${link.block} ${link.case ?? '-'} ${link.source}`;
}

/** Null for a key that is not a link. */
export function parseLink(key: string): Link | null {
	const [block, caseId, source, ...rest] = key.split(' ');
	if (!block || !caseId || !source || rest.length > 0) return null;
	return { block, case: caseId === '-' ? null : caseId, source };
}

/**
 * For each theme or observation, by block id, the sorted ids of the distinct cases behind it: those of its own links and
 * of the themes it is linked to. `stands` says whether a source still counts (`targetsIn`). "n of 17" counts cases, never
 * findings. (G4)
 */
export function casesIn(
	links: readonly Link[],
	stands: (caseId: string, source: string) => boolean
): (block: string) => string[] {
	const byBlock = linksByBlock(links);
	return (block) => {
		const cases = new Set<string>();
		const seen = new Set<string>();
		const waiting = [block];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			if (seen.has(next)) continue;
			seen.add(next);
			for (const link of byBlock.get(next) ?? []) {
				if (link.case === null) waiting.push(link.source);
				else if (stands(link.case, link.source)) cases.add(link.case);
			}
		}
		return [...cases].sort();
	};
}

export function linksByBlock(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
	const byBlock = new Map<string, Link[]>();
	for (const link of links) {
		const known = byBlock.get(link.block);
		if (known) known.push(link);
		else byBlock.set(link.block, [link]);
	}
	return byBlock;
}
