import type * as Y from 'yjs';
import { entriesOf } from './entry';
import { isAt, quotes } from './schema';

/**
 * Takes the words of a paper off all pins, deleted points' included; their places stay. (S6)
 * @param file null for every paper
 */
export function deleteQuotes(doc: Y.Doc, file: string | null): void {
	for (const point of entriesOf(doc, 'points').values()) {
		const at = point.get('at');
		const isMeant = isAt(at) && (file === null || at.file === file);
		if (isMeant && quotes(at)) point.set('at', { ...at, quote: '' });
	}
}

/** Whether a point quotes words of one of these papers; with null, of any paper. */
export function isQuoted(doc: Y.Doc, files: ReadonlySet<string> | null): boolean {
	return [...entriesOf(doc, 'points').values()].some((point) => {
		const at = point.get('at');
		return isAt(at) && quotes(at) && (files === null || files.has(at.file));
	});
}
