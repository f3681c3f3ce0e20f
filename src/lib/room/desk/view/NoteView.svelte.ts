import type * as Y from 'yjs';
import { noteText } from '../../../board/documents/note';
import type { SharedText } from '../text/SharedText';
import { DocView } from './DocView';
import type { Me } from './DocView';

/** A private note as its writer's page reads it. (M11) */
export class NoteView extends DocView<string> {
	constructor(doc: Y.Doc, me: Me) {
		super(doc, 'note', me);
	}

	get text(): SharedText {
		return this.shared('text', noteText);
	}

	protected read(): string {
		return noteText(this.doc).toString();
	}
}
