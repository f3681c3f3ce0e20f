import type { Attachment } from 'svelte/attachments';
import type { Words } from '../../words/words';
import { isWrong, sayWrong } from './checking/wrong-control';
import type { Control } from './checking/wrong-control';

interface Wrong {
	/** The control's id, where the summary's line leads. */
	field: string;
	message: string;
}

/** Forms that have one. What is said at the controls of all others is not said in these. */
const checked = new WeakSet<HTMLFormElement>();

export function hasCheck(form: HTMLFormElement): boolean {
	return checked.has(form);
}

/**
 * What a form still lacks, in the reader's own language: the browser's own bubbles speak the
 * browser's, say one thing at a time and go away. Without scripts they are all there is.
 */
export class FormCheck {
	#errors = $state.raw<readonly Wrong[]>([]);
	#turn = $state(0);
	readonly #words: () => Words;

	constructor(words: () => Words) {
		this.#words = words;
	}

	/** For an ErrorSummary, in the order of the page. */
	get errors() {
		return this.#errors;
	}

	/** Another at every try: as a `{#key}` it brings the focus back to the summary. */
	get turn() {
		return this.#turn;
	}

	of(field: string): string | undefined {
		return this.#errors.find((wrong) => wrong.field === field)?.message;
	}

	readonly form: Attachment<HTMLFormElement> = (form) => {
		form.noValidate = true;
		checked.add(form);
		let wrong: Control[] = [];
		const say = () => {
			this.#errors = wrong.map((control) => ({
				field: control.id,
				message: sayWrong(this.#words(), control)
			}));
		};
		const look = (event: SubmitEvent) => {
			wrong = [...form.elements].filter(isWrong);
			say();
			this.#turn += 1;
			if (this.#errors.length === 0) return;
			event.preventDefault();
			event.stopImmediatePropagation(); // nothing else may send it
		};
		form.addEventListener('submit', look, { capture: true });
		// What is said already is said again in the page's other language.
		addEventListener('languagechange', say);
		return () => {
			form.removeEventListener('submit', look, { capture: true });
			removeEventListener('languagechange', say);
		};
	};
}
