import { foldedName } from '../people/names';
import type { Bilingual } from '../people/people';

/** Whether each word that is looked for stands somewhere in the texts, in either language; without accents and capitals. */
export function isNamed(find: string, texts: readonly Bilingual[]): boolean {
	const all = texts.flatMap(({ en, cy }) => [en, cy]).map(foldedName);
	return find
		.trim()
		.split(/\s+/)
		.map(foldedName)
		.every((word) => all.some((text) => text.includes(word)));
}
