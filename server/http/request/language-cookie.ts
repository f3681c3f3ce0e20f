import type { Cookies } from '@sveltejs/kit';
import { langOf } from '../../../src/lib/words/words';

const NAME = 'plenary_language';
/** Over https, no other host can set it. */
const HOST_NAME = `__Host-${NAME}`;
/** Of an address in the demo: the language that was chosen at the address it is linked from. */
const BROUGHT = 'lang';
/** Where links from one address to another lead. */
const ENTRANCES = ['/', '/demo'];

/** The language that a browser shows, for a year. */
export function languageCookie(lang: 'en' | 'cy', origin: string) {
	const secure = origin.startsWith('https:');
	return {
		name: secure ? HOST_NAME : NAME,
		value: lang,
		attributes: {
			path: '/',
			sameSite: 'lax',
			httpOnly: true,
			secure,
			maxAge: 60 * 60 * 24 * 365
		} as const
	};
}

/** The language that was chosen in this browser at this address; null before that. */
export function chosenLanguage(cookies: Cookies): 'en' | 'cy' | null {
	const chosen = cookies.get(HOST_NAME) ?? cookies.get(NAME);
	return chosen === undefined ? null : langOf(chosen);
}

/**
 * A link to another address of the demo, whose cookies are apart from these: it brings along the language that was
 * chosen here. Where none was, that address shows its person's own.
 */
export function languageAlong(address: string, cookies: Cookies): string {
	const chosen = chosenLanguage(cookies);
	if (chosen === null) return address;
	const to = new URL(address);
	to.searchParams.set(BROUGHT, chosen);
	return to.href;
}

/** The language that a link of the demo brought; null where it brought none. */
export function languageBrought({ pathname, searchParams }: URL): 'en' | 'cy' | null {
	const lang = ENTRANCES.includes(pathname) ? searchParams.get(BROUGHT) : null;
	return lang === 'en' || lang === 'cy' ? lang : null;
}
