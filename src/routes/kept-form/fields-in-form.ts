type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a field says now, boxes with commas between; undefined where the form has none of that name. */
export function valueIn(form: HTMLFormElement, name: string): string | undefined {
	const boxes = boxesOf(form, name);
	if (boxes.length > 1) return boxes.flatMap((box) => (box.checked ? box.value : [])).join();
	return named(form, name)?.value;
}

/** Fills a field in, or chooses the radio button or the boxes with that value. */
export function write(form: HTMLFormElement, name: string, value: string): void {
	const boxes = boxesOf(form, name);
	if (boxes.length > 1) {
		const chosen = value.split(',');
		for (const box of boxes) box.checked = chosen.includes(box.value);
		return;
	}
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
	const boxes = boxesOf(form, name);
	if (boxes.length > 1) {
		const chosen = boxes.filter((box) => value.split(',').includes(box.value));
		return chosen.map((box) => textOf(box.labels?.[0])).join(', ');
	}
	const radio = controls.length > 1 && controls.find((each) => each.value === value);
	if (radio) return textOf(radio.labels?.[0]);
	const [first] = controls;
	if (!(first instanceof HTMLSelectElement)) return value;
	return textOf([...first.options].find((option) => option.value === value));
}

function named(form: HTMLFormElement, name: string): { value: string } | undefined {
	return (form.elements.namedItem(name) as Control | RadioNodeList | null) ?? undefined;
}

/** The boxes of a group that have one name. */
function boxesOf(form: HTMLFormElement, name: string): HTMLInputElement[] {
	return controlsOf(form, name).filter(
		(each): each is HTMLInputElement => each instanceof HTMLInputElement && each.type === 'checkbox'
	);
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
