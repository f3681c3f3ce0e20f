import { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Access } from '../../src/lib/meeting/rights/abilities';
import type { DeskLink } from '../../src/lib/room/desk/Desk.svelte';

/** A link with nobody at the other end: a test carries the document's edits by hand. */
export function linked(doc: Y.Doc, access: Access = 'write'): DeskLink {
	return {
		doc,
		awareness: new Awareness(doc),
		access,
		state: { is: 'saved' },
		unsaved: 0,
		unsavedText: '',
		returned: null,
		watch: () => () => undefined,
		giveBack: () => undefined,
		dismiss: () => undefined,
		reconnect: () => undefined,
		close: () => undefined
	};
}
