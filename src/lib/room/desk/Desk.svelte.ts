/** One desk. Over 200 lines because every field here changes with the link's state. */
import * as Y from 'yjs';
import { laidOut } from '../../board/documents/laid-out';
import { CLOSE } from '../../live/codes';
import type { Language } from '../../meeting/people/people';
import type { Access } from '../../meeting/rights/abilities';
import { Company } from '../Company.svelte';
import { BoardLink } from '../link/board-link';
import { madeFor } from '../link/made-for';
import type { LinkState, Returned } from '../link/board-link';
import type { DocView } from './view/DocView';

export interface Sitter {
	id: string;
	name: string;
	lang: Language;
}

/** A document as the server had it when it rendered the page: it is shown before the link is up. */
export interface Laid {
	/** Null where the page shows nothing of it before it has come. */
	state: Uint8Array | null;
	access: Access;
}

/** The part of a board link that a desk uses. */
export type DeskLink = Pick<
	BoardLink,
	| 'doc'
	| 'awareness'
	| 'access'
	| 'state'
	| 'unsaved'
	| 'unsavedText'
	| 'returned'
	| 'watch'
	| 'giveBack'
	| 'dismiss'
	| 'reconnect'
	| 'close'
>;

/** A value outside Svelte's state, and those who follow it. */
class Heard {
	readonly #read: () => unknown;
	#last = $state.raw<unknown>();

	constructor(read: () => unknown) {
		this.#read = read;
	}

	follow(): void {
		void this.#last;
	}

	/** Followers are told only where the value differs from the last one heard. */
	hear(): void {
		this.#last = this.#read();
	}
}

interface Seat<View> {
	doc: Y.Doc;
	view: View;
	/** Who else is there; null until the link is. */
	company: Company | null;
}

/**
 * One person at one shared document while its link lives: content, presence, connection state, and the
 * words given back.
 */
export abstract class Desk<
	Content,
	View extends DocView<Content>,
	Entry extends { id: string },
	Change
