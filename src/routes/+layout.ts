import { wordsFor } from '$lib/words/otherwise';
import type { Lang } from '$lib/words/plural';
import type { LayoutLoad } from './$types';

/** One language's words travel to the browser, not both. */
export const load: LayoutLoad = async ({ data }) => {
	const { words, otherwise } = await wordsIn(data.lang);
	return { ...data, words: data.panel ? wordsFor(words, otherwise, data.panel.own) : words };
};

async function wordsIn(lang: Lang) {
	if (lang === 'cy') {
		const [{ cy }, { otherwise }] = await Promise.all([
			import('$lib/words/cy'),
			import('$lib/words/cy/otherwise')
		]);
		return { words: cy, otherwise };
	}
	const [{ en }, { otherwise }] = await Promise.all([
		import('$lib/words/en'),
		import('$lib/words/en/otherwise')
	]);
	return { words: en, otherwise };
}
