import type { ActionResult } from '@sveltejs/kit';
import type { RefusalCode, RefusalDetails } from '../../meeting/refusal';
import { refusalText } from '../../sentences/refusals';
import type { Words } from '../../words/words';

/** Why an act was refused, as its form is told. */
export interface Refused {
	code: RefusalCode;
	details?: RefusalDetails;
	/** Each field that is wrong, where the reason lies in fields. */
	fields?: readonly { field: string; code: RefusalCode; details: RefusalDetails }[];
}

/**
 * Why a form was refused, for an ErrorSummary: a line for each field.
 * @param at the id of a field's control; the field is '' where the act as a whole was refused
 */
export function errorsOf(
	refused: Refused | null | undefined,
	words: Words,
	at: (field: string, code: RefusalCode) => string | undefined
): { field?: string; message: string }[] {
	if (!refused) return [];
	const wrong = refused.fields ?? [{ ...refused, field: '' }];
	const lines = wrong.map(({ field, code, details }) => ({
		field: at(field, code),
		message: refusalText(words, code, details)
	}));
	// What two fields lack in the same words at the same place is one line.
	return lines.filter(
		(line, n) =>
			lines.findIndex((each) => each.field === line.field && each.message === line.message) === n
	);
}

/** Null where the form was taken, or could not be sent. */
export function refusedIn(result: ActionResult): Refused | null {
	if (result.type !== 'failure') return null;
	return (result.data as { refused?: Refused } | undefined)?.refused ?? null;
}
