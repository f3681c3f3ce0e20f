import type { Day } from '$lib/meeting/calendar';
import { dayIn } from '$lib/meeting/calendar';
import { writingKeptUntil } from '$lib/meeting/report/retention';
import type { Lang } from '$lib/words/plural';
import type { Db } from '../../../store/engine/database';
import { names } from '../../../store/people/people';
import { courseOf, holdOn, writingDestroyedAt } from '../../../store/report/retention';
import type { Review } from '../../../store/report/reviews';

/** How long a review's writing history is kept. `until` is null while the review goes on. */
export type SeenRetention =
	| { is: 'kept'; until: Day | null }
	| { is: 'held'; until: Day | null; by: string; at: string; reason: string; lang?: Lang }
	| { is: 'destroyed'; on: Day };

export async function retentionSeen(db: Db, review: Review): Promise<SeenRetention> {
	const { settings } = review;
	const destroyed = await writingDestroyedAt(db, review.id);
	if (destroyed) return { is: 'destroyed', on: dayIn(settings.timeZone, new Date(destroyed)) };
	const until = writingKeptUntil(settings, await courseOf(db, review));
	const hold = await holdOn(db, review.id);
	if (!hold) return { is: 'kept', until };
	const people = await names(db, [hold.by]);
	return {
		is: 'held',
		until,
		by: people[hold.by] ?? hold.by,
		at: hold.at,
		reason: hold.reason,
		lang: hold.lang ?? undefined
	};
}
