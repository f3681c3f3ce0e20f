import { dayIn } from '../../src/lib/meeting/calendar';
import type { Day } from '../../src/lib/meeting/calendar';
import { Refusal } from '../../src/lib/meeting/refusal';
import type { Db } from '../store/engine/database';
import { destroyedOf } from '../store/report/destroyed-papers';
import type { Review } from '../store/report/reviews';

type OfReview = Pick<Review, 'id' | 'settings'>;

/** The day on which a review's papers, references and lists were destroyed; null while they are kept. (X4) */
export async function papersDestroyedOn(db: Db, { id, settings }: OfReview): Promise<Day | null> {
	const destroyed = await destroyedOf(db, id);
	return destroyed && dayIn(settings.timeZone, new Date(destroyed.at));
}

/**
 * Refuses an act that needs papers, references or lists that were destroyed, or that would add new ones.
 * @throws Refusal 'papers-destroyed' {on}
 */
export async function expectPapersKept(db: Db, review: OfReview): Promise<void> {
	const on = await papersDestroyedOn(db, review);
	if (on) throw new Refusal('papers-destroyed', { on });
}
