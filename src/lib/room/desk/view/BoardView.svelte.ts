import type * as Y from 'yjs';
import * as board from '../../../board/documents/board';
import type { BoardContent } from '../../../board/documents/board';
import type { EntryPosition } from '../../../board/documents/entry';
import type { At, RedactionImpact } from '../../../board/documents/schema';
import type { Language } from '../../../meeting/people/people';
import type { Flag, PointKind } from '../../../meeting/findings/placement';
import type { AnswerValue } from '../../../meeting/settings/answer';
import { DocView } from './DocView';
import type { Me } from './DocView';
import { keptOf } from '../text/kept';
import type { SharedText } from '../text/SharedText';

/** A group's board as a page reads it, and what its reader may do there, in the words of the room. */
export class BoardView extends DocView<BoardContent> {
	constructor(doc: Y.Doc, me: Me) {
		super(doc, 'board', me);
	}

	point(id: string): SharedText {
		return this.shared(`point:${id}`, (doc) => board.pointText(doc, id));
	}

	note(prompt: string): SharedText {
		return this.shared(`answer:${prompt}`, (doc) => board.answerNote(doc, prompt));
	}

	/** The new point's id. Without a place it is last in its column. */
	add(kind: PointKind, given: { at?: At } & EntryPosition = {}): string {
		return this.edit((doc, me) => board.addPoint(doc, me, { kind, ...given }));
	}

	remove(id: string): void {
		this.edit((doc, me) => board.deletePoint(doc, me, id));
	}

	/** Deletes a point that its writer left empty. Undo does not count it as a step. */
	sweep(id: string): void {
		board.deletePoint(this.doc, { ...this.author, origin: Symbol('swept') }, id);
	}

	restore(id: string): void {
		this.edit((doc, me) => board.restorePoint(doc, me, id));
	}

	move(id: string, to: { kind?: PointKind } & EntryPosition): void {
		this.edit((doc, me) => board.movePoint(doc, me, id, to));
	}

	speak(id: string, lang: Language): void {
		this.edit((doc, me) => board.editPoint(doc, me, id, lang));
	}

	flag(id: string, flag: Flag, on: boolean): void {
		this.edit((doc, me) => board.setFlag(doc, me, id, flag, on));
	}

	pin(id: string, at: At): void {
		this.edit((doc, me) => board.pinPoint(doc, me, id, at));
	}

	unpin(id: string): void {
		this.edit((doc, me) => board.unpinPoint(doc, me, id));
	}

	declareNone(kind: PointKind): void {
		this.edit((doc, me) => board.declareNone(doc, me, kind));
	}

	withdrawNone(kind: PointKind): void {
		this.edit((doc, me) => board.withdrawNone(doc, me, kind));
	}

	answer(prompt: string, value: AnswerValue): void {
		this.edit((doc, me) => board.setAnswer(doc, me, prompt, value));
	}

	redaction(impact: RedactionImpact): void {
		this.edit((doc, me) => board.setRedaction(doc, me, impact));
	}

	protected read(before: BoardContent | null): BoardContent {
		return keptOf(before, board.readBoard(this.doc));
	}
}
