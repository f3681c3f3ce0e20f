import type * as Y from 'yjs';
import type { BoardContent, Point } from '../../board/documents/board';
import { MAX_OWN_POINTS } from '../../board/documents/schema';
import type { PointKind } from '../../meeting/findings/placement';
import { BoardView } from './view/BoardView.svelte';
import { pointChanges } from './text/changes';
import type { BoardChange } from './text/changes';
import type { BoardColumns } from './columns';
import { columnsFor } from './columns';
import { Desk } from './Desk.svelte';

/** One person at a group's board. It also keeps points that others deleted while this person was in them. */
export class BoardDesk extends Desk<BoardContent, BoardView, Point, BoardChange> {
	#noted = $state.raw<readonly string[]>([]);
	/** Points begun here: those left empty are deleted again. */
	readonly #begun = new Set<string>();

	readonly board: BoardContent = $derived.by(() => this.view.content);
	/** A point I deleted myself is not held: it goes. */
	readonly #kept: Point | null = $derived.by(() => {
		const isMine = this.board.gone.some(
			({ id, gone }) => id === this.held?.id && gone === this.me.id
		);
		return isMine ? null : this.held;
	});
	readonly columns: BoardColumns = $derived.by(() => columnsFor(this.board, this.#kept));

	/** The point I am in, when somebody deleted it meanwhile. */
	get lost(): Point | null {
		return this.board.gone.find(({ id }) => id === this.#kept?.id) ?? null;
	}

	/** The point I am in, when somebody moved it to another column meanwhile. */
	get carriedOff(): Point | null {
		const { held } = this;
		return (
			(held && this.board.points.find(({ id, kind }) => id === held.id && kind !== held.kind)) ??
			null
		);
	}

	/** Deleted points that concern me, until they are back or I have closed the note. */
	get notes(): Point[] {
		return this.board.gone.filter(({ id }) => this.#noted.includes(id) && id !== this.held?.id);
	}

	/** A point begun here and left with no words in it goes again. */
	override leave(on: string): void {
		super.leave(on);
		const point = this.entryAt(on);
		const isBare = point && point.text.trim() === '' && !point.at;
		if (!isBare || !this.#begun.has(point.id) || this.whoIsOn(on) !== null) return;
		if (this.writable) this.view.sweep(point.id);
	}

	/** I have written as many points here as one person may. */
	get isFull(): boolean {
		const { points, gone } = this.board;
		return [...points, ...gone].filter(({ by }) => by === this.me.id).length >= MAX_OWN_POINTS;
	}

	/** The id of a new point. */
	add(kind: PointKind, after?: string): string {
		const id = this.view.add(kind, after === undefined ? {} : { after });
		this.#begun.add(id);
		return id;
	}

	remove(id: string): void {
		if (this.held?.id === id) this.release();
		this.view.remove(id);
		const wasWritten = this.board.gone.some((point) => point.id === id && point.text.trim() !== '');
		if (wasWritten) this.note(id);
	}

	restore(id: string): void {
		this.view.restore(id);
		this.forget(id);
	}

	/** My own move takes the point along, though I am in it. */
	move(id: string, to: { kind?: PointKind; after?: string | null }): void {
		this.view.move(id, to);
		if (this.held?.id === id) this.release();
	}

	note(id: string): void {
		if (!this.#noted.includes(id)) this.#noted = [...this.#noted, id];
	}

	forget(id: string): void {
		this.#noted = this.#noted.filter((noted) => noted !== id);
		if (this.held?.id === id) this.release();
	}

	/** Notes deletions by others of my points and of the point I am in. */
	override hear(heard: (change: BoardChange, isMine: boolean) => void): () => void {
		return super.hear((change, isMine) => {
			const { point, did } = change;
			const isHeld = this.held?.id === point.id;
			if (did === 'deleted' && isMine && (isHeld || point.text.trim())) this.note(point.id);
			heard(change, isMine);
		});
	}

	address(id: string): string {
		return `point:${id}`;
	}

	protected viewOf(doc: Y.Doc): BoardView {
		return new BoardView(doc, this.me);
	}

	protected entryAt(on: string): Point | null {
		return this.board.points.find(({ id }) => this.address(id) === on) ?? null;
	}

	protected changesBetween(before: BoardContent, after: BoardContent): BoardChange[] {
		return pointChanges(before, after);
	}

	protected concerns({ point }: BoardChange): boolean {
		return point.by === this.me.id || this.held?.id === point.id;
	}
}
