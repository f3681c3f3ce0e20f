import type { ActionResult } from '@sveltejs/kit';
import type { Lang } from '$lib/words/plural';
import type { ActionsSeen } from '$server/views/sitting/actions';

type Found = Pick<ActionsSeen['found'][number], 'id' | 'caseId' | 'text' | 'lang'>;

/** What is being written of an action. Words of one case at most are in it: its readers are that case's. (M10) */
export class ActionDraft {
	owner = $state('');
	due = $state('');
	#text = $state('');
	#lang = $state<Lang | null>(null);
	#caseId = $state('');
	/** The words that were put into an empty field: until they are edited, others may take their place. */
	#put = '';
	#refused = $state<string | null>(null);

	/**
	 * @param begun whose words it begins with
	 * @param given what was sent and refused, on a page without scripts
	 */
	constructor(begun: Found | null, given: Partial<Record<string, string>>) {
		if (begun) this.#begin(begun);
		if (!('owner' in given)) return;
		this.text = given.text ?? '';
		this.owner = given.owner ?? '';
		this.due = given.due ?? '';
		if (this.isEmpty) return;
		this.#caseId = given.case ?? '';
		this.#lang = given.lang === 'en' || given.lang === 'cy' ? given.lang : null;
	}

	get text(): string {
		return this.#text;
	}

	/** As somebody types. Where nothing is left, it is of no case either. */
	set text(typed: string) {
		this.#text = typed;
		this.#refused = null;
		if (this.isEmpty) [this.#caseId, this.#lang] = ['', null];
	}

	/** Null for the page's language. */
	get lang(): Lang | null {
		return this.#lang;
	}

	/** Empty for none. */
	get caseId(): string {
		return this.#caseId;
	}

	/** Id of the finding whose words were not added, because words of another case are in the text. */
	get refused(): string | null {
		return this.#refused;
	}

	get isEmpty(): boolean {
		return this.#text.trim() === '';
	}

	/**
	 * Takes the words of a finding: below what somebody wrote, else in place of what is there.
	 * @returns false where they were not added
	 */
	use(found: Found): boolean {
		this.#refused = null;
		if (this.isEmpty || this.#text === this.#put) {
			this.#begin(found);
			return true;
		}
		if (this.#caseId !== '' && this.#caseId !== found.caseId) {
			this.#refused = found.id;
			return false;
		}
		this.#caseId = found.caseId;
		if (!this.#text.includes(found.text)) this.#text = `${this.#text.trimEnd()}\n${found.text}`;
		return true;
	}

	/** For what `answering` does then. */
	answered = ({ type }: ActionResult): void => {
		if (type === 'success') this.text = this.owner = this.due = '';
	};

	#begin({ text, lang, caseId }: Found): void {
		this.#text = this.#put = text;
		[this.#lang, this.#caseId] = [lang, caseId];
	}
}
