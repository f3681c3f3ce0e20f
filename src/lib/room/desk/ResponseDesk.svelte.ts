import type * as Y from 'yjs';
import type { ResponseContent } from '../../board/documents/response';
import { Desk } from './Desk.svelte';
import { ResponseView } from './view/ResponseView.svelte';

/** One of the force at its response. Rows stay where they are, so nothing is held in its place. */
export class ResponseDesk extends Desk<ResponseContent, ResponseView, { id: string }, never> {
	address(id: string): string {
		return `row:${id}`;
	}

	protected viewOf(doc: Y.Doc): ResponseView {
		return new ResponseView(doc, this.me);
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
