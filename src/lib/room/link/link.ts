import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { CLOSE, sentenceOf } from '../../live/codes';
import type { CloseSentence, RefusedCode } from '../../live/codes';
import type { Access } from '../../meeting/rights/abilities';
import { Line } from './board-socket';

/** What has become of what one typed: each state says only what is known to be true. */
export type LinkState =
	| { is: 'connecting' }
	/** Edits that the server has not yet made durable. */
	| { is: 'saving'; unsaved: number }
	/** Everything typed here survives a power cut of the server. */
	| { is: 'saved' }
	| { is: 'offline'; unsaved: number }
	/** The server can save nothing just now; what is typed waits here and goes out when it can. */
	| { is: 'paused'; unsaved: number }
	| { is: 'read-only'; frozen: boolean }
	/** Fetching everything anew, because something was not accepted. */
	| { is: 'refused'; code: RefusedCode; text: string }
	| { is: 'closed'; code: number; sentence: CloseSentence | null; text: string };

/** Words that were not accepted, for copying. Empty where it was not words (a click, a deletion). */
export interface Returned {
	code: RefusedCode;
	text: string;
}

export interface LinkOptions {
	/** Where the boards are: `wss://host/boards`. */
	url: string;
	board: string;
	/** What the page says one may do, until the server says it. */
	access?: Access;
	Socket?: typeof WebSocket;
}

/**
 * A board kept in step with the server. `doc` and `awareness` are others after a refusal or after
 * the right to read is lost: whoever watches looks again.
 */
export class Link {
	readonly board: string;
	readonly #options: LinkOptions;
	readonly #watchers = new Set<() => void>();
	#shown: Line;
	/** The line that will take the place of the one shown, once it is in step. */
	#next: Line | null = null;
	/** The text is kept here once the document is gone. */
	#closed: { code: number; text: string | null } | null = null;
	#returned: Returned | null = null;
	/** What an earlier refusal gave back and nobody has dismissed. */
	#earlier = '';
	#access: Access;

	constructor(options: LinkOptions) {
		this.board = options.board;
		this.#options = options;
		this.#access = options.access ?? 'write';
		this.#shown = this.#open(null);
		this.#shown.dial();
	}

	get doc(): Y.Doc {
		return this.#shown.doc;
	}

	get awareness(): Awareness {
		return this.#shown.awareness;
	}

	/**
	 * What may be done here and now: nothing is written on a frozen board, or while fetching anew. While
	 * the server is offline or cannot save one types on, and it is kept.
	 */
	get access(): Access {
		if (this.#closed) return 'none';
		if (this.#next) return 'read';
		const { access, mayKeep } = this.#shown;
		return access === 'write' && !mayKeep ? 'read' : access;
	}

	/** Own edits that would be lost if the page were closed now. */
	get unsaved(): number {
		return this.#shown.unsaved;
	}

	/** What was not accepted, until it is dismissed. */
	get returned(): Returned | null {
		return this.#returned;
	}

	get state(): LinkState {
		if (this.#closed) {
			const { code, text } = this.#closed;
			const kept = text ?? joined(this.#returned?.text ?? '', this.#shown.unsavedText);
			return { is: 'closed', code, sentence: sentenceOf(code), text: kept };
		}
		if (this.#next) {
			return this.#returned ? { is: 'refused', ...this.#returned } : { is: 'connecting' };
		}
		const line = this.#shown;
		const { unsaved } = line;
		if (!line.isSynced) return line.isDown ? { is: 'offline', unsaved } : { is: 'connecting' };
		if (line.paused && line.mayKeep) return { is: 'paused', unsaved };
		if (!line.mayWrite) return { is: 'read-only', frozen: line.frozen };
		if (unsaved > 0) return { is: 'saving', unsaved };
		return line.isAcknowledged ? { is: 'saved' } : { is: 'connecting' };
	}

	/** Called whenever anything above may have changed. Returns how to stop. */
	watch(changed: () => void): () => void {
		this.#watchers.add(changed);
		return () => this.#watchers.delete(changed);
	}

	/** The words have been copied, or are not wanted. */
	dismiss(): void {
		this.#returned = null;
		this.#changed();
	}

	/** After signing in again: what is still unsaved goes out. */
	reconnect(): void {
		if (this.#closed?.code !== CLOSE.expired) return;
		this.#closed = null;
		(this.#next ?? this.#shown).dial();
		this.#changed();
	}

	close(): void {
		this.#watchers.clear();
		this.#next?.dispose();
		this.#shown.dispose();
	}

	#open(presence: Record<string, unknown> | null): Line {
		const { url, board, Socket = WebSocket } = this.#options;
		const line: Line = new Line({
			url,
			board,
			access: this.#access,
			presence,
			Socket,
			changed: () => this.#lineChanged(line),
			refused: (code) => this.#refused(line, code),
			closed: (code) => this.#lineClosed(code)
		});
		return line;
	}

	#lineChanged(line: Line): void {
		if (line === this.#next && line.isSynced) this.#swap(line);
		this.#access = line.access;
		this.#changed();
	}

	/** The copy holds what the server does not have: it is dropped once a fresh one is in step. */
	#refused(line: Line, code: RefusedCode): void {
		if (line !== this.#shown || this.#next) return;
		if (line.unsaved > 0) {
			this.#earlier = this.#returned?.text ?? '';
			this.#returned = { code, text: joined(this.#earlier, line.unsavedText) };
		}
		const presence = line.awareness.getLocalState();
		line.hangUp();
		this.#access = line.access;
		this.#next = this.#open(presence);
		this.#next.dial();
		this.#changed();
	}

	#swap(fresh: Line): void {
		const before = this.#shown;
		this.#shown = fresh;
		this.#next = null;
		// What was typed while the fresh copy was on its way is given back as well.
		if (this.#returned && before.unsaved > 0) {
			this.#returned = { ...this.#returned, text: joined(this.#earlier, before.unsavedText) };
		}
		this.#changed();
		before.dispose();
	}

	#lineClosed(code: number): void {
		this.#closed = { code, text: null };
		if (code === CLOSE.forbidden) this.#forget();
		this.#changed();
	}

	/** Whoever may not read it any more does not keep it on the screen; their own words they may copy. */
	#forget(): void {
		const state = this.state;
		const before = [this.#shown, this.#next];
		this.#closed = { code: CLOSE.forbidden, text: state.is === 'closed' ? state.text : '' };
		this.#next = null;
		this.#shown = this.#open(null);
		this.#shown.hangUp();
		this.#changed();
		for (const line of before) line?.dispose();
	}

	#changed(): void {
		for (const changed of [...this.#watchers]) changed();
	}
}

function joined(...texts: string[]): string {
	return texts.filter((text) => text !== '').join('\n');
}
