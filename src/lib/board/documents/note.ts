import type * as Y from 'yjs';

/** The one text of a private note. (M11) */
export function noteText(doc: Y.Doc): Y.Text {
	return doc.getText('text');
}
