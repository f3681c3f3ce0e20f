import { isPublishedAfter } from '../../../src/lib/meeting/report/course';
import { correctable } from '../../../src/lib/meeting/report/publishing/correction';
import type { WhyCorrected } from '../../../src/lib/meeting/report/publishing/correction';
import type { Db } from '../../store/engine/database';
import { publicationsOf } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import type { SealedVersion } from '../../store/report/versions';
import { identifiersBeside } from './beside-version';
import { isUnsettled } from './identifiers';
import { lackingOf } from './publication-gate';

/** Whether the force signed words that may identify somebody, and the office has not said why they stay. (A11) */
async function namesStay(db: Db, review: Review, latest: SealedVersion): Promise<boolean> {
	if (!isPublishedAfter(review.settings.steps, review.step)) return false;
	return (await identifiersBeside(db, review, latest)).some(isUnsettled);
}

/** Why the latest version may be corrected; null where it may not. (A12) */
export async function whyCorrected(
	db: Db,
	review: Review,
	latest: SealedVersion
): Promise<WhyCorrected | null> {
	const [published] = await publicationsOf(db, review.id);
	return correctable(review.settings.steps, review.step, {
		isWithdrawn: published?.version === latest.number && published.withdrawn !== null,
		isLacking:
			(await lackingOf(db, review, latest)) !== null || (await namesStay(db, review, latest))
	});
}
