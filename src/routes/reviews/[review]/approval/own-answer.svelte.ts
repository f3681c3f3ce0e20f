import type { ReadingProgress } from './reading/reading.svelte';

/** What is filled in at the form. */
export interface TypedAnswer {
	says: string;
	place: string;
	because: string;
}

/** An answer as it was sent and its author may see it. */
export interface SentAnswer {
	says: string;
	block: string | null;
	reason: string | null;
	further: readonly { block: string; reason: string }[];
}

interface Seen {
	mine: SentAnswer | null;
	/** Null where no earlier version was answered. */
	since: { answer: SentAnswer } | null;
}

type Request = readonly [place: string, because: string];

/** An answer as one person prepares it: changes at paragraphs, and the form. It outlives a new version. */
export class OwnAnswer {
	typed: TypedAnswer = $state({ says: '', place: '', because: '' });
	readonly #seen: () => Seen | null;
	readonly #ids: () => readonly string[];
	readonly #reading: ReadingProgress;

	/** The requests that were not sent with these words for this place. */
	readonly unsent: Request[] = $derived.by(() => {
		const sent = requestsOf(this.#seen()?.mine);
		return this.#requests().filter((each) => !isAmong(sent, each));
	});
	/** All words on the page that leaving it would lose. */
	readonly unkept: string[] = $derived.by(() => [
		...[...this.unsent, ...this.#reading.left].map(([, words]) => words),
		...[...this.#reading.remarks.values()].filter((words) => words.trim() !== '')
	]);

	/** @param ids of the paragraphs on the page, in their order */
	constructor(seen: () => Seen | null, ids: () => readonly string[], reading: ReadingProgress) {
		this.#seen = seen;
		this.#ids = ids;
		this.#reading = reading;
	}

	/**
	 * What was last sent stands again: at its paragraphs, and one request elsewhere in the form.
	 * @param given what the form was sent with, where it was refused
	 */
	takeUp(given: Partial<TypedAnswer> = {}): void {
		const mine = this.#seen()?.mine;
		const ids = this.#ids();
		const sent = requestsOf(mine);
		const [at, words] = sent.find(([id]) => !ids.includes(id)) ?? ['', ''];
		const { says = mine?.says ?? '', place = at, because = words } = given;
		this.typed = { says, place, because };
		this.#reading.asked.clear();
		for (const [id, reason] of sent) {
			if (ids.includes(id)) this.#reading.asked.set(id, reason);
		}
	}

	/**
	 * After a new version the answer is chosen again, so that no one approves words they have not read or sends the
	 * same request twice. A request not yet sent is kept; where its paragraph is gone, its words are in the form.
	 */
	goOn(): void {
		const sent = requestsOf(this.#seen()?.since?.answer);
		const { asked, typed } = this.#reading;
		const { says, place, because } = this.typed;
		if (because.trim() === '' || isAmong(sent, [place, because.trim()])) {
			this.typed = { says, place: '', because: '' };
		}
		for (const request of asked) if (isAmong(sent, request)) asked.delete(request[0]);
		for (const [id, words] of [...asked, ...this.#reading.left]) {
			if (this.#ids().includes(id)) continue;
			this.typed.because = [this.typed.because.trim(), words].filter(Boolean).join('\n\n');
			asked.delete(id);
			typed.delete(id);
		}
		const asks = asked.size > 0 || (says === 'change' && this.typed.because !== '');
		this.typed.says = asks ? 'change' : '';
	}

	#requests(): Request[] {
		const { place, because } = this.typed;
		return [...this.#reading.asked, ...(because.trim() ? [[place, because.trim()] as const] : [])];
	}
}

/** The changes of one answer that its reader may see, each with its place. */
function requestsOf(answer: SentAnswer | null | undefined): Request[] {
	if (answer?.says !== 'change') return [];
	return [answer, ...answer.further].flatMap(({ block, reason }) =>
		block && reason ? [[block, reason] as const] : []
	);
}

function isAmong(sent: readonly Request[], [place, because]: Request): boolean {
	return sent.some((each) => each[0] === place && each[1] === because);
}
