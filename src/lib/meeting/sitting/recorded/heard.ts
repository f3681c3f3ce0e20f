import type { Day } from '../../calendar';
import type { Bilingual } from '../../people/people';
import type { AgendaKind } from '../agenda';

/** Items of an agenda at which the panel hears or sees something outside its cases. (M8, M12, P10) */
export const HEARD_KINDS = ['testimony', 'referral', 'visit'] as const satisfies AgendaKind[];
export type HeardKind = (typeof HEARD_KINDS)[number];

/** What was said, referred or seen, and what came of it. It names nobody. */
export interface Heard {
	said: Bilingual;
	/** Null until it is known. */
	outcome: Bilingual | null;
	/** Of a visit: where and when, and how many members went. */
	visit: { place: Bilingual; date: Day; went: number } | null;
}

export function isHeard(kind: string): kind is HeardKind {
	return HEARD_KINDS.some((each) => each === kind);
}
