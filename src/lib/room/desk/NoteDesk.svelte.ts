import type * as Y from 'yjs';
import { Desk } from './Desk.svelte';
import { NoteView } from './view/NoteView.svelte';

/** One person at their private note of a sitting. Nobody else is ever there. (M11) */
export class NoteDesk extends Desk<string, NoteView, { id: string }, never> {
	address(id: string): string {
		return `note:${id}`;
	}

	protected viewOf(doc: Y.Doc): NoteView {
		return new NoteView(doc, this.me);
	}

	protected entryAt(): null {
		return null;
	}

	protected changesBetween(): never[] {
		return [];
	}

	protected concerns(): boolean {
		return false;
	}
}
