import * as Y from 'yjs';

/**
 * A document with this content. Its guid is empty: Yjs would draw 31 random numbers for an id that nothing here
 * reads, and a page of the report lays out eighteen documents.
 */
export function laidOut(state: Uint8Array | null): Y.Doc {
	const doc = new Y.Doc({ guid: '' });
	if (state) Y.applyUpdate(doc, state);
	return doc;
}
