import { isOver } from '../../../src/lib/meeting/sitting/groups';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import type { LetterWords } from '../../../src/lib/words/letter-words';
import { words } from '../../../src/lib/words/words';
import type { Review } from '../../store/report/reviews';
import { reviewById } from '../../store/report/reviews';
import { expectedAt } from '../../store/sitting/expected';
import { issuedFor } from '../../store/sitting/papers';
import type { Sitting } from '../../store/sitting/sittings';
import { sittingById } from '../../store/sitting/sittings';
import type { LetterFacts, Outgoing, Reader } from './letter-facts';

/** The papers of a sitting that is still to come, for somebody who is expected there. (M4) */
export async function papersIssued(
	{ sitting: id }: { sitting: string },
	{ db }: Outgoing,
	person: Reader
): Promise<LetterFacts> {
	const known = await toCome(db, id, person);
	if (!known || (await issuedFor(db, id)).length === 0) return null;
	return { ...sayingOf(known), path: `/reviews/${known.review.id}/papers` };
}

interface ToCome {
	review: Review;
	sitting: Sitting;
}

/** Null where it is over, or the person is not expected there any more. */
async function toCome(
	db: Outgoing['db'],
	sittingId: string,
	person: Reader
): Promise<ToCome | null> {
	const sitting = await sittingById(db, sittingId);
	const review = sitting && (await reviewById(db, sitting.reviewId));
	if (!sitting || !review || isOver(sitting.stage)) return null;
	const expected = await expectedAt(db, sittingId);
	return expected.some(({ personId }) => personId === person?.id) ? { review, sitting } : null;
}

/** The words in which letters speak of a sitting: its review, number, day, times and place. */
function sayingOf({ review, sitting }: ToCome) {
	const zone = review.settings.timeZone;
	return {
		zone,
		say: (lang: Lang): Partial<LetterWords> => ({
			review: review.title[lang],
			sitting: words[lang].letters.sitting(sitting.number),
			day: formatIn(lang, zone).fullDay(sitting.date),
			times: words[lang].letters.times(sitting.from, sitting.to),
			place: sitting.place[lang]
		})
	};
}
