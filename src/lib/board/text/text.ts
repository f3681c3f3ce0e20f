import * as Y from 'yjs';
import { Refusal } from '../../meeting/refusal';
import { difference } from './change';
import type { TextChange } from './change';

/** UTF-16 units. */
export const MAX_TEXT = 50_000;

/** A text that reads `value` from the start. Refuses `too-long`. */
export function newText(value = ''): Y.Text {
	return new Y.Text(fitting(value));
}

/** Makes the text read `value` in one replacement, so that what others typed elsewhere stays. Refuses `too-long`. */
export function applyValue(text: Y.Text, value: string, origin: unknown): void {
	applyChange(text, difference(text.toString(), fitting(value)), origin);
}

/** Nothing is written where the text would become too long. Refuses `too-long`. */
export function applyChange(text: Y.Text, change: TextChange, origin: unknown): void {
	if (change.every((part) => 'retain' in part)) return;
	const { doc } = text;
	if (doc === null) throw new Error('this text is in no document');
	fit(change.reduce((length, part) => length + growth(part), text.length));
	doc.transact(() => {
		let at = 0;
		for (const part of change) {
			if ('delete' in part) text.delete(at, part.delete);
			else if ('insert' in part) text.insert(at, part.insert);
			at += 'retain' in part ? part.retain : 'insert' in part ? part.insert.length : 0;
		}
	}, origin);
}

function growth(part: TextChange[number]): number {
	if ('insert' in part) return part.insert.length;
	return 'delete' in part ? -part.delete : 0;
}

/** LF alone, and no half of a surrogate pair: it would reach others as another character. */
function fitting(value: string): string {
	const text = value.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
	fit(text.length);
	return text;
}

function fit(length: number): void {
	if (length > MAX_TEXT) throw new Refusal('too-long', { limit: MAX_TEXT, length });
}
