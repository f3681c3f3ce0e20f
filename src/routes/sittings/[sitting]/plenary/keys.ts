import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { RefusalCode, RefusalDetails } from '$lib/meeting/refusal';
import { readAgain } from '../../../read-again';

/** An expected no, as `act` answers it. */
export interface Refused {
	code: RefusalCode;
	details: RefusalDetails;
}

/** Whatever a form's answer holds, its refusal or null. */
export function refusedIn(form: unknown): Refused | null {
	const refused = (form as { refused?: Refused } | null | undefined)?.refused;
	return refused ?? null;
}

/** How much a gathering brought in, where the answer is one of it. */
export function gatheredIn(answer: unknown): { points: number; none: number } | null {
	const given = answer as { done?: string; added?: { points: number; none: number } } | null;
	return given?.done === 'gathered' ? (given.added ?? null) : null;
}

/**
 * Posts one of the room's acts from whatever page shows its button, keeps the page where it is, and
 * hands back a refusal (null when it was done) and what the act answered.
 */
export function acting(
	answered: (refused: Refused | null, given: FormData, answer?: unknown) => void
): SubmitFunction {
	return ({ formData }) =>
		async ({ result }) => {
			if (result.type === 'failure') return answered(refusedIn(result.data), formData);
			if (result.type === 'success') await readAgain();
			else await applyAction(result);
			answered(null, formData, result.type === 'success' ? result.data : undefined);
		};
}
