import * as Y from 'yjs';
import type { Author } from '../../src/lib/board/author';
import { look, applyGuarded } from '../../server/gateway/guard/guard';
import type { DocKind } from '../../src/lib/board/names';
import type { RefusedCode } from '../../src/lib/live/codes';
import type { Writer } from '../../src/lib/board/documents/schema';
import {
	seedBoard,
	seedDraft,
	seedFindings,
	seedNote,
	seedResponse
} from '../../src/lib/board/documents/seed';
import { undoFor } from '../../src/lib/board/text/undo';

export const PROMPTS = ['headline', '1', '4', '5a-victim', '12w', '13b', 'core-fair'];

/** Blocks of the observations that the force answers. */
export const OBSERVATIONS = ['first-observation----', 'second-observation---'];

export const margaret = 'margaret-pugh--------';
export const nasreen = 'nasreen-akhtar-------';
export const owain = 'owain-beynon---------';
export const sioned = 'sioned-lloyd---------';
export const catrin = 'catrin-medi----------';
export const sam = 'sam-keane------------';

/** One person at one open document: their replica, their hand and their undo. */
export interface Desk {
	doc: Y.Doc;
	author: Author;
	undo: Y.UndoManager;
}

/** The server's copy, seeded. */
export function seeded(kind: DocKind): Y.Doc {
	const doc = new Y.Doc();
	if (kind === 'board') seedBoard(doc, PROMPTS);
	if (kind === 'findings') seedFindings(doc);
	if (kind === 'draft') seedDraft(doc);
	if (kind === 'response') seedResponse(doc, OBSERVATIONS);
	if (kind === 'note') seedNote(doc);
	return doc;
}

/** `client` makes a random workload repeatable: it decides which of two simultaneous values stands. */
export function deskAt(server: Y.Doc, kind: DocKind, person: string, client?: number): Desk {
	const doc = new Y.Doc();
	if (client !== undefined) doc.clientID = client;
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(server), 'server');
	const author: Author = { person, lang: person === sioned ? 'cy' : 'en', origin: { person } };
	return { doc, author, undo: undoFor(doc, kind, author.origin) };
}

/** Everybody gets everything, in two rounds. */
export function sync(...docs: Y.Doc[]): void {
	for (const to of [...docs, ...docs]) {
		for (const from of docs) {
			if (from !== to) {
				const news = Y.encodeStateAsUpdate(from, Y.encodeStateVector(to));
				Y.applyUpdate(to, news, 'server');
			}
		}
	}
}

/** The gateway's answer to bytes, before it looks at what the document holds. */
export function staticCheck(update: Uint8Array): RefusedCode | null {
	const refused = look(new Y.Doc(), update, () => true);
	return refused === 'gap' ? null : refused;
}

/** What the gateway does with one update; after a fault the document is spoilt. */
export function takeIn(
	doc: Y.Doc,
	update: Uint8Array,
	kind: DocKind,
	writer: Writer
): RefusedCode | null {
	const refused = look(doc, update, () => true);
	if (refused) return refused === 'gap' ? 'schema' : refused;
	const { verdict } = applyGuarded(doc, kind, update, writer);
	return verdict === 'changed' || verdict === 'unchanged' ? null : verdict;
}

/** What `change` sends, made on a replica of `server`. */
export function updateOf(server: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(server));
	const before = Y.encodeStateVector(doc);
	const deleted: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => deleted.push(update));
	change(doc);
	return deleted.length === 1 ? deleted[0] : Y.encodeStateAsUpdate(doc, before);
}

export interface Chance {
	/** From 0 to below `most`. */
	upTo(most: number): number;
	pick<T>(of: readonly T[]): T;
}

/** The same seed, the same workload (mulberry32). */
export function chance(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const upTo = (most: number) => Math.floor(next() * most);
	return { upTo, pick: (of) => of[upTo(of.length)] };
}
