import { applyAction } from '$app/forms';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import { page } from '$app/state';
import { tick } from 'svelte';
import { pageSession } from '../../room/link/page-session';
import { readAgain } from '../reading/read-again';
import { staying } from './staying';
import type { SessionState } from '../../room/link/page-session';

interface Answering {
	/** The fields are emptied when it was taken. */
	reset?: boolean;
	/** The id of what has the focus next, where what had it is gone. */
	next?: string;
	/** The fold that the form is in is folded in when it was taken. */
	folds?: boolean;
	/** The form says itself why it was refused, by `then`: the page, which a dialog covers, is not told. */
	says?: boolean;
	/** Sent by itself later, where it cannot be sent now. */
	waits?: boolean;
	/** Told of a press that was not sent as well: its result is an error. */
	then?: (result: ActionResult) => void | Promise<void>;
}

type Refusal = Extract<ActionResult, { type: 'failure' }>;

/** How many presses there were, so that the answers to two of them can be told apart by age. */
let presses = 0;
/** The last refusal, and the press that it answers. */
let refusal: { press: number; result: Refusal } | null = null;

/**
 * What a form does with its answer: as Kit's own `update`, but what is read again holds nobody back who is on
 * their way to another page, and the focus stays: Kit lets it fall to the whole page. A late answer that has
 * nothing to show leaves the refusal of a later press on the page.
 */
export function answering({
	reset = true,
	next,
	folds,
	says = false,
	waits,
	then
}: Answering = {}): SubmitFunction {
	const submit: SubmitFunction = ({ formElement }) => {
		const press = ++presses;
		return async ({ result, update }) => {
			const pressed = document.activeElement;
			const isSaid = says && result.type === 'failure';
			if (result.type === 'failure' && !says) refusal = { press, result };
			const other = otherPersonIn(result);
			if (other) pageSession.tell(other);
			if (result.type === 'success') {
				// A field may be named "reset".
				if (reset) HTMLFormElement.prototype.reset.call(formElement);
				await readAgain();
			}
			const before = shownSince(press);
			const [from, known] = [location.pathname, refusal];
			// A success may hold what is shown once, such as a link to sign in with.
			const isSilent = result.type === 'success' && !result.data;
			if (!isSaid && !(isSilent && before)) await update({ reset: false, invalidateAll: false });
			const came = refusal !== known && refusal && refusal.press > press ? refusal.result : null;
			const since = came ?? before;
			if (result.type === 'redirect' && since && location.pathname === from)
				await applyAction(since);
			await then?.(result);
			await tick();
			const fold = folds && result.type === 'success' ? formElement.closest('details') : null;
			// The press may have lost the focus to the whole page: what was pressed is folded in all the same.
			const { activeElement } = document;
			const isInside = fold?.contains(activeElement === document.body ? pressed : activeElement);
			if (fold) fold.open = false;
			if (isInside) goOn(null, next);
			else if (document.activeElement === document.body) goOn(pressed, next);
		};
	};
	return staying(submit, { waits, unsent: (result) => void then?.(result) });
}

/** The refusal that is on the page, where it answers a later press than this. */
function shownSince(press: number): Refusal | null {
	if (!refusal || refusal.press < press) return null;
	return page.form === refusal.result.data ? refusal.result : null;
}

/** The browser is signed in as somebody else: this page keeps what it shows, and the words in it. */
function otherPersonIn(result: ActionResult): SessionState | null {
	if (result.type !== 'failure') return null;
	const refused = result.data?.refused as
		{ code?: string; details?: { name?: string } } | undefined;
	if (refused?.code !== 'other-person') return null;
	return { is: 'other', name: refused.details?.name ?? null };
}

function goOn(pressed: Element | null, next: string | undefined): void {
	const stays = pressed?.isConnected && pressed !== document.body;
	const place = stays ? pressed : next === undefined ? null : document.getElementById(next);
	if (place instanceof HTMLElement) place.focus({ preventScroll: place === pressed });
}
