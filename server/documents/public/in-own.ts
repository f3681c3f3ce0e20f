import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { escaped as esc } from './escape';

/** Words as HTML and XHTML in the language that they were written in, which is named where it is not the page's. */
export function inOwn({ text, lang: of }: { text: string; lang: Lang }, lang: Lang): string {
	if (of === lang) return esc(text);
	const { languages } = words[of].common;
	const tag = `lang="${of}" xml:lang="${of}"`;
	return `<span ${tag}>${esc(text)}</span> <small ${tag}>${esc(languages[of])}</small>`;
}
