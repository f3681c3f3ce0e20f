import type { LayoutLoad } from './$types';

/** One language's words travel to the browser, not both. */
export const load: LayoutLoad = async ({ data }) => {
	const words =
		data.lang === 'cy' ? (await import('$lib/words/cy')).cy : (await import('$lib/words/en')).en;
	return { ...data, words };
};
