import type * as Y from 'yjs';
import * as response from '../../../board/documents/response';
import type { ResponseContent, WrittenPromise } from '../../../board/documents/response';
import type { Language } from '../../../meeting/people/people';
import type { Position } from '../../../meeting/response/answered';
import type { SharedText } from '../text/SharedText';
import { DocView } from './DocView';
import type { Me } from './DocView';

/** The force's response as its page reads it, and what may be done to it. (A6, A7) */
export class ResponseView extends DocView<ResponseContent> {
	constructor(doc: Y.Doc, me: Me) {
		super(doc, 'response', me);
	}

	/** Null where the document has not come yet. */
	text(block: string): SharedText | null {
		if (!this.content.rows[block]) return null;
		return this.shared(block, (doc) => response.rowText(doc, block));
	}

	position(block: string, position: Position | null): void {
		response.setPosition(this.doc, this.author, block, position);
	}

	language(block: string, lang: Language): void {
		response.setRowLanguage(this.doc, this.author, block, lang);
	}

	/** Those that answer an observation. */
	promisesOf(block: string): WrittenPromise[] {
		return this.content.commitments.filter(({ blocks }) => blocks.includes(block));
	}

	promiseText(id: string, field: 'text' | 'owner'): SharedText {
		return this.shared(`${id} ${field}`, (doc) => response.commitmentText(doc, id, field));
	}

	/** The new commitment's id. */
	promise(block: string): string {
		return response.addCommitment(this.doc, this.author, block);
	}

	remove(id: string): void {
		response.deleteCommitment(this.doc, this.author, id);
	}

	due(id: string, due: string | null): void {
		response.setDue(this.doc, this.author, id, due);
	}

	link(id: string, block: string, on: boolean): void {
		response.linkCommitment(this.doc, this.author, id, block, on);
	}

	protected read(): ResponseContent {
		return response.readResponse(this.doc);
	}
}
