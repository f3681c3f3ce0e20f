import { refusalText } from '../../../sentences/refusals';
import type { Words } from '../../../words/words';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function isWrong(element: Element): element is Control {
	return (
		'validity' in element && 'checkValidity' in element && !(element as Control).validity.valid
	);
}

/** What a control lacks, in the reader's own language. */
export function sayWrong(words: Words, control: Control): string {
	const { field } = words.common;
	const label = calledBy(control).replace(field.optional, '').replace(/\s+/g, ' ').trim();
	const { validity, type } = control;
	const isChosen = ['radio', 'file', 'select-one'].includes(type);
	if (validity.valueMissing && type === 'checkbox') return field.tick(label);
	if (validity.valueMissing) return isChosen ? field.choose(label) : field.missing(label);
	if (type === 'email') return refusalText(words, 'email-invalid');
	const { min, max } = control as HTMLInputElement;
	if (type === 'number' && min && max) return field.between(label, Number(min), Number(max));
	return field.unfinished(label);
}

/** Several to choose one of are called as their group is. */
function calledBy(control: Control): string {
	const legend =
		control.type === 'radio' && control.closest('fieldset')?.querySelector('legend')?.textContent;
	return legend || (control.labels?.[0]?.textContent ?? '');
}
