import { publicBlocks } from '../../../src/lib/meeting/report/edition';
import { publicResponse } from '../../../src/lib/meeting/response/answered';
import type { Db } from '../../store/engine/database';
import { reviewById } from '../../store/report/reviews';
import { versionsOf } from '../../store/report/versions';
import type { KnownCommitment } from '../../store/response/progress';

/**
 * Those of these promises whose words a report for everybody may quote: they answer an observation of a part that is
 * published with its report, or will be. By their ids. (A1)
 */
export async function openPromises(
	db: Db,
	promises: readonly KnownCommitment[]
): Promise<Set<string>> {
	const open = new Set<string>();
	for (const reviewId of new Set(promises.map((each) => each.reviewId))) {
		const review = await reviewById(db, reviewId);
		if (!review) continue;
		const { sections } = review.settings.reportTemplate;
		const theirs = promises.filter((each) => each.reviewId === reviewId);
		const isSplit = sections.some(({ inside }) => inside === true);
		const versions = isSplit ? await versionsOf(db, reviewId) : [];
		for (const each of theirs) {
			const content = versions.find(({ number }) => number === each.version)?.content;
			const blocks = isSplit
				? publicBlocks(content ?? { blocks: [] }, sections)
				: each.blocks.map((id) => ({ id }));
			const { commitments } = publicResponse({ answers: [], commitments: [each] }, blocks);
			for (const { id } of commitments) open.add(id);
		}
	}
	return open;
}
