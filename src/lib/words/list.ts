import type { Lang } from './plural';

/** Names or things as a sentence has them: "A, B and C", "A, B ac Owain". Nothing for nothing. */
export function list(lang: Lang, items: readonly string[]): string {
	if (items.length < 2) return items[0] ?? '';
	const last = items[items.length - 1];
	return `${items.slice(0, -1).join(', ')} ${and(lang, last)} ${last}`;
}

/** One of several things: "A, B or C". Nothing for nothing. */
export function either(lang: Lang, items: readonly string[]): string {
	if (items.length < 2) return items[0] ?? '';
	const or = lang === 'en' ? 'or' : 'neu';
	return `${items.slice(0, -1).join(', ')} ${or} ${items[items.length - 1]}`;
}

/** Welsh "and" is *ac* before a vowel. W and Y opening a name are mostly consonants (Whitfield, Yasmin). */
export function and(lang: Lang, before: string): string {
	if (lang === 'en') return 'and';
	const vowel =
		/^[aeiouâêîôûŵŷ]/i.test(before) ||
		/^(w(?!h)|y(?![aeiou]))/.test(before) ||
		/^Y(?![aeiou])/.test(before);
	return vowel ? 'ac' : 'a';
}

/** Welsh "with" is *gydag* before a vowel, as "and" is *ac*. */
export function withNames(names: readonly string[]): string {
	return `${and('cy', names[0]) === 'ac' ? 'gydag' : 'gyda'} ${list('cy', names)}`;
}
