import { tick } from 'svelte';
import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { RefusalCode, RefusalDetails } from '$lib/meeting/refusal';
import { staying } from '$lib/page/forms/staying';
import type { FloorRead, FloorView } from '$lib/room/floor/FloorView.svelte';

export interface RefusedPress {
	code: RefusalCode;
	details: RefusalDetails;
}

/**
 * Posts an act on the floor from whatever page shows its button. The answer has the floor in it, so no page is read again.
 * @param answered told of a refusal; null where it was done
 * @param next what has the focus where the button that was pressed is gone
 */
export function onFloor(
	floor: FloorView,
	answered: (refused: RefusedPress | null) => void,
	next: () => HTMLElement | null | undefined
): SubmitFunction {
	const submit: SubmitFunction = () => {
		return async ({ result }) => {
			if (result.type === 'failure') {
				answered((result.data as { refused?: RefusedPress } | undefined)?.refused ?? null);
				void floor.again();
			} else {
				answered(null);
				if (result.type === 'success')
					floor.read((result.data as { floor: FloorRead | null }).floor);
				else await applyAction(result);
			}
			await tick();
			if (document.activeElement === document.body) next()?.focus({ preventScroll: true });
		};
	};
	return staying(submit);
}
