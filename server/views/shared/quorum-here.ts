import type { Quorum } from '../../../src/lib/meeting/sitting/sitting';
import type { SeatLacking } from '../../../src/lib/sentences/seats';
import type { Lang } from '../../../src/lib/words/plural';
import { quorumOf, seatsNamed } from '../../reading/attendees';
import type { ReviewState, SittingState } from './review-state';

/** A quorum as pages say it. */
export interface QuorumSeen {
	counted: number;
	minimum: number;
	isQuorate: boolean;
	/** Seats of which too few are here. */
	seatsMissing: SeatLacking[];
}

/** The quorum of a sitting before a case is discussed, from those who are here and have not left. (M5) */
export function quorumHere(
	{ sitting, people, review }: ReviewState & { sitting: SittingState },
	lang: Lang
): QuorumSeen {
	const here = sitting.present.flatMap(({ personId, leftAt }) => (leftAt === null ? personId : []));
	const { date, chairId: holder, substitutes } = sitting;
	return quorumSeen(
		review,
		quorumOf(review.settings, people, { date, here, holder, substitutes }),
		lang
	);
}

export function quorumSeen(
	{ settings }: ReviewState['review'],
	{ counted, minimum, isQuorate, seatsMissing }: Quorum,
	lang: Lang
): QuorumSeen {
	const lacking = seatsNamed(settings, seatsMissing).map((each) => ({
		...each,
		name: each.name[lang]
	}));
	return { counted, minimum, isQuorate, seatsMissing: lacking };
}
