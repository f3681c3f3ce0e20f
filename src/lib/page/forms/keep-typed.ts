import type { Attachment } from 'svelte/attachments';
import { isReading } from '../reading/read-again';
import { isOwnDoing } from './own-doing';
import { whetherTaken, forgetSent } from './sending/sent';
import { takenAway } from './TakenAway.svelte';
import { calledOnPage, standOnPage, typedWords } from './typed-words';

/**
 * In each form: what is typed in it and was not sent is offered for copying if the form goes because of what somebody else
 * did: the page was read again, or a right to write ended. A form that goes with a press on its own page, or that is in a
 * closed dialog, is let go.
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
		const isLetGo = isOwnDoing() && !isReading();
		if (isLetGo || form.closest('dialog')?.open === false) return;
		const words = typedWords(typed.keys(), typed);
		if (words.length === 0) return;
		void whetherTaken(form).then((is) => {
			const lost = is ? [] : words.filter((each) => !standOnPage(each));
			if (lost.length > 0) takenAway.add(lost);
		});
	};
};
