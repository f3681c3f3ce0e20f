import type { SubmitFunction } from '@sveltejs/kit';
import { page } from '$app/state';
import { tick } from 'svelte';
import type { Lang } from '../../words/plural';
import { readAgain } from '../reading/read-again';
import { going } from './going';
import { staying } from './staying';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The controls of forms that somebody changed since the page was loaded. Browser only. */
const changed = new Set<Control>();

/** Begins to notice what is typed in forms. Returns how to end it. */
export function noticeTyping(): () => void {
	const typed = ({ target }: Event) => {
		const { form, name } = target as Partial<Control>;
		// One without a name is no field that is sent, such as a shared text.
		if (!form || !name) return;
		// A day at one board makes and drops many forms: what has left the page is not held in memory.
		for (const each of changed) if (!isOnPage(each)) changed.delete(each);
		changed.add(target as Control);
	};
	document.addEventListener('input', typed);
	return () => document.removeEventListener('input', typed);
}

/**
 * For the form that chooses a language. While the page holds a form that somebody typed in, the page stays and only its
 * words change: a page loaded again would be without what was typed, and nothing typed is stored on the device.
 */
export function inOtherLanguage(): SubmitFunction {
	const load = going();
	const stay: SubmitFunction = staying(() => async () => {
		const putBack = [...changed].filter(isOnPage).map(keep);
		await readAgain();
		await tick();
		for (const each of putBack) each();
		await tick();
		document.documentElement.lang = (page.data as { lang: Lang }).lang;
		dispatchEvent(new Event('languagechange'));
	});
	return (press) => ([...changed].some(isOnPage) ? stay(press) : load(press));
}

function isOnPage({ form }: Control): boolean {
	return form?.isConnected === true;
}

/** Returns how to put back what a control holds, where reading the page again filled it in from what is stored. */
function keep(control: Control): () => void {
	const { form, name, value } = control;
	const isTicked = isTick(control) && control.checked;
	return () => {
		if (!form) return;
		const now = [...form.elements].find(
			(each) =>
				each === control ||
				(!control.isConnected && (each as Control).name === name && !isTick(each as Control))
		) as Control | undefined;
		if (!now) return;
		if (isTick(now)) {
			if (now.checked !== isTicked && (now.type === 'checkbox' || isTicked)) now.click();
		} else if (now.value !== value && now.type !== 'file') {
			now.value = value;
			now.dispatchEvent(new Event('input', { bubbles: true }));
		}
	};
}

function isTick(control: Control): control is HTMLInputElement {
	return control.type === 'checkbox' || control.type === 'radio';
}
