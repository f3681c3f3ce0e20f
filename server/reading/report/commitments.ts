import { dayIn } from '../../../src/lib/meeting/calendar';
import type { Day } from '../../../src/lib/meeting/calendar';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { commitmentStanding, isOpenCommitment } from '../../../src/lib/meeting/response/progress';
import type { CommitmentStanding } from '../../../src/lib/meeting/response/progress';
import type { KnownCommitment } from '../../store/response/progress';
import type { Review } from '../../store/report/reviews';
import type { Sitting } from '../../store/sitting/sittings';

/** A commitment as it is on one day of the panel's calendar. (A7) */
export interface StandingCommitment extends KnownCommitment {
	made: Day;
	standing: CommitmentStanding;
}

export function asItStands(
	commitment: KnownCommitment,
	{ settings }: Pick<Review, 'settings'>,
	now: Date
): StandingCommitment {
	const made = dayIn(settings.timeZone, new Date(commitment.signedAt));
	const today = dayIn(settings.timeZone, now);
	return { ...commitment, made, standing: commitmentStanding({ ...commitment, made }, today) };
}

/**
 * Whether a commitment is on the agenda of a sitting: it is of an earlier review of the panel and is not met, or the panel
 * has said at this sitting how it stands. (A13)
 */
export function comesBackAt(
	sitting: Pick<Sitting, 'id' | 'stage'>,
	review: Pick<Review, 'id' | 'createdAt'>,
	commitment: StandingCommitment & { review: Pick<Review, 'createdAt'> }
): boolean {
	if (commitment.returns.some((each) => each.sitting === sitting.id)) return true;
	const isEarlier = commitment.review.createdAt < review.createdAt;
	return isEarlier && !isOver(sitting.stage) && isOpenCommitment(commitment.standing);
}
