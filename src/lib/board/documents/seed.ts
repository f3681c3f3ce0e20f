import * as Y from 'yjs';
import { addRows } from './response';

/** The number of the schema in every document's `meta`. */
export const SCHEMA = 1;

/** Only the server seeds, once: two seeds of one board would not be the same board. */
export function seedBoard(doc: Y.Doc, promptIds: readonly string[]): void {
	seed(doc, ['answers', 'points', 'flags', 'none', 'redaction'], () => {
		const answers = doc.getMap('answers');
		for (const id of promptIds) {
			const answer: [string, unknown][] = [
				['value', null],
				['note', new Y.Text()]
			];
			answers.set(id, new Y.Map(answer));
		}
	});
}

export function seedFindings(doc: Y.Doc): void {
	seed(doc, ['findings', 'placement', 'reasons', 'flags']);
}

export function seedDraft(doc: Y.Doc): void {
	seed(doc, ['blocks', 'links', 'flags']);
}

/** @param blocks ids of the observations of the sent version */
export function seedResponse(doc: Y.Doc, blocks: readonly string[]): void {
	seed(doc, ['rows', 'commitments', 'links'], () => addRows(doc, blocks));
}

export function seedNote(doc: Y.Doc): void {
	doc.getText('text');
	seed(doc, []);
}

function seed(doc: Y.Doc, roots: string[], fill: () => void = () => undefined): void {
	const meta = doc.getMap('meta');
	roots.forEach((root) => doc.getMap(root));
	if (meta.has('v')) return;
	doc.transact(() => {
		meta.set('v', SCHEMA);
		fill();
	});
}
