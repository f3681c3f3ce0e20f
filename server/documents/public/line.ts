import type { Language } from '../../../src/lib/meeting/people/people';

/** One line of the list of what was published, in one language. */
export interface PublishedLine {
	review: string;
	title: string;
	panel: string;
	/** ISO instants; `updated` is of the publication or its withdrawal. */
	publishedAt: string;
	updated: string;
	day: string;
	/** Why it was withdrawn, and when; null while it can be read. */
	withdrawn: { day: string; reason: { text: string; lang: Language } } | null;
}
