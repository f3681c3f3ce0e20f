import { createContext } from 'svelte';
import { formatIn } from '../words/format';
import type { Lang } from '../words/plural';
import type { Spoken } from '../words/spoken';
import type { Words } from '../words/words';

export type { Spoken } from '../words/spoken';

const [take, give] = createContext<Spoken>();

/** Called once, by the root layout. `get` is called at each read, so that a change of language takes effect. */
export function provideWords(get: () => { lang: Lang; w: Words; timeZone: string }): void {
	give({
		get lang() {
			return get().lang;
		},
		get w() {
			return get().w;
		},
		get format() {
			const { lang, timeZone } = get();
			return formatIn(lang, timeZone);
		}
	});
}

/** The page's language, its words and its dates. Do not destructure: `spoken.w.common` stays live. */
export const useWords = (): Spoken => take();
