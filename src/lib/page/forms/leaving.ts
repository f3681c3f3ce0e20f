import { beforeNavigate } from '$app/navigation';
import { onMount } from 'svelte';

interface Warning {
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
 */
export function warnBeforeLeaving(unsaved: () => number, question: () => string): void {
	onMount(() => {
		const warning = { unsaved, question };
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

/** Whether something typed on the page on the screen is not saved. */
export function hasUnsaved(): boolean {
	return [...warnings].some(({ unsaved }) => unsaved() > 0);
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
