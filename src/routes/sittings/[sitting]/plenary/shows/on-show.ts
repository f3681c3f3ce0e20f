import { tick } from 'svelte';
import { applyAction } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { ShowSeen } from '$lib/meeting/shows/show';
import { staying } from '$lib/page/forms/staying';
import type { ShowView } from '$lib/room/show/ShowView.svelte';
import { refusedPressIn } from '../keys';
import type { RefusedPress } from '../keys';

/**
 * Posts an act on the open show of hands. Its answer has the show in it, so no page is read again.
 * @param answered told of a refusal; null where it was done
 * @param next what has the focus where the button that was pressed is gone
 */
export function onShow(
	show: ShowView,
	sitting: string,
	answered: (refused: RefusedPress | null) => void,
	next: () => HTMLElement | null | undefined
): SubmitFunction {
	const submit: SubmitFunction = () => {
		return async ({ result }) => {
			if (result.type === 'failure') {
				answered(refusedPressIn(result.data));
				void show.again(sitting);
			} else {
				answered(null);
				if (result.type === 'success')
					show.answered((result.data as { show: ShowSeen | null }).show);
				else await applyAction(result);
			}
			await tick();
			if (document.activeElement === document.body) next()?.focus({ preventScroll: true });
		};
	};
	return staying(submit);
}
