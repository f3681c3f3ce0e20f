import type { Lang } from '$lib/words/plural';
import type { DraftText } from '../paper.svelte';

/** Hits shown at once; the others are counted. */
export const MOST_FOUND = 12;
/** Characters shown on each side of a hit. */
const AROUND = 24;

interface Found {
	id: string;
	label: string;
	/** Language of the text with the hit. */
	lang: Lang;
	before: string;
	hit: string;
	after: string;
}

/** The texts that have these words in either language, or are called by them, with the words around the first hit. */
export function foundIn(
	written: readonly Pick<DraftText, 'id' | 'label' | 'en' | 'cy'>[],
	wanted: string
): Found[] {
	const words = wanted.trim().toLocaleLowerCase();
	if (words === '') return [];
	return written.flatMap(({ id, label, en, cy }) => {
		const isIn = (text: string) => text.toLocaleLowerCase().includes(words);
		const lang = !isIn(en) && isIn(cy) ? 'cy' : 'en';
		const text = { en, cy }[lang];
		const at = text.toLocaleLowerCase().indexOf(words);
		if (at < 0) {
			return label.toLocaleLowerCase().startsWith(words)
				? [{ id, label, lang, before: en.slice(0, 2 * AROUND), hit: '', after: '' }]
				: [];
		}
		const end = at + words.length;
		const before = `${at > AROUND ? '…' : ''}${text.slice(Math.max(0, at - AROUND), at)}`;
		const after = `${text.slice(end, end + AROUND)}${text.length > end + AROUND ? '…' : ''}`;
		return [{ id, label, lang, before, hit: text.slice(at, end), after }];
	});
}
