import { aPress, PRESS } from '../../../live/press';

/** Milliseconds within which a second press belongs to the first: the longest double click of common systems. */
const ONE_GESTURE = 700;

interface Pressed {
	token: string;
	isTravelling: boolean;
}

/** Browser only. Presses that are on their way, or whose answer was lost, by what they send. */
const pressed = new Map<string, Pressed>();

/** What was sent last, and by which hand. */
let last: { what: string; at: number; by: string; isTyped: boolean } | null = null;
let hand = '';

/**
 * Begins to tell the second press of a double click, of a key held down, and of Enter and a click, from an act of its own:
 * where the first was answered in between, another button may lie under the pointer. Returns how to end it.
 */
export function noticeSecondPresses(): () => void {
	const ended = new AbortController();
	const on = <K extends keyof DocumentEventMap>(
		kind: K,
		look: (event: DocumentEventMap[K]) => void
	) => document.addEventListener(kind, look, { capture: true, signal: ended.signal });
	on('pointerdown', () => (hand = 'pointer'));
	on('keydown', (event) => {
		hand = 'key';
		const isButton = (event.target as Element).closest('button, input, summary');
		if (event.repeat && event.key === 'Enter' && isButton) event.preventDefault();
	});
	on('input', () => last && (last.isTyped = true));
	on('click', (event) => event.detail > 1 && isJustSent() && stop(event));
	// Before the form is looked at: its fields may be emptied by now.
	on('submit', (event) => {
		const isSame = last?.what === whatIs(event.target as HTMLFormElement, event.submitter);
		if (isSame && !last?.isTyped && last?.by !== hand && isJustSent()) stop(event);
	});
	return () => ended.abort();
}

/**
 * Null where the same press is on its way already: nothing is sent for it then, and the page shows the outcome of the
 * first. Otherwise returns what to call with how it ended. A press whose answer was lost is sent again as the same press,
 * so that the server does not do it a second time.
 */
export function pressOnce(
	form: HTMLFormElement,
	submitter: HTMLElement | null,
	action: URL,
	sent: FormData
): ((isLost: boolean) => void) | null {
	const key = JSON.stringify([action.href, ...said(sent)]);
	const before = pressed.get(key);
	if (before?.isTravelling) return null;
	const press = { token: before?.token ?? aPress(), isTravelling: true };
	pressed.set(key, press);
	last = { what: whatIs(form, submitter), at: performance.now(), by: hand, isTyped: false };
	if (sent.has(PRESS)) sent.set(PRESS, press.token);
	return (isLost) => {
		press.isTravelling = false;
		if (!isLost) pressed.delete(key);
	};
}

function isJustSent(): boolean {
	return last !== null && performance.now() - last.at < ONE_GESTURE;
}

function stop(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** A form and its button. The form may have been drawn anew since. */
function whatIs(form: HTMLFormElement, submitter: HTMLElement | null): string {
	return `${form.getAttribute('action')} ${submitter?.textContent}`;
}

function said(sent: FormData): unknown[] {
	const fields = [...sent].filter(([name]) => name !== PRESS);
	return fields.map(([name, value]) => [
		name,
		value instanceof File ? [value.name, value.size] : value
	]);
}
