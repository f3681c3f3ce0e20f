import type { Kind } from '$lib/ui/point/kinds';

/** One key for each kind, as it is shown. */
export const ADD_KEYS: Record<Kind, string> = {
	positive: '+',
	negative: '−',
	query: '?',
	action: '!'
};

/** The same keys by the names that `aria-keyshortcuts` has for them. */
export const KEY_NAMES: Record<Kind, string> = {
	positive: 'Plus',
	negative: '-',
	query: '?',
	action: '!'
};

/** A keyboard's own minus is a hyphen. */
const KINDS_OF: Partial<Record<string, Kind>> = {
	'+': 'positive',
	'-': 'negative',
	'−': 'negative',
	'?': 'query',
	'!': 'action'
};

const ELSEWHERE = 'input, textarea, select, [contenteditable], [role="menu"], dialog';
const place = 'add-keys';

/** The kind that a key pressed outside a field adds; null where it is an ordinary key. */
export function kindOf(event: KeyboardEvent): Kind | null {
	const { defaultPrevented, ctrlKey, metaKey, altKey, isComposing, repeat, target } = event;
	if (defaultPrevented || ctrlKey || metaKey || altKey || isComposing || repeat) return null;
	if (target instanceof Element && target.closest(ELSEWHERE)) return null;
	if (document.querySelector('dialog[open]')) return null;
	return KINDS_OF[event.key] ?? null;
}

/** Single keys can be turned off, on this device (WCAG 2.1.4). In the browser only. */
export const areKeysOn = (): boolean => localStorage.getItem(place) !== 'off';

export const keepKeys = (on: boolean): void => localStorage.setItem(place, on ? 'on' : 'off');
