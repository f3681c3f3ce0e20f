import type { Lang } from '../../../src/lib/words/plural';

/** The route of the screen before a room. */
export const SCREEN = '/sittings/[sitting]/projector';

/**
 * The language that the screen's own address asks for; null elsewhere, and where it asks for none. The language of the
 * person signed in there, and of their other windows, stays as it is.
 */
export function languageOfScreen(route: string | null, { searchParams }: URL): Lang | null {
	const lang = route === SCREEN ? searchParams.get('lang') : null;
	return lang === 'en' || lang === 'cy' ? lang : null;
}
