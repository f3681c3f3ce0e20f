import type * as Y from 'yjs';

/** One person's private note of one sitting, destroyed when the sitting closes. (M11) */
export function noteText(doc: Y.Doc): Y.Text {
	return doc.getText('text');
}

export function readNote(doc: Y.Doc): string {
	return noteText(doc).toString();
}
