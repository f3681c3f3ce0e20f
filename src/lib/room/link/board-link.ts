/** One link. Over 200 lines because each close code acts on the document, its state and the words given back. */
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import { CLOSE, nameIn, sentenceOf } from '../../live/codes';
import type { CloseSentence, RefusedCode } from '../../live/codes';
import type { Access } from '../../meeting/rights/abilities';
import { serverAnswers } from './blockage';
import { BoardSocket } from './board-socket';
import { LogMemory } from './log-memory';
import { ownTextMissing } from './unaccepted';

/** What became of the words typed here. Each state says only what is certain. */
export type LinkState =
	| { is: 'connecting' }
	/** Edits that the server has not yet made durable. */
	| { is: 'saving'; unsaved: number }
	/** Nothing has been heard of them for three seconds. */
	| { is: 'late'; unsaved: number }
	/** Everything typed here survives a power cut of the server. */
	| { is: 'saved' }
	| { is: 'offline'; unsaved: number }
	/** The server answers, and the network between lets no socket through: another network is needed. */
	| { is: 'blocked'; unsaved: number }
	/** The server can save nothing just now; what is typed waits here and goes out when it can. */
	| { is: 'paused'; unsaved: number }
	| { is: 'read-only'; frozen: boolean }
	/** The whole document is being loaded again, because an edit was refused. */
	| { is: 'refused'; code: Returned['code']; text: string }
	| { is: 'closed'; code: number; sentence: CloseSentence | null; text: string };

/**
 * Words that the server refused, for copying. Empty if the refused edit held no words (a click, a
 * deletion).
 */
export interface Returned {
	/**
	 * `other-person`: the browser is signed in as somebody else, and this page's link has ended. `older-copy`: the
	 * server was started from an older copy of its data; there may be no words to give back.
	 */
	code: RefusedCode | 'other-person' | 'older-copy';
	text: string;
	/** Who the browser is signed in as. */
	name?: string;
}

export interface LinkOptions {
	/** Where the boards are: `wss://host/boards`. */
	url: string;
	board: string;
	/** What the page says one may do, until the server says it. */
	access?: Access;
	/** The person whose page it is: no link is opened in another’s name. */
	madeFor?: string;
	/** A screen before a room: the link only reads, and no presence travels on it. */
	isScreen?: boolean;
	Socket?: typeof WebSocket;
	/** Whether the server answers an ordinary request. */
	reach?: () => Promise<boolean>;
	/** Where the browser says `offline` and `online`. */
	network?: EventTarget;
}

/**
 * One document kept in step with the server, over one socket after another. `doc` and `awareness` are
 * replaced after a refusal and after the right to read is lost: a watcher reads them again.
 */
export class BoardLink {
	readonly board: string;
	readonly #options: LinkOptions;
	readonly #watchers = new Set<() => void>();
	#shown: BoardSocket;
	/** Replaces the shown socket once it is in step. */
	#next: BoardSocket | null = null;
	/** The text is kept here once the document is gone. */
	#closed: { code: number; text: string | null } | null = null;
	#returned: Returned | null = null;
	/** Why the shown copy is being replaced. */
	#refusal: RefusedCode | 'older-copy' = 'readonly';
	/** Client ids under which this page has written. */
	readonly #own = new Set<number>();
	/** Words of earlier refusals that have not been dismissed. */
	#earlier = '';
	#access: Access;
	readonly #log = new LogMemory();
	readonly #network: EventTarget | undefined;

	constructor(options: LinkOptions) {
		this.board = options.board;
		this.#options = options;
		this.#access = options.access ?? 'write';
		this.#shown = this.#open(null);
		this.#shown.dial();
		this.#network = options.network ?? globalThis.window;
		this.#network?.addEventListener('offline', this.#loseNetwork);
		this.#network?.addEventListener('online', this.#findNetwork);
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

	/** Words in them, for copying. */
	get unsavedText(): string {
		return this.#shown.unsavedText;
	}

	/** What was not accepted and will not be sent, until it is dismissed. */
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
		const socket = this.#shown;
		const { unsaved } = socket;
		if (!socket.isSynced && socket.isDown)
			return { is: socket.isBlocked ? 'blocked' : 'offline', unsaved };
		if (!socket.isSynced) return socket.isLate ? { is: 'late', unsaved } : { is: 'connecting' };
		if (socket.paused && socket.mayKeep) return { is: 'paused', unsaved };
		if (!socket.mayWrite) return { is: 'read-only', frozen: socket.frozen };
		if (unsaved > 0) return { is: socket.isLate ? 'late' : 'saving', unsaved };
		return socket.isAcknowledged ? { is: 'saved' } : { is: 'connecting' };
	}

