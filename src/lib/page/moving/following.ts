/** Where somebody is when the room's place changes: cases by id, null for no case. */
export interface Whereabouts {
	/** The case on their screen. */
	at: string | null;
	/** Where the room was. */
	was: string | null;
	/** Where the room is now. */
	now: string | null;
	/** Everybody is brought to one finding of that case. */
	isToFinding?: boolean;
	/** Their focus is in a field, or they are answering a question. */
	isBusy: boolean;
}

/**
 * People on the case being discussed who are not in a field move with the chair: to another case, or on the same page to
 * the finding. People who are typing or on another page are told, and rejoin when they like. (G1)
 */
export function follow({
	at,
	was,
	now,
	isToFinding = false,
	isBusy
}: Whereabouts): 'stay' | 'go' | 'show' | 'tell' {
	if (now === null) return 'stay';
	if (now === at) {
		if (!isToFinding) return 'stay';
		return isBusy ? 'tell' : 'show';
	}
	return at === was && !isBusy ? 'go' : 'tell';
}

/** Whether taking this page away would take something from under somebody's hands. */
export function isBusy(page: Document): boolean {
	const focused = page.activeElement;
	const isField =
		focused?.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit])') ??
		false;
	return isField || page.querySelector('dialog[open]') !== null;
}

/**
 * Scrolls the finding that everybody was brought to into sight, where it is not there already; the focus stays where it
 * is.
 */
export function showCalled(page: Document): HTMLElement | null {
	const finding = page.querySelector<HTMLElement>('.finding.is-called');
	const isStill = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
	finding?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
	return finding;
}
