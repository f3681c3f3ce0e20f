import { standing } from '../src/lib/meeting/approval';
import type { Answer, Approval, ApprovalStanding } from '../src/lib/meeting/approval';
import type { Db } from './store/database';
import type { Review } from './store/reviews';
import { answersOf, versionsOf, votersOf } from './store/versions';
import type { GivenAnswer } from './store/versions';

/** The latest version and how its answers stand; null while nothing has been sealed. (A3) */
export async function approvalNow(
	db: Db,
	review: Review
): Promise<{ approval: Approval; stands: ApprovalStanding; sealedAt: string } | null> {
	const latest = (await versionsOf(db, review.id)).at(-1);
	if (!latest) return null;
	const [voters, answers] = await Promise.all([votersOf(db, review.id), answersOf(db, review.id)]);
	const approval: Approval = {
		version: latest.number,
		hash: latest.hash,
		voters,
		answers: [
			...new Map(
				answers
					.filter(({ version }) => version === latest.number)
					.map((each) => [each.personId, asAnswer(each)])
			).values()
		],
		replacedBy: null,
		approvedAt: review.approvedAt
	};
	return {
		approval,
		stands: standing(approval, review.settings.approval),
		sealedAt: latest.sealedAt
	};
}

function asAnswer(row: GivenAnswer): Answer {
	const given = {
		member: row.personId,
		hash: row.hash,
		language: row.language,
		at: row.at,
		stoodDown: row.stoodDown
	};
	return row.says === 'change'
		? { ...given, says: 'change', because: row.reason ?? '', place: row.place ?? '' }
		: { ...given, says: row.says };
}
