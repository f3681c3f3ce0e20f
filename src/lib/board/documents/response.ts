import * as Y from 'yjs';
import { byOrder } from '../../meeting/findings/placement';
import type { Language } from '../../meeting/people/people';
import type { Position, WrittenCommitment, WrittenRow } from '../../meeting/response/answered';
import type { Author } from '../author';
import { newId } from '../ids';
import { newText } from '../text/text';
import { addEntry, deleteEntry, entriesOf, entryOf, orderAt, textOf } from './entry';

/** The force's response while it is written: a row for each observation, and what it promises. (A6, A7) */
export interface ResponseContent {
	/** By the id of the observation's block. */
	rows: Record<string, ResponseRow>;
	/** Live ones, in their order. */
	commitments: WrittenPromise[];
	gone: WrittenPromise[];
}

export interface ResponseRow extends WrittenRow {
	/** Null until a position is chosen. */
	lang: Language | null;
}

export interface WrittenPromise extends WrittenCommitment {
	lang: Language;
	order: string;
	by: string;
	gone?: string;
}

export function readResponse(doc: Y.Doc): ResponseContent {
	const links = [...doc.getMap('links').keys()].map((key) => key.split(' '));
	const all = [...entriesOf(doc, 'commitments')]
		.map(([id, entry]): WrittenPromise => ({
			...(entry.toJSON() as Omit<WrittenPromise, 'id' | 'blocks'>),
			id,
			blocks: links
				.filter(([commitment]) => commitment === id)
				.map(([, block]) => block)
				.sort()
		}))
		.sort(byOrder);
	return {
		rows: Object.fromEntries(
			[...entriesOf(doc, 'rows')].map(([block, entry]): [string, ResponseRow] => [
				block,
				{ ...(entry.toJSON() as Omit<ResponseRow, 'block'>), block }
			])
		),
		commitments: all.filter(({ gone }) => gone === undefined),
		gone: all.filter(({ gone }) => gone !== undefined)
	};
}

/** A row for each observation that has none. Only the server makes rows. */
export function addRows(doc: Y.Doc, blocks: readonly string[]): void {
	const rows = entriesOf(doc, 'rows');
	doc.transact(() => {
		for (const block of blocks.filter((id) => !rows.has(id)))
			rows.set(
				block,
				new Y.Map<unknown>([
					['position', null],
					['lang', null],
					['text', new Y.Text()]
				])
			);
	});
}

export function rowText(doc: Y.Doc, block: string): Y.Text {
	return textOf(doc, 'rows', block, 'text');
}

/** The first position also says which language the row is written in: that of the page. */
export function setPosition(
	doc: Y.Doc,
	author: Author,
	block: string,
	position: Position | null
): void {
	const row = entryOf(doc, 'rows', block);
	if (row.get('position') === position) return;
	doc.transact(() => {
		row.set('position', position);
		if (row.get('lang') === null) row.set('lang', author.lang);
	}, author.origin);
}

export function setRowLanguage(doc: Y.Doc, author: Author, block: string, lang: Language): void {
	const row = entryOf(doc, 'rows', block);
	if (row.get('lang') === lang) return;
	doc.transact(() => row.set('lang', lang), author.origin);
}

/** The new commitment's id. It answers `block` from the start. */
export function addCommitment(doc: Y.Doc, author: Author, block: string): string {
	const id = newId();
	addEntry(doc, author, 'commitments', id, () => ({
		text: newText(),
		owner: newText(),
		due: null,
		lang: author.lang,
		by: author.person,
		order: orderAt(entriesOf(doc, 'commitments'), live(doc), {})
	}));
	linkCommitment(doc, author, id, block, true);
	return id;
}

export function deleteCommitment(doc: Y.Doc, author: Author, id: string): void {
	deleteEntry(doc, author, 'commitments', id);
}

export function commitmentText(doc: Y.Doc, id: string, field: 'text' | 'owner'): Y.Text {
	return textOf(doc, 'commitments', id, field);
}

/** @param due YYYY-MM-DD, or null */
export function setDue(doc: Y.Doc, author: Author, id: string, due: string | null): void {
	const entry = entryOf(doc, 'commitments', id);
	if (entry.get('due') === due) return;
	doc.transact(() => entry.set('due', due), author.origin);
}

/** One key for each link, so that two people linking at once both do. (A7) */
export function linkCommitment(
	doc: Y.Doc,
	author: Author,
	id: string,
	block: string,
	on: boolean
): void {
	const links = doc.getMap('links');
	const key = `${id} ${block}`;
	if (links.has(key) === on) return;
	doc.transact(() => (on ? links.set(key, true) : links.delete(key)), author.origin);
}

function live(doc: Y.Doc): string[] {
	return [...entriesOf(doc, 'commitments')]
		.filter(([, entry]) => !entry.has('gone'))
		.map(([id]) => id);
}
