import { correctable } from '../../../src/lib/meeting/report/publishing/correction';
import type { WhyCorrected } from '../../../src/lib/meeting/report/publishing/correction';
import type { Db } from '../../store/engine/database';
import { publicationsOf } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import type { SealedVersion } from '../../store/report/versions';
import { lackingOf } from './publication-gate';

/** Why the latest version may be corrected; null where it may not. (A12) */
export async function whyCorrected(
	db: Db,
	review: Review,
	latest: SealedVersion
): Promise<WhyCorrected | null> {
	const [published] = await publicationsOf(db, review.id);
	return correctable(review.settings.steps, review.step, {
		isWithdrawn: published?.version === latest.number && published.withdrawn !== null,
		isLacking: (await lackingOf(db, review, latest)) !== null
	});
}
