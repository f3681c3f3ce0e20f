import { page } from '$app/state';
import type { Attachment } from 'svelte/attachments';
import type { Words } from '../../../words/words';
import { hasCheck } from '../FormCheck.svelte';
import { sayAt } from './say-at';
import { isWrong, sayWrong } from './wrong-control';
import type { Control } from './wrong-control';

/**
 * In each form without a check of its own: what it still lacks is said at each control, in the reader's language. The
 * browser's own bubbles speak the browser's, one at a time. Without scripts they are all there is.
 */
export const ownSentences: Attachment<HTMLInputElement> = ({ form }) => {
	if (!form || form.noValidate) return;
	form.noValidate = true;
	const said = new Map<Control, () => void>();
	const unsay = (control: Control) => {
		said.get(control)?.();
		said.delete(control);
	};
	const look = (event: SubmitEvent) => {
		for (const control of said.keys()) unsay(control);
		if (hasCheck(form) || (event.submitter as HTMLButtonElement | null)?.formNoValidate) return;
		const wrong = [...form.elements].filter(isWrong).filter(isFirstOfName);
		if (wrong.length === 0) return;
		event.preventDefault();
		event.stopImmediatePropagation(); // nothing else may send it
		for (const control of wrong) said.set(control, sayAt(control, sayWrong(words(), control)));
		wrong[0].focus();
	};
	const typed = ({ target }: Event) => unsay(target as Control);
	form.addEventListener('submit', look, { capture: true });
	form.addEventListener('input', typed);
	return () => {
		form.removeEventListener('submit', look, { capture: true });
		form.removeEventListener('input', typed);
	};
};

const words = () => (page.data as { words: Words }).words;

/** Several to choose one of lack one thing together. */
function isFirstOfName({ type, name }: Control, at: number, all: readonly Control[]): boolean {
	return type !== 'radio' || all.findIndex((each) => each.name === name) === at;
}
