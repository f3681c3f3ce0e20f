import { createContext } from 'svelte';
import type { Snippet } from 'svelte';
import type { UndoView } from '$lib/room/desk/view/UndoView.svelte';
import type { Language } from '$lib/meeting/people/people';
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
	/** The chair's keys of the case on the page, drawn in the bar. */
	keys = $state.raw<Snippet | null>(null);
	/** Whether the keys hold any button for this person. */
	hasKeys = $state(false);
	/** The groups' words, answers and themes of the case on the page, drawn in the panel beside the findings. */
	beside = $state.raw<Snippet | null>(null);
	/** The page whose keys and panel are shown. Not reactive: in a teardown Svelte reads reactive values as they were before. */
	#page: object | null = null;
	/** The case on the page, where I may add findings to it. */
	addTo = $state.raw<{ id: string; number: number } | null>(null);
	/** The newest show of hands of the case on the page that has a result. */
	result = $state<string | null>(null);
	/** Whether the review's report has a part for observations. */
	hasObservations = $state(true);
	/** My last act, until the next one. */
	deed = $state.raw<Deed | null>(null);
	/** I opened a case and have pressed nothing since: I go on from its heading. */
	hasOpened = false;
	/** A finding's number on the page; 0 where the page has none. */
	numberOf = $state.raw((_finding: string): number => 0);
	/** A finding's words, in the reader's language where it has them; null where the page has none. */
	textOf = $state.raw<(finding: string) => { text: string; lang: Language } | null>(() => null);
	/** What others did, spoken politely. */
	say = (_sentence: string): void => undefined;

	/** Sets the chair's keys and the panel of a case's page. */
	show(page: object, keys: Snippet, beside: Snippet): void {
		this.#page = page;
		this.keys = keys;
		this.beside = beside;
	}

	/** Removes them when the page is destroyed, unless the next page has set its own already. */
	leave(page: object): void {
		if (this.#page !== page) return;
		this.#page = this.keys = this.beside = null;
		this.hasKeys = false;
		this.addTo = null;
		this.numberOf = () => 0;
		this.textOf = () => null;
	}

	did(sentence: string, undo: Deed['undo'] = null): void {
		this.deed = { sentence, undo };
	}
}

export const [useRoom, provideRoom] = createContext<Room>();
