import type * as Y from 'yjs';
import type { Language } from '../../meeting/people/people';
import type { Flag } from '../../meeting/findings/placement';
import { byOrder } from '../../meeting/findings/placement';
import type { Link } from '../../meeting/findings/themes';
import { linkKey, parseLink } from '../../meeting/findings/themes';
import type { Author } from '../author';
import type { EntryPosition } from './entry';
import { addEntry, deleteEntry, entriesOf, entryOf, orderAt, restoreEntry, textOf } from './entry';
import { flagsOf, readFlags } from '../flags';
import { newId } from '../ids';
import type { DraftBlockKind } from './schema';
import { newText } from '../text/text';

/** Everything in the report that is not of one case, as plain values. */
export interface DraftContent {
	/** Live ones, in order within each section; the sections' own order is the template's. */
	blocks: DraftBlock[];
	gone: DraftBlock[];
	links: Link[];
	/** Keys `"<blockId> <flag>"`. */
	flags: string[];
}

export interface DraftBlock {
	id: string;
	kind: DraftBlockKind;
	section: string;
	order: string;
	en: string;
	cy: string;
	flags: Flag[];
	gone?: string;
}

export function readDraft(doc: Y.Doc): DraftContent {
	const flags = readFlags(doc);
	const blocks = [...entriesOf(doc, 'blocks')]
		.map(([id, entry]): DraftBlock => {
			const fields = entry.toJSON() as Omit<DraftBlock, 'id' | 'flags'>;
			return { id, ...fields, flags: flagsOf(flags, id) };
		})
		.sort(byOrder);
	return {
		blocks: blocks.filter(({ gone }) => gone === undefined),
		gone: blocks.filter(({ gone }) => gone !== undefined),
		links: readLinks(doc),
		flags
	};
}

/** The new block's id; `text` is in the author's language. */
export function addBlock(
	doc: Y.Doc,
	author: Author,
	block: { kind: DraftBlockKind; section: string; text?: string } & EntryPosition
): string {
	const id = newId();
	addEntry(doc, author, 'blocks', id, () => ({
		kind: block.kind,
		section: block.section,
		order: orderAt(entriesOf(doc, 'blocks'), inSection(doc, block.section), block),
		en: newText(author.lang === 'en' ? block.text : ''),
		cy: newText(author.lang === 'cy' ? block.text : '')
	}));
	return id;
}

export function moveBlock(
	doc: Y.Doc,
	author: Author,
	id: string,
	to: { section?: string } & EntryPosition
): void {
	const block = entryOf(doc, 'blocks', id);
	doc.transact(() => {
		const section = to.section ?? (block.get('section') as string);
		const others = inSection(doc, section).filter((other) => other !== id);
		const order = orderAt(entriesOf(doc, 'blocks'), others, to);
		if (block.get('section') !== section) block.set('section', section);
		block.set('order', order);
	}, author.origin);
}

export function deleteBlock(doc: Y.Doc, author: Author, id: string): void {
	deleteEntry(doc, author, 'blocks', id);
}

export function restoreBlock(doc: Y.Doc, author: Author, id: string): void {
	restoreEntry(doc, author, 'blocks', id);
}

export function blockText(doc: Y.Doc, id: string, lang: Language): Y.Text {
	return textOf(doc, 'blocks', id, lang);
}

/** One key for each link, so that two people linking at once both do. (G4, G6) */
export function link(doc: Y.Doc, author: Author, made: Link): void {
	const links = doc.getMap('links');
	const key = linkKey(made);
	if (!links.has(key)) doc.transact(() => links.set(key, true), author.origin);
}

export function unlink(doc: Y.Doc, author: Author, made: Link): void {
	const links = doc.getMap('links');
	const key = linkKey(made);
	if (links.has(key)) doc.transact(() => links.delete(key), author.origin);
}

function inSection(doc: Y.Doc, section: string): string[] {
	return [...entriesOf(doc, 'blocks')]
		.filter(([, block]) => block.get('section') === section && !block.has('gone'))
		.map(([id]) => id);
}

function readLinks(doc: Y.Doc): Link[] {
	const keys = [...doc.getMap('links').keys()].sort();
	return keys.map(parseLink).filter((link) => link !== null);
}
