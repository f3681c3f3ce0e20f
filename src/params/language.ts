import type { Lang } from '$lib/words/plural';

/** The languages that a public address can name. */
export function match(param: string): param is Lang {
	return param === 'en' || param === 'cy';
}