	/** Called whenever anything above may have changed. Returns how to stop. */
	watch(changed: () => void): () => void {
		this.#watchers.add(changed);
		return () => this.#watchers.delete(changed);
	}

	/** Words that a field could not hand over before its text was closed, or for which the text had no room. */
	giveBack(text: string, isFull = false): void {
		this.#earlier = joined(this.#earlier, text);
		this.#returned = {
			code: isFull ? 'size' : this.#shown.frozen ? 'frozen' : 'readonly',
			text: joined(this.#returned?.text ?? '', text)
		};
		this.#changed();
	}

	/** The words have been copied, or are not wanted. */
	dismiss(): void {
		this.#returned = null;
		this.#log.wentBack = false;
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
		this.#network?.removeEventListener('offline', this.#loseNetwork);
		this.#network?.removeEventListener('online', this.#findNetwork);
		this.#watchers.clear();
		this.#next?.dispose();
		this.#shown.dispose();
	}

	readonly #loseNetwork = (): void => {
		if (this.#closed) return;
		this.#next?.loseNetwork();
		this.#shown.loseNetwork();
	};

	readonly #findNetwork = (): void => {
		if (this.#closed) return;
		(this.#next ?? this.#shown).dial();
	};

	#open(presence: Record<string, unknown> | null): BoardSocket {
		const { url, board, madeFor, isScreen, Socket = WebSocket } = this.#options;
		const { reach = () => serverAnswers(url) } = this.#options;
		const socket: BoardSocket = new BoardSocket({
			url,
			board,
			access: this.#access,
			presence,
			madeFor,
			isScreen,
			Socket,
			reach,
			log: this.#log,
			changed: () => this.#socketChanged(socket),
			refused: (code) => this.#refused(socket, code),
			closed: (code, reason) => this.#socketClosed(code, reason)
		});
		this.#own.add(socket.doc.clientID);
		return socket;
	}

	#socketChanged(socket: BoardSocket): void {
		if (socket === this.#next && socket.isSynced) this.#swap(socket);
		this.#access = socket.access;
		if (this.#log.wentBack) this.#returned ??= { code: 'older-copy', text: '' };
		this.#changed();
	}

	/** The copy holds what the server does not have: it is dropped once a fresh one is in step. */
	#refused(socket: BoardSocket, given: RefusedCode | 'older-copy'): void {
		if (socket !== this.#shown || this.#next) return;
		const code = this.#log.wentBack ? 'older-copy' : given;
		this.#earlier = this.#returned?.text ?? '';
		if (socket.unsaved > 0) {
			this.#returned = { code, text: joined(this.#earlier, socket.unsavedText) };
		}
		this.#refusal = code;
		const presence = socket.awareness.getLocalState();
		socket.hangUp();
		this.#access = socket.access;
		this.#next = this.#open(presence);
		this.#next.dial();
		this.#changed();
	}

	#swap(fresh: BoardSocket): void {
		const before = this.#shown;
		this.#shown = fresh;
		this.#next = null;
		// With what was typed meanwhile, and with what was saved once and is not there any more: the server may have
		// been started from an older copy of its data.
		const lost = ownTextMissing(before.doc, fresh.doc, this.#own);
		const given = lost === '' ? before.unsavedText : lost;
		if (lost !== '' || (this.#returned && before.unsaved > 0)) {
			this.#returned = { code: this.#refusal, text: joined(this.#earlier, given) };
		}
		this.#changed();
		before.dispose();
	}

	#socketClosed(code: number, reason: string): void {
		// After signing in again everything unsaved goes out; after any other close it never does.
		if (code === CLOSE.expired) this.#closed = { code, text: null };
		else this.#end(code, nameIn(reason));
		this.#changed();
	}

	#end(code: number, name: string | undefined): void {
		const given = this.#next ? this.#earlier : (this.#returned?.text ?? '');
		const text = joined(given, this.#shown.unsavedText);
		this.#closed = { code, text };
		if (code === CLOSE.otherPerson) this.#returned = { code: 'other-person', text, name };
		else if (text !== '') this.#returned = { code: 'readonly', text };
		if (code === CLOSE.forbidden) this.#forget();
	}

	/** Takes what may no longer be read from the screen. */
	#forget(): void {
		const before = [this.#shown, this.#next];
		this.#next = null;
		this.#shown = this.#open(null);
		this.#shown.hangUp();
		this.#changed();
		for (const socket of before) socket?.dispose();
	}

	#changed(): void {
		for (const changed of [...this.#watchers]) changed();
	}
}

function joined(...texts: string[]): string {
	return texts.filter((text) => text !== '').join('\n');
}
