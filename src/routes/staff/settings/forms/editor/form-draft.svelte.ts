import { formFaultSaid, formPlace } from '$lib/sentences/forms/form-faults';
import type { ValueFault } from '$lib/meeting/misread';
import type { Language } from '$lib/meeting/people/people';
import { formFaults } from '$lib/meeting/settings/form/own-form';
import { idsIn, withChange } from '$lib/meeting/settings/form/form-rows';
import { movedFaults } from '$lib/meeting/settings/form/moved-faults';
import { withKind } from '$lib/meeting/settings/form/prompt-rows';
import type { Offered } from '$lib/meeting/settings/form/form-rows';
import { enteredForm, entriesIn, typedForm } from '$lib/meeting/settings/form/typed-form';
import type { TypedFields } from '$lib/meeting/settings/page/rows';
import type { FormTemplate } from '$lib/meeting/settings/template';
import type { Words } from '$lib/words/words';

/** What stands before the place of a part in the name and the id of its control. */
export const FORM_PREFIX = 'f-';

/** Presses a button that changes a list: `prompts.3.answers` `up` 2. */
export type ListEdit = (event: MouseEvent, list: string, what: string, n?: number) => void;

interface Begun {
	form: FormTemplate;
	/** Null for a new form. */
	version: number | null;
	languages: readonly Language[];
	offered: Offered;
}

/** A form while it is written. */
export class FormDraft {
	readonly #begun: Begun;
	/** Each control by its path, such as `prompts.3.label.en`. */
	#typed = $state<TypedFields>({});
	#saved = $state.raw<TypedFields>({});
	#faults = $state.raw<readonly ValueFault[]>([]);
	/** Everything that was wrong was settled since by a press. */
	isSettled = $state(false);
	/** Its id; '' for one that is not stored yet. */
	id = $state('');
	/** The version it was filled in from; null for a new form. */
	seen = $state<number | null>(null);

	constructor(begun: Begun, sent?: { id: string; seen: number | null; typed: TypedFields }) {
		this.#begun = begun;
		this.#saved = typedForm(begun.form);
		this.#typed = { ...(sent?.typed ?? this.#saved) };
		this.id = sent?.id ?? (begun.version === null ? '' : begun.form.id);
		this.seen = sent ? sent.seen : begun.version;
	}

	get typed(): TypedFields {
		return this.#typed;
	}

	get faults() {
		return this.#faults;
	}

	/** The form as it was when the page was opened. */
	get before(): FormTemplate {
		return this.#begun.form;
	}

	/** Something was typed and not saved. */
	get isChanged(): boolean {
		const names = [...Object.keys(this.#typed), ...Object.keys(this.#saved)];
		return names.some((name) => (this.#typed[name] ?? '') !== (this.#saved[name] ?? ''));
	}

	get entered(): FormTemplate {
		const { languages, form: before } = this.#begun;
		return enteredForm(this.#typed, { id: this.id, languages, before });
	}

	set(name: string, value: string) {
		this.#typed[name] = value;
	}

	/** How a prompt is answered. */
	answerBy(row: number, kind: string) {
		this.#typed = withKind(this.#typed, row, kind);
		this.#forgetLists();
	}

	/** How many entries a list has: `prompts`, `grades`, `prompts.3.answers`, `prompts.3.when`. */
	rowsOf(list: string): number {
		const isOfForm = list === 'prompts' || list === 'grades';
		return isOfForm ? idsIn(this.#typed, list).length : entriesIn(this.#typed, list);
	}

	/** @throws Refusal as `withChange` */
	change(change: string) {
		const before = this.#typed;
		const after = withChange(before, change, this.#begun.offered);
		this.#typed = after;
		const hadFaults = this.#faults.length > 0;
		this.#faults = movedFaults(this.#faults, change, { before, after });
		if (hadFaults) this.isSettled = this.#faults.length === 0;
		this.#forgetLists();
	}

	taken({ id, version }: { id: string; version: number }) {
		this.#faults = [];
		this.#saved = { ...this.#typed };
		this.id = id;
		this.seen = version;
	}

	/** It was refused: everything that is wrong. */
	check() {
		this.isSettled = false;
		// A new form gets its id when it is stored.
		this.#faults = formFaults({ ...this.entered, id: this.id || 'new' });
	}

	/** What is wrong at a control, or within it where `deep`. */
	faultAt(w: Words, path: string, deep = false): string | undefined {
		const found = this.#faults.find(
			(fault) =>
				placeOf(fault.path) === path || (deep && placeOf(fault.path).startsWith(`${path}.`))
		);
		return found && formFaultSaid(w, found);
	}

	/** Whether anything is wrong within a part. */
	isWrong(path: string): boolean {
		return this.#faults.some((fault) => fault.path.startsWith(`${path}.`));
	}

	/** For an ErrorSummary, from the top down. */
	errors(w: Words): { field: string; message: string }[] {
		const form = this.entered;
		return this.#faults.map((fault) => ({
			field: `${FORM_PREFIX}${this.#controlOf(fault.path)}`,
			message: `${formPlace(w, fault.path, form)}: ${formFaultSaid(w, fault)}`
		}));
	}

	/** What was said of a list that was not used is settled once the list is used or removed. */
	#forgetLists() {
		if (!this.#faults.some(({ wrong }) => wrong.rule === 'answers-left')) return;
		const now = formFaults(this.entered).map(({ path }) => path);
		this.#faults = this.#faults.filter(
			({ path, wrong }) => wrong.rule !== 'answers-left' || now.includes(path)
		);
		this.isSettled = this.#faults.length === 0;
	}

	/** A group of ticks is one control; a language that is not asked for is said at the one that is. */
	#controlOf(path: string): string {
		const { languages } = this.#begun;
		const place = placeOf(path).replace(/(\.when\.\d+\.is)\..*$/, '$1');
		return languages.length === 1 ? place.replace(/\.(en|cy)$/, `.${languages[0]}`) : place;
	}
}

/** Conditions are in rows, also where there is one alone. */
function placeOf(path: string): string {
	return path.replace(
		/\.when\.(?:(?:all|any)\.(\d+)\.)?(prompt|is)\b/,
		(_, n = '0', what) => `.when.${n}.${what}`
	);
}
