import type { Language } from '../people/people';
import { ownLanguage } from './build-version';
import type { Block, Version } from './report';

/** Ids of the blocks that keep a version from being published, by what is wrong with them. */
export interface Untranslated {
	/** Without words in this language. */
	missing: Partial<Record<Language, string[]>>;
	/** Whose Welsh is still that of other English words, sealed in an earlier version. */
	stale: string[];
}

/**
 * What is missing in the panel's languages: all of them are published at one moment, of the same version. Welsh is out of
 * date where an earlier version has the same Welsh for other English. (A10)
 * @param earlier the versions before it, oldest first
 */
export function untranslatedIn(
	version: Version,
	earlier: readonly Version[],
	languages: readonly Language[]
): Untranslated {
	const blocks = version.blocks.filter(({ id }) => ownLanguage(id) === null);
	const missing: Untranslated['missing'] = {};
	for (const lang of languages) {
		const ids = blocks.filter((block) => block[lang].trim() === '').map(({ id }) => id);
		if (ids.length > 0) missing[lang] = ids;
	}
	const stale = languages.includes('cy')
		? blocks.filter((block) => isStale(block, earlier)).map(({ id }) => id)
		: [];
	return { missing, stale };
}

function isStale({ id, en, cy }: Block, earlier: readonly Version[]): boolean {
	if (cy.trim() === '') return false;
	const former = earlier.flatMap(({ blocks }) => blocks.find((block) => block.id === id) ?? []);
	// The first version with this Welsh says which English it was made of.
	const madeOf = former.find((block) => block.cy === cy);
	return madeOf !== undefined && madeOf.en !== en;
}
