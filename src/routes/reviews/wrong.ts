import type { RefusalCode } from '$lib/meeting/refusal';

const fields: Partial<Record<RefusalCode, string>> = {
	'months-wrong': 'months',
	'list-wrong': 'accepted',
	'date-wrong': 'drawn-on'
};

/** The field a refusal is about. @param first the one that may not be empty */
export function wrongFieldOf(code: RefusalCode, first: string): string {
	return fields[code] ?? first;
}
