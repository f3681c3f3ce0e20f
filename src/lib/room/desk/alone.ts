import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { seedBoard } from '../../board/documents/seed';
import type { DeskLink } from './Desk.svelte';

/** The content of a board that asks these prompts and has no answers yet. */
export function blankBoard(promptIds: readonly string[]): Uint8Array {
	const doc = new Y.Doc();
	seedBoard(doc, promptIds);
	return Y.encodeStateAsUpdate(doc);
}

/** A link that leads nowhere: what is written at a desk with it is kept on the page alone, and goes with it. */
export function linkAlone(): DeskLink {
	const doc = new Y.Doc();
	return {
		doc,
		awareness: new Awareness(doc),
		access: 'write',
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
