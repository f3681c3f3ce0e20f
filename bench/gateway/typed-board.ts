import * as Y from 'yjs';
import { addPoint, pointText } from '../../src/lib/board/documents/board';
import { seedBoard } from '../../src/lib/board/documents/seed';
import { POINT_KINDS } from '../../src/lib/meeting/findings/placement';

/** One board's first content, and what each person types on it, made beforehand: the load only sends. */
export interface TypedBoard {
	/** The content every board begins with. */
	base: Uint8Array;
	vector: Uint8Array;
	/** Of each person, a letter at a time at the end of a point of their own. */
	typed: Uint8Array[][];
}

const SENTENCE =
	'The caller was told who would ring back and by when, and the log shows that it was done. ';

/** The same ids on every board and in every run: an id belongs to one person on each board. */
export function clientOf(person: number): number {
	return 3_000_000_000 + person;
}

export function personOf(person: number): string {
	return `person-${person}`;
}

export function boardNamed(number: number): string {
	return `board:case-${String(number).padStart(4, '0')}:all`;
}

/** @param size about so many bytes of content, written and partly deleted again, in points of up to 2,000 letters */
export function layBoard(size: number): Uint8Array {
	const doc = new Y.Doc();
	doc.clientID = 2_900_000_000;
	seedBoard(doc, ['call-answered', 'needs-understood', 'kept-informed']);
	const points = Math.max(30, Math.round(size / 2_000));
	doc.transact(() => {
		for (let n = 0; n < points; n += 1) {
			const author = { person: personOf(n % 10), lang: 'en' as const, origin: 'bench' };
			addPoint(doc, author, { kind: POINT_KINDS[n % POINT_KINDS.length], text: SENTENCE });
		}
	});
	for (const id of pointIds(doc)) write(pointText(doc, id), size / points - 320);
	return Y.encodeStateAsUpdate(doc);
}

/** In five goes, each in the middle, with a correction. */
function write(text: Y.Text, letters: number): void {
	const words = SENTENCE.repeat(Math.ceil(letters / 5 / SENTENCE.length)).slice(0, letters / 5);
	for (let go = 0; go < 5; go += 1) {
		text.insert(Math.floor(text.length / 2), words);
		text.delete(Math.floor(text.length / 3), 3);
	}
}

function pointIds(doc: Y.Doc): string[] {
	return [...doc.getMap('points').keys()].sort();
}

export function typeOn(base: Uint8Array, people: number, letters: number): TypedBoard {
	const typed = Array.from({ length: people }, (_, person) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, base);
		doc.clientID = clientOf(person);
		const own = pointIds(doc).find(
			(id) => (doc.getMap('points').get(id) as Y.Map<string>).get('by') === personOf(person % 10)
		);
		const text = pointText(doc, own as string);
		const updates: Uint8Array[] = [];
		doc.on('update', (update: Uint8Array) => updates.push(update));
		for (let n = 0; n < letters; n += 1) text.insert(text.length, 'and the log says why '[n % 21]);
		return updates;
	});
	return { base, vector: Y.encodeStateVectorFromUpdate(base), typed };
}