> {
	readonly me: Sitter;
	/** The document's name. */
	readonly name: string;
	readonly #laid: Laid;
	/**
	 * What was last heard of the link, each part apart and changed only where it differs: a letter that is being saved does
	 * not make a page ask again who may write. The answers themselves come from the link.
	 */
	#heard = {
		state: new Heard(() => JSON.stringify(this.#link?.state)),
		access: new Heard(() => this.#link?.access),
		unsaved: new Heard(() => this.#link?.unsaved),
		returned: new Heard(() => this.#link?.returned)
	};
	#stop: () => void = () => undefined;
	/** What the page laid out, made when it is first looked at: a page may lay out many and show few. */
	#first: Seat<View> | null = null;
	#shared = $state.raw<Seat<View> | null>(null);
	#link = $state.raw<DeskLink | null>(null);
	#hasCome = $state.raw(false);
	#on = $state.raw<string | null>(null);
	/** What I am in, as it was when I came to it. */
	#held = $state.raw<Entry | null>(null);

	constructor(me: Sitter, name: string, laid: Laid) {
		this.me = me;
		this.name = name;
		this.#laid = laid;
	}

	get view(): View {
		return this.#seat.view;
	}

	/** Null until the link is there; nothing is laid out for it. */
	get company(): Company | null {
		return this.#shared?.company ?? null;
	}

	/** Opens it for the screen of a room: the link only reads, and carries no presence. */
	openOnScreen(): void {
		this.open(linkTo(this.name, 'read', true));
	}

	/** From now on the document is the shared one. What was laid out is put there first, so nothing blinks. */
	open(link: DeskLink = linkTo(this.name, this.#laid.access)): void {
		if (this.#laid.state) Y.applyUpdate(link.doc, this.#laid.state);
		this.#link = link;
		this.#stop = link.watch(() => this.#changed());
		this.#changed();
	}

	get state(): LinkState {
		this.#heard.state.follow();
		return this.#link?.state ?? { is: 'connecting' };
	}

	get access(): Access {
		this.#heard.access.follow();
		return this.#link?.access ?? this.#laid.access;
	}

	/** The page may show it as one that is written on. */
	get isOpen(): boolean {
		return this.access === 'write';
	}

	/** What is typed now is kept: the link is there as well. */
	get writable(): boolean {
		return this.isOpen && this.#link !== null;
	}

	/** The document has been in step with the server at least once. */
	get hasCome(): boolean {
		return this.#hasCome;
	}

	/** Closed to this reader for good. Where only the browser’s session changed, the screen stays. */
	get isShut(): boolean {
		const { state } = this;
		return (
			state.is === 'closed' && state.code !== CLOSE.expired && state.code !== CLOSE.otherPerson
		);
	}

	/** Own edits that would be lost if the page were closed now. */
	get unsaved(): number {
		this.#heard.unsaved.follow();
		return this.#link?.unsaved ?? 0;
	}

	/** Words in them, for copying. */
	get unsavedText(): string {
		this.#heard.unsaved.follow();
		return this.#link?.unsavedText ?? '';
	}

	/** Words that were not accepted, until they are dismissed. */
	get returned(): Returned | null {
		this.#heard.returned.follow();
		return this.#link?.returned ?? null;
	}

	/** What I am on, as `<what>:<id>`, or nothing. */
	get on(): string | null {
		return this.#on;
	}

	protected get held(): Entry | null {
		return this.#held;
	}

	/** An entry that I enter keeps its position on my screen until I leave it. */
	come(on: string): void {
		this.#on = on;
		this.company?.come(on);
		if (this.#held && this.address(this.#held.id) === on) return;
		this.#held = this.entryAt(on) ?? this.#held;
	}

	/** Others see that I write there. */
	write(on: string): void {
		this.company?.write(on);
	}

	leave(on: string): void {
		if (this.#on === on) this.#on = null;
		this.company?.leave(on);
		if (this.#held && this.address(this.#held.id) === on) this.#held = null;
	}

	/** Stops holding my entry in its place, so that after my own act it goes where it belongs. */
	release(): void {
		this.#held = null;
	}

	/** I drag it, which the others may know of; it is not held in its place for me. */
	lift(on: string): void {
		if (this.#held && this.address(this.#held.id) === on) this.#held = null;
		this.company?.come(on);
	}

	/** Presence arrives before the edit. It is cleared later, so that the others still see who moved the point. */
	putDown(on: string): void {
		setTimeout(() => this.company?.leave(on), 1500);
	}

	writing(on: string): string[] {
		return this.company?.writing(on) ?? [];
	}

	/** On it, but not writing. */
	at(on: string): string[] {
		return this.company?.at(on) ?? [];
	}

	/** By name. */
	whoIsOn(on: string): string | null {
		return this.company?.on(on)?.name ?? null;
	}

	/** Called for each change by others, with whether it is to something of mine. Returns how to stop. */
	hear(heard: (change: Change, isMine: boolean) => void): () => void {
		return this.view.hear((before, after) => {
			for (const change of this.changesBetween(before, after)) heard(change, this.concerns(change));
		});
	}

	/** Words that a field could not write, because it may not any more or is full, are offered for copying. */
	readonly giveBack = (words: string, isFull = false): void => {
		if (isFull) this.#link?.giveBack(words, true);
		else this.#link?.giveBack(words);
	};

	dismiss(): void {
		this.#link?.dismiss();
	}

	/** After signing in again: what is still unsaved goes out. */
	reconnect(): void {
		this.#link?.reconnect();
	}

	close(): void {
		this.#stop();
		this.#link?.close();
		(this.#shared ?? this.#first)?.view.close();
	}

	/** What presence calls the place of an entry, by the entry's id. */
	abstract address(id: string): string;
	protected abstract viewOf(doc: Y.Doc): View;
	protected abstract entryAt(on: string): Entry | null;
	protected abstract changesBetween(before: Content, after: Content): Change[];
	protected abstract concerns(change: Change): boolean;

	get #seat(): Seat<View> {
		return this.#shared ?? (this.#first ??= this.#laidOut());
	}

	#laidOut(): Seat<View> {
		const doc = laidOut(this.#laid.state);
		return { doc, view: this.viewOf(doc), company: null };
	}

	#changed(): void {
		const link = this.#link;
		if (!link) return;
		if (link.doc !== this.#shared?.doc) this.#sitAt(link);
		this.#hasCome ||= !['connecting', 'late', 'offline', 'blocked', 'closed'].includes(
			link.state.is
		);
		for (const part of Object.values(this.#heard)) part.hear();
	}

	#sitAt({ doc, awareness }: DeskLink): void {
		(this.#shared ?? this.#first)?.view.close();
		const company = new Company(awareness, this.me);
		this.#shared = { doc, view: this.viewOf(doc), company };
		if (this.#on) company.come(this.#on);
	}
}

function linkTo(board: string, access: Access, isScreen = false): BoardLink {
	const { protocol, host } = window.location;
	const scheme = protocol === 'https:' ? 'wss:' : 'ws:';
	const url = `${scheme}//${host}/boards`;
	return new BoardLink({ url, board, access, madeFor: madeFor(), isScreen });
}
