import { standing } from '$lib/meeting/report/approval';
import type { Approval, ApprovalStanding } from '$lib/meeting/report/approval';
import type { Viewing } from '../../given';
import { approvalOf } from '../../store/report/approval';
import type { Review } from '../../store/report/reviews';
import { answersOf, versionsOf } from '../../store/report/versions';
import type { GivenAnswer, SealedVersion } from '../../store/report/versions';

/** The state that all pages of a report are made from: the same for every reader. */
export interface ReportState {
	/** By number. */
	versions: SealedVersion[];
	/** All answers to all versions, oldest first. */
	answers: GivenAnswer[];
	/** The latest version with its voters and answers; null before the first version. (A3) */
	approval: { approval: Approval; stands: ApprovalStanding; sealedAt: string } | null;
}

/** Cached until the next write. */
export function reportState(house: Viewing, review: Review): Promise<ReportState> {
	return house.cache.once(`report state ${review.id}`, () => read(house, review));
}

async function read({ db }: Viewing, review: Review): Promise<ReportState> {
	const [versions, answers, approval] = await Promise.all([
		versionsOf(db, review.id),
		answersOf(db, review.id),
		approvalOf(db, review)
	]);
	const latest = versions.at(-1);
	return {
		versions,
		answers,
		approval:
			approval && latest
				? {
						approval,
						stands: standing(approval, review.settings.approval),
						sealedAt: latest.sealedAt
					}
				: null
	};
}
