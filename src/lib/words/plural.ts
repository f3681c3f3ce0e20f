export type Lang = 'en' | 'cy';

export type PluralForms<T> = { other: T } & Partial<
	Record<'zero' | 'one' | 'two' | 'few' | 'many', T>
>;

/**
 * The form that goes with a number. Written out here, not asked of Intl, because browsers differ in
 * whether they carry Welsh, and the server's page and the browser's must agree.
 * Welsh: 0 zero, 1 one, 2 two, 3 few, 6 many. A form not given is `other`.
 */
export function plural<T>(lang: Lang, n: number, forms: PluralForms<T>): T {
	return forms[categoryOf(lang, n)] ?? forms.other;
}

function categoryOf(lang: Lang, n: number): keyof PluralForms<unknown> {
	if (lang === 'en') return n === 1 ? 'one' : 'other';
	return ({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' } as const)[n] ?? 'other';
}
