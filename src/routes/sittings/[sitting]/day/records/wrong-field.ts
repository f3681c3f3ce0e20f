import type { RefusalCode } from '$lib/meeting/refusal';

/** The field that a refusal is about, of a form that records figures or what was heard; undefined for other forms. */
export function fieldOfRecord(
	code: RefusalCode,
	given: Partial<Record<string, string>>
): string | undefined {
	const { item = '0' } = given;
	if (code.startsWith('figures-'))
		return `figures-${item}-table-${given['table-en'] || !given['table-cy'] ? 'en' : 'cy'}`;
	if (!('said-en' in given)) return 'table-en' in given ? firstEmpty(given, item) : undefined;
	if (code === 'date-wrong') return `heard-${item}-date`;
	if (code === 'went-wrong') return `heard-${item}-went`;
	return `heard-${item}-said-${given['said-en'] || !given['said-cy'] ? 'en' : 'cy'}`;
}

/** The first empty field of a form of figures that lacks a title, a period or a source. */
function firstEmpty(given: Partial<Record<string, string>>, item: string): string | undefined {
	const missing = ['title', 'period', 'source'].find(
		(line) => !given[`${line}-en`]?.trim() && !given[`${line}-cy`]?.trim()
	);
	return missing && `figures-${item}-${missing}-en`;
}
