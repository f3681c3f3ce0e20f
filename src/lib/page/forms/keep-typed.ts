import type { Attachment } from 'svelte/attachments';
import { isReading } from '../reading/read-again';
import { whetherTaken, forgetSent } from './sent';
import { takenAway } from './TakenAway.svelte';
import { calledOnPage, typedWords } from './typed-words';

/**
 * In each form: what is typed in it is offered for copying if the form goes because the page was read again, and was not
 * sent. A form that its own page takes away, or that is in a closed dialog, is let go.
 */
export const keepTyped: Attachment<HTMLInputElement> = ({ form }) => {
	if (!form) return;
	/** Fields with their labels, which are found while they are on the page. */
	const typed = new Map<Element, string>();
	const note = ({ target }: Event) => {
		if (target instanceof Element) typed.set(target, calledOnPage(target));
		forgetSent(form);
	};
	const forget = () => typed.clear();
	form.addEventListener('input', note);
	form.addEventListener('reset', forget);
	return () => {
		form.removeEventListener('input', note);
		form.removeEventListener('reset', forget);
		if (!isReading() || form.closest('dialog')?.open === false) return;
		const words = typedWords(typed.keys(), typed);
		if (words.length > 0) void whetherTaken(form).then((is) => is || takenAway.add(words));
	};
};
