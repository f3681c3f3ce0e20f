import type { ActionResult } from '@sveltejs/kit';
import type { RefusalCode, RefusalDetails } from '../../meeting/refusal';

/** Why an act was refused, as its form is told. */
export interface Refused {
	code: RefusalCode;
	details?: RefusalDetails;
}

/** Null where the form was taken, or could not be sent. */
export function refusedIn(result: ActionResult): Refused | null {
	if (result.type !== 'failure') return null;
	return (result.data as { refused?: Refused } | undefined)?.refused ?? null;
}
