import type { PointKind } from '../findings/placement';
import type { Language } from '../people/people';

export interface Comparable {
	id: string;
	kind: PointKind;
	lang: Language;
	text: string;
	/** Whose board it was on. */
	group?: string;
}

/** Words of two texts that mean much the same, as they were written: "requested", "asked". */
export type Aligned = [Said, Said];

interface Said {
	words: string;
	lang: Language;
}

export interface AlikePair {
	a: string;
	b: string;
	/** 0…1 */
	score: number;
	/** What it is suggested for, the strongest first. */
	why: Aligned[];
}
