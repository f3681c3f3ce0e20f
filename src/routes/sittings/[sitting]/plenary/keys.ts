import { tick } from 'svelte';
import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { RefusalCode, RefusalDetails } from '$lib/meeting/refusal';
import { readAgain } from '$lib/page/reading/read-again';
import { staying } from '$lib/page/forms/staying';

/** An expected no, as `act` answers it. */
export interface RefusedPress {
	code: RefusalCode;
	details: RefusalDetails;
}

/** Whatever a form's answer holds, its refusal or null. */
export function refusedPressIn(form: unknown): RefusedPress | null {
	const refused = (form as { refused?: RefusedPress } | null | undefined)?.refused;
	return refused ?? null;
}

/** How much a gathering brought in, where the answer is one of it. */
export function gatheredIn(answer: unknown): { points: number; none: number } | null {
	const given = answer as { done?: string; added?: { points: number; none: number } } | null;
	return given?.done === 'gathered' ? (given.added ?? null) : null;
}

/**
 * Posts one of the room's acts from whatever page shows its button, keeps the page where it is, and
 * hands back a refusal (null when it was done) and what the act answered. `next` is what has the focus where
 * the button is gone by then; without it the page's heading, which says where one is. `unsent` is called
 * where the press could not be sent.
 */
export function acting(
	answered: (refused: RefusedPress | null, given: FormData, answer?: unknown) => void,
	next: () => HTMLElement | null | undefined = () => null,
	unsent?: () => void
): SubmitFunction {
	const submit: SubmitFunction = ({ formData }) => {
		const { pathname } = location;
		return async ({ result }) => {
			if (result.type === 'failure') return answered(refusedPressIn(result.data), formData);
			if (result.type === 'success') await readAgain();
			else await applyAction(result);
			answered(null, formData, result.type === 'success' ? result.data : undefined);
			await tick();
			if (document.activeElement !== document.body || location.pathname !== pathname) return;
			const place = next() ?? document.querySelector<HTMLElement>('main h1');
			if (place && !place.matches('button, summary, a')) place.tabIndex = -1;
			place?.focus();
		};
	};
	return staying(submit, { unsent });
}
