import type { Attachment } from 'svelte/attachments';
import { refusalText } from '../../sentences/refusals';
import type { Words } from '../../words/words';

interface Wrong {
	/** The control's id, where the summary's line leads. */
	field: string;
	message: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

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
		let wrong: Control[] = [];
		const say = () => {
			this.#errors = wrong.map((control) => ({ field: control.id, message: this.#say(control) }));
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

	#say(control: Control): string {
		const { common } = this.#words();
		const label = (control.labels?.[0]?.textContent ?? '')
			.replace(common.field.optional, '')
			.replace(/\s+/g, ' ')
			.trim();
		if (control.validity.valueMissing) return common.field.missing(label);
		if (control.type === 'email') return refusalText(this.#words(), 'email-invalid');
		return common.field.unfinished(label);
	}
}

function isWrong(element: Element): element is Control {
	return (
		'validity' in element && 'checkValidity' in element && !(element as Control).validity.valid
	);
}
