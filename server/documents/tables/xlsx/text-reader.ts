import type { XmlHandlers } from './xml';

/** Characters that a cell may have in a spreadsheet; what is longer is cut just after. */
export const LONGEST_CELL = 32_768;

/** Gathers the text of an element, which may lie in runs of different letters; readings of Japanese are left out. */
export function textReader(element: string, take: (text: string) => void): Required<XmlHandlers> {
	let [text, isText, isReading] = ['', false, false];
	return {
		open(name) {
			if (name === element) text = '';
			if (name === 'rPh') isReading = true;
			if (name === 't') isText = !isReading;
		},
		close(name) {
			if (name === 't') isText = false;
			if (name === 'rPh') isReading = false;
			if (name === element) take(unescaped(text));
		},
		text(more) {
			if (isText && text.length < LONGEST_CELL) text += more.slice(0, LONGEST_CELL);
		}
	};
}

/** Characters that XML cannot hold are written as _x0009_. */
export function unescaped(text: string): string {
	return text.includes('_x')
		? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
				String.fromCharCode(parseInt(code, 16))
			)
		: text;
}
