import { beforeNavigate } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import { onMount } from 'svelte';

interface Warning {
	/** What is typed goes into a shared document, and is taken off the screen with its link when the right to it ends. */
	isDesk: boolean;
	unsaved: () => number;
	question: () => string;
}

/** Those of the page on the screen. */
const warnings = new Set<Warning>();
/** The person was asked already. */
let hasAnswered = false;

/**
 * Asks before the page is left while something typed on it is not saved: nothing of a case is stored
 * on the device. Call it while a component is made.
 * @param about.isDesk its desk empties itself when its link is closed
 */
export function warnBeforeLeaving(
	unsaved: () => number,
	question: () => string,
	{ isDesk = false }: { isDesk?: boolean } = {}
): void {
	onMount(() => {
		const warning = { unsaved, question, isDesk };
		warnings.add(warning);
		return () => warnings.delete(warning);
	});
	beforeNavigate(({ cancel, type, willUnload }) => {
		if (hasAnswered || unsaved() === 0) return;
		// Closing the tab: the browser asks in its own words. It is asked once, when the page unloads.
		if (type === 'leave') cancel();
		else if (!willUnload && !confirm(question())) cancel();
	});
}

/**
 * The same for a form that a page holds alone and nothing of which is kept yet. `typed` is for its `oninput`, `sent` goes
 * around what sends it. Call it while a component is made.
 */
export function warnWhileTyped(question: () => string): {
	typed: () => void;
	sent: (submit: SubmitFunction) => SubmitFunction;
} {
	let isTyped = false;
	warnBeforeLeaving(() => Number(isTyped), question);
	return {
		typed: () => (isTyped = true),
		sent: (submit) => async (press) => {
			isTyped = false;
			const answered = await submit(press);
			return async (given) => {
				isTyped = given.result.type !== 'redirect';
				await (answered ? answered(given) : given.update());
			};
		}
	};
}

/**
 * Whether something typed at a desk of the page on the screen is not saved. Words in other forms do not count: what
 * stands beside them would stay on the screen of somebody whose right to it was taken away.
 */
export function hasUnsavedAtDesk(): boolean {
	return [...warnings].some(({ isDesk, unsaved }) => isDesk && unsaved() > 0);
}

/** Asks the same before a form is sent that leads away from the page. */
export function mayLeave(): boolean {
	hasAnswered = [...warnings].every(
		({ unsaved, question }) => unsaved() === 0 || confirm(question())
	);
	return hasAnswered;
}

/** The form was not sent: the page is still there, and asks again. */
export function stay(): void {
	hasAnswered = false;
}
