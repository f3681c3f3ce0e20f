import { standing } from '../../src/lib/meeting/report/approval';
import type { Approval, ApprovalStanding } from '../../src/lib/meeting/report/approval';
import { approvalOf } from '../store/approval';
import type { Db } from '../store/database';
import type { Review } from '../store/reviews';
import { versionsOf } from '../store/versions';

/** The latest version and how its answers stand; null while nothing has been sealed. (A3) */
export async function approvalNow(
	db: Db,
	review: Review
): Promise<{ approval: Approval; stands: ApprovalStanding; sealedAt: string } | null> {
	const [approval, versions] = await Promise.all([
		approvalOf(db, review),
		versionsOf(db, review.id)
	]);
	const latest = versions.at(-1);
	if (!approval || !latest) return null;
	const stands = standing(approval, review.settings.approval);
	return { approval, stands, sealedAt: latest.sealedAt };
}
