import * as Y from 'yjs';
import { parseLink } from '../../meeting/findings/themes';
import type { Author } from '../author';
import { parseName } from '../names';
import type { Entry } from './entry';
import { deleteEntry, entriesOf } from './entry';

/** What each kind of document holds that somebody adds with one press, and what presence calls it. */
const ADDED = { board: 'points', findings: 'findings', draft: 'blocks' } as const;
const CALLED = { points: 'point', findings: 'finding', blocks: 'block' } as const;

export interface Leaving {
	/** Whether what this client id made may go: it is the person's who left. */
	isTheirs: (client: number) => boolean;
	/** The entries that somebody is in, as presence names them: `point:<id>`. */
	on: ReadonlySet<string>;
}

/**
 * Ids of the entries that were added and left without a word: empty, never written in, with no pin, flag, link or placement,
 * and nobody is in them.
 */
export function leftEmpty(doc: Y.Doc, name: string, { isTheirs, on }: Leaving): string[] {
	const root = rootOf(name);
	if (!root) return [];
	const used = usedIn(doc);
	return [...entriesOf(doc, root)].flatMap(([id, entry]) => {
		const isMeant =
			isBlank(entry) &&
			isTheirs(entry._item?.id.client ?? -1) &&
			!used.has(id) &&
			!on.has(`${CALLED[root]}:${id}`);
		return isMeant ? id : [];
	});
}

/** Removes what `leftEmpty` finds. */
export function removeLeftEmpty(doc: Y.Doc, name: string, author: Author, leaving: Leaving): void {
	const root = rootOf(name);
	if (root) for (const id of leftEmpty(doc, name, leaving)) deleteEntry(doc, author, root, id);
}

function rootOf(name: string): (typeof ADDED)[keyof typeof ADDED] | null {
	const kind = parseName(name)?.kind;
	return kind && kind in ADDED ? ADDED[kind as keyof typeof ADDED] : null;
}

/** A text keeps a trace of every letter that was ever in it, so one without any was never written in. */
function isBlank(entry: Entry): boolean {
	if (['gone', 'at', 'into', 'was', 'none'].some((field) => entry.has(field))) return false;
	const texts = [...entry.values()].filter((value) => value instanceof Y.Text);
	return texts.length > 0 && texts.every(({ _start }) => _start === null);
}

/** Ids that flags, placements and links name. */
function usedIn(doc: Y.Doc): Set<string> {
	const placed = doc.share.has('placement')
		? doc.getMap<string>('placement')
		: new Map<string, string>();
	const keys = (root: string) => (doc.share.has(root) ? [...doc.getMap(root).keys()] : []);
	const linked = keys('links').flatMap((key) => {
		const link = parseLink(key);
		return link ? [link.block, link.source] : [];
	});
	const flagged = keys('flags').map((key) => key.split(' ')[0]);
	return new Set([...placed.keys(), ...placed.values(), ...linked, ...flagged]);
}
