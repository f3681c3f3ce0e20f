import type { Lang } from '../../../src/lib/words/plural';

/** What stands around a report on its public page. */
export interface PublicAround {
	/** Where the list of published reports is, and what it is called. */
	list: { href: string; label: string };
	/** The same report in another language, called in that language. */
	languages: { lang: Lang; href: string; label: string }[];
	feed: string;
	/** A picture that stands before the table of one part; null where there is none. */
	picture: { part: string; svg: string } | null;
	filesLabel: string;
	files: { href: string; label: string }[];
}
