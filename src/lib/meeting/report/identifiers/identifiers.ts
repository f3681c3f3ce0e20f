import { HINTS } from './found';
import type { IdentifierFound, Known } from './found';
import { hintsIn } from './hints';
import { personNamesIn } from './names';
import { shapesIn } from './shapes';

/** Places of one text that are told: more are no report, and the rest is found once these are settled. */
const MOST = 200;

/**
 * What may identify somebody in a text that is to be published, in its order; no two overlap. It finds shapes and names,
 * so it finds neither everything nor only what identifies: a person decides on each. (A11)
 */
export function identifiersIn(text: string, known: Known): IdentifierFound[] {
	const found: IdentifierFound[] = [];
	for (const each of [...shapesIn(text, known), ...personNamesIn(text, known)])
		if (found.length < MOST && !found.some((other) => overlaps(each, other))) found.push(each);
	const hints = hintsIn(text, found).filter((hint) => !found.some((each) => overlaps(each, hint)));
	return [...found, ...hints].sort((a, b) => a.start - b.start);
}

export function isHint({ kind }: Pick<IdentifierFound, 'kind'>): boolean {
	return HINTS.some((each) => each === kind);
}

/** The same for the same words, however they are spaced or written in capitals: what was decided of them holds for each. */
export function identifierKey({ kind, text }: Pick<IdentifierFound, 'kind' | 'text'>): string {
	return `${kind} ${text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()}`;
}

function overlaps(a: IdentifierFound, b: IdentifierFound): boolean {
	return a.start < b.start + b.text.length && b.start < a.start + a.text.length;
}
