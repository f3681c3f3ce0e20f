import type { LiveEvent } from '$lib/live/events';
import type { RoundSeen, RoundsSeen } from '$server/views/sitting/room/rounds';

/** The questions of the sitting that are answered in writing, as they were read, with the number of writers as it is heard. */
export class WritingView {
	#read = $state.raw<RoundsSeen | null>(null);
	/** What was heard since the page was read. */
	#heard = $state.raw<{ round: string; count: number } | null>(null);
	/** The question that the reader went to, or put off. */
	#answered = $state.raw<string | null>(null);

	/** The reader's own field is on the page: its text has come. */
	hasField = $state(false);

	constructor(read: RoundsSeen | null) {
		this.#read = read;
	}

	read(read: RoundsSeen | null): void {
		this.#read = read;
		this.#heard = null;
	}

	hear(event: Extract<LiveEvent, { kind: 'written' }>): void {
		if (event.round === this.open?.id) this.#heard = event;
	}

	/** The newest first. */
	get rounds(): readonly RoundSeen[] {
		return this.#read?.rounds ?? [];
	}

	/** The question that is being answered; null where there is none for this reader. */
	get open(): RoundSeen | null {
		return this.rounds.find(({ state }) => state === 'open') ?? null;
	}

	get mayLead(): boolean {
		return this.#read?.mayLead ?? false;
	}

	/** The case that a question may be about now. */
	get about(): RoundsSeen['about'] {
		return this.#read?.about ?? null;
	}

	/** Whether there is anything to show of it to this reader. */
	get isThere(): boolean {
		return this.mayLead || this.rounds.length > 0;
	}

	writtenOf({ id, written }: RoundSeen): number {
		return this.#heard?.round === id ? this.#heard.count : written;
	}

	/** The question that the reader has not gone to yet. */
	get calling(): RoundSeen | null {
		const { open } = this;
		return open?.own && open.id !== this.#answered ? open : null;
	}

	/** The reader went to the question, or put it off. */
	answerCall(): void {
		this.#answered = this.open?.id ?? null;
	}
}

/** Where the reader writes. */
export const FIELD = 'write-first-answer';
