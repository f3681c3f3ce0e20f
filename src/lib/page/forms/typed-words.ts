/** What a person typed into one field. */
export interface TypedWords {
	/** What the field is called on the page. */
	label: string;
	text: string;
	/** The field's language, if it says one. */
	lang: string | undefined;
}

/**
 * The fields that hold words, of those given, with what is typed in them.
 * @param labels of fields that are not on the page any more
 */
export function typedWords(
	fields: Iterable<Element>,
	labels: ReadonlyMap<Element, string> = new Map()
): TypedWords[] {
	return [...fields].filter(isOfWords).flatMap((field) =>
		field.value.trim() === ''
			? []
			: {
					label: labels.get(field) ?? calledOnPage(field),
					text: field.value,
					lang: field.lang || undefined
				}
	);
}

/** Whether a field of the page holds these very words: a form that came in the place of theirs has taken them over. */
export function standOnPage({ text }: TypedWords): boolean {
	return [...document.querySelectorAll('textarea, input')].some(
		(field) => isOfWords(field) && field.value === text
	);
}

/** What a field is called on the page; '' for one without a label. */
export function calledOnPage(field: Element): string {
	const { labels } = field as HTMLInputElement;
	return (labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** For the clipboard: several texts are told apart by their labels. */
export function inOneText(words: readonly TypedWords[]): string {
	if (words.length === 1) return words[0].text;
	return words.map(({ label, text }) => `${label}:\n${text}`).join('\n\n');
}

function isOfWords(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
	if (element instanceof HTMLTextAreaElement) return !element.readOnly;
	return element instanceof HTMLInputElement && ['text', 'search'].includes(element.type);
}
