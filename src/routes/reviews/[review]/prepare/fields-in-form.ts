type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a field says now; undefined where the form has none of that name. */
export function valueIn(form: HTMLFormElement, name: string): string | undefined {
	return named(form, name)?.value;
}

/** Fills a field in, or chooses the radio button with that value. */
export function write(form: HTMLFormElement, name: string, value: string): void {
	const field = named(form, name);
	if (field) field.value = value;
}

/** A field as its label says it; a radio button as its group does. '' where it has none, as what is hidden. */
export function labelOf(form: HTMLFormElement, name: string): string {
	const [first, second] = controlsOf(form, name);
	if (!first) return '';
	if (second) return textOf(first.closest('fieldset')?.querySelector('legend'));
	return textOf(first.labels?.[0]);
}

/** A value in the words of its field: those of an option or of a radio button, where it is one. */
export function wordsOf(form: HTMLFormElement, name: string, value: string): string {
	const controls = controlsOf(form, name);
	const radio = controls.length > 1 && controls.find((each) => each.value === value);
	if (radio) return textOf(radio.labels?.[0]);
	const [first] = controls;
	if (!(first instanceof HTMLSelectElement)) return value;
	return textOf([...first.options].find((option) => option.value === value));
}

function named(form: HTMLFormElement, name: string): { value: string } | undefined {
	return (form.elements.namedItem(name) as Control | RadioNodeList | null) ?? undefined;
}

function controlsOf(form: HTMLFormElement, name: string): Control[] {
	return [...form.elements].filter(
		(each): each is Control =>
			(each instanceof HTMLInputElement ||
				each instanceof HTMLSelectElement ||
				each instanceof HTMLTextAreaElement) &&
			each.name === name
	);
}

function textOf(element: Element | null | undefined): string {
	return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
