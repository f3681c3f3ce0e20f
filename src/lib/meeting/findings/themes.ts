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
 * The distinct cases a theme or observation rests on, by id and sorted: its own links, and those of
 * the themes it is linked to. `stands` says whether a source of a case still counts (`linkTarget`).
 * (G4: "n of 17" counts cases, never findings)
 */
export function casesOf(
	block: string,
	links: readonly Link[],
	stands: (caseId: string, source: string) => boolean
): string[] {
	const cases = new Set<string>();
	const seen = new Set<string>();
	const waiting = [block];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (seen.has(next)) continue;
		seen.add(next);
		for (const link of links.filter((each) => each.block === next)) {
			if (link.case === null) waiting.push(link.source);
			else if (stands(link.case, link.source)) cases.add(link.case);
		}
	}
	return [...cases].sort();
}
