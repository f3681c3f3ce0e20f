import { beforeNavigate } from '$app/navigation';

/**
 * Asks before the page is left while something typed on it is not saved: nothing of a case is stored
 * on the device. Call it while a component is made.
 */
export function warnBeforeLeaving(unsaved: () => number, question: () => string): void {
	beforeNavigate(({ cancel, type, willUnload }) => {
		if (unsaved() === 0) return;
		// Closing the tab: the browser asks in its own words. It is asked once, when the page unloads.
		if (type === 'leave') cancel();
		else if (!willUnload && !confirm(question())) cancel();
	});
}
