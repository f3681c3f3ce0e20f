import { dayIn } from '$lib/meeting/calendar';
import type { Day } from '$lib/meeting/calendar';
import { standing } from '$lib/meeting/report/approval';
import { agreedOf, wasCirculated } from '$lib/meeting/report/agreed';
import type { Approval, ApprovalStanding } from '$lib/meeting/report/approval';
import type { VersionStatus } from '$lib/meeting/report/edition';
import { stepOf } from '$lib/meeting/sitting/stages';
import type { Viewing } from '../../given';
import { approvalOf } from '../../store/report/approval';
import type { Review } from '../../store/report/reviews';
import { answersOf, versionsOf } from '../../store/report/versions';
import type { StoredVersionAnswer, SealedVersion } from '../../store/report/versions';

/** The state that all pages of a report are made from: the same for every reader. */
export interface ReportState {
	/** By number. */
	versions: SealedVersion[];
	/** All answers to all versions, oldest first. */
	answers: StoredVersionAnswer[];
	/** The latest version with its voters and answers; null before the first version. (A3) */
	approval: { approval: Approval; stands: ApprovalStanding; sealedAt: string } | null;
}

/** Cached until the next write, or the panel's next day. */
export function reportState(house: Viewing, review: Review): Promise<ReportState> {
	const today = dayIn(review.settings.timeZone, house.clock());
	return house.cache.once(`report state ${review.id} ${today}`, () => read(house, review, today));
}

/** How the latest version stands, for its page and files. */
export function versionStatusOf(review: Review, { approval }: ReportState): VersionStatus {
	const { approval: rule, steps } = review.settings;
	const agreed = approval && agreedOf(rule, approval);
	return {
		replacedBy: null,
		approvedAt: review.approvedAt,
		agreed: agreed ?? (wasCirculated(steps, review.step) ? { how: 'circulated' } : null),
		allows: stepOf(review.settings, review.step)?.allows ?? null,
		isConsent: rule.kind === 'consent'
	};
}

async function read({ db }: Viewing, review: Review, today: Day): Promise<ReportState> {
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
						stands: standing(approval, review.settings.approval, today),
						sealedAt: latest.sealedAt
					}
				: null
	};
}
