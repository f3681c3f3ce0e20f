import type { Language } from '$lib/meeting/people/people';
import type { RefusalCode } from '$lib/meeting/refusal';

type Given = Partial<Record<string, string>>;

/**
 * The field that a refusal is about, of a form that records figures or what was heard; undefined for other forms.
 * @param languages the panel's, its first one first
 */
export function fieldOfRecord(
	{ code, field }: { code: RefusalCode; field: string },
	given: Given,
	languages: readonly Language[]
): string | undefined {
	const { item = '0' } = given;
	const [first] = languages;
	/** In the first language in which something was typed. */
	const filled = (line: string) =>
		`${line}-${languages.find((lang) => given[`${line}-${lang}`]) ?? first}`;
	if (code.startsWith('figures-')) return `figures-${item}-${filled('table')}`;
	if (`table-${first}` in given) {
		const missing = ['title', 'period', 'source'].find((line) =>
			languages.every((lang) => !given[`${line}-${lang}`]?.trim())
		);
		return missing && `figures-${item}-${missing}-${first}`;
	}
	if (!(`said-${first}` in given)) return undefined;
	if (code === 'date-wrong') return `heard-${item}-date`;
	if (field === 'place') return `heard-${item}-place-${first}`;
	if (code === 'went-wrong') return `heard-${item}-went`;
	return `heard-${item}-${filled('said')}`;
}
