import type { Lang } from '../../src/lib/words/plural';
import type { Db } from '../store/engine/database';
import { setLanguage } from '../store/people/details';

/** The language of a person's pages at every browser, from now on (X2). It decides nothing, so it has no history line. */
export async function keepLanguage(
	{ db }: { db: Db },
	person: { id: string },
	lang: Lang
): Promise<void> {
	await setLanguage(db, person.id, lang);
}
