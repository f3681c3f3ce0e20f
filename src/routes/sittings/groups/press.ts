import { tick } from 'svelte';
import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { RefusalCode, RefusalDetails } from '$lib/meeting/refusal';
import { staying } from '$lib/page/forms/staying';
import type { PagePart } from '$lib/page/reading/parts';
import { readAgain } from '$lib/page/reading/read-again';

export interface RefusedPress {
	code: RefusalCode;
	details: RefusalDetails;
}

interface Pressing {
	/** What is read again when it was done: a board reads no papers again, because each look at them is logged. */
	parts: readonly PagePart[];
	/** Told of a refusal; null where it was done. */
	answered?: (refused: RefusedPress | null, form: HTMLFormElement) => void;
	/** What has the focus where the button that was pressed is gone. */
	next?: () => HTMLElement | null | undefined;
}

/** Posts an act of the room from whatever page shows its button, and leaves the page and its carets where they are. */
export function pressing({ parts, answered, next }: Pressing): SubmitFunction {
	const submit: SubmitFunction = ({ formElement }) => {
		return async ({ result }) => {
			if (result.type === 'failure') {
				const { refused } = result.data as { refused?: RefusedPress };
				answered?.(refused ?? null, formElement);
			} else if (result.type === 'success') {
				answered?.(null, formElement);
				await readAgain(...parts);
			} else await applyAction(result);
			await tick();
			if (document.activeElement === document.body) next?.()?.focus({ preventScroll: true });
		};
	};
	return staying(submit);
}
