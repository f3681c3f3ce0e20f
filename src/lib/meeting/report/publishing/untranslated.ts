import type { Language } from '../../people/people';
import { ownLanguage } from '../build-version';
import type { Block, Version } from '../report';

/** Ids of the blocks that keep a version from being published, by what is wrong with them. */
export interface Untranslated {
	/** Without words in this language. */
	missing: Partial<Record<Language, string[]>>;
	/** With a text that is out of date in one of the languages. */
	stale: string[];
}

/**
 * What is missing in the panel's languages: all of them are published at one moment, of the same version. (A10)
 * @param outOfDate the languages of a block whose text was written for other words than the other language now says
 */
export function untranslatedIn(
	version: Version,
	languages: readonly Language[],
	outOfDate: (block: Block) => readonly Language[]
): Untranslated {
	const blocks = version.blocks.filter(({ id }) => ownLanguage(id) === null);
	const missing: Untranslated['missing'] = {};
	for (const lang of languages) {
		const ids = blocks.filter((block) => block[lang].trim() === '').map(({ id }) => id);
		if (ids.length > 0) missing[lang] = ids;
	}
	const stale = blocks
		.filter((block) => outOfDate(block).some((lang) => languages.includes(lang)))
		.map(({ id }) => id);
	return { missing, stale };
}
