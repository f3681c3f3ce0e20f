import { createContext } from 'svelte';
import type { Snippet } from 'svelte';
import type { UndoView } from '$lib/room/desk/view/UndoView.svelte';
import type { ConnectionState } from '$lib/ui/frame/connection';

/** Something I did that I may want back. */
export interface Deed {
	sentence: string;
	undo: Steps | null;
	/** It has been taken back already, and may be done again. */
	isUndone?: boolean;
}

/** One's own steps, as UndoView has them. */
type Steps = Pick<UndoView, 'back' | 'forth'>;

/** What the page of a case tells the room around it: the bar shows it, the announcer says it. */
export class Room {
	connection = $state<ConnectionState | null>(null);
	/** Others with the case on their screens, by name. */
	company = $state.raw<string[]>([]);
	/** What can be done with the case on the page, for the bar. */
	keys = $state.raw<Snippet | null>(null);
	/** Whether this person can do anything with it. */
	hasKeys = $state(false);
	/** What is beside the findings of the case on the page: the groups' words, answers and themes. */
	beside = $state.raw<Snippet | null>(null);
	/** Whose keys and panel are shown. No state: what ends reads the values from before it ended. */
	#page: object | null = null;
	/** My last act, until the next one. */
	deed = $state.raw<Deed | null>(null);
	/** I opened a case and have pressed nothing since: I go on from its heading. */
	hasOpened = false;
	/** What others did, spoken politely. */
	say = (_sentence: string): void => undefined;

	/** The page of a case shows its keys and what is beside its findings. */
	show(page: object, keys: Snippet, beside: Snippet): void {
		this.#page = page;
		this.keys = keys;
		this.beside = beside;
	}

	/** That page is gone; the next one may be here already. */
	leave(page: object): void {
		if (this.#page !== page) return;
		this.#page = this.keys = this.beside = null;
		this.hasKeys = false;
	}

	did(sentence: string, undo: Deed['undo'] = null): void {
		this.deed = { sentence, undo };
	}
}

export const [useRoom, provideRoom] = createContext<Room>();
