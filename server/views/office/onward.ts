import { isAtEnd, onward } from '../../../src/lib/meeting/report/course';
import { wasCirculated } from '../../../src/lib/meeting/report/agreed';
import { lastReached } from '../../../src/lib/meeting/report/reached';
import type { Reached } from '../../../src/lib/meeting/report/reached';
import type { OfficeFacts } from '../../../src/lib/meeting/sitting/office-step';
import { isSent } from '../../../src/lib/meeting/sitting/stages';
import type { Viewing } from '../../given';
import { publicationsOf } from '../../store/report/publications';
import type { Review } from '../../store/report/reviews';
import { courseState, targetNow } from '../shared/course-state';
import type { CourseState } from '../shared/course-state';

/** What comes next for a report that has left its members; null before that. (A1, A9) */
export async function onwardOf(house: Viewing, review: Review): Promise<OfficeFacts['onward']> {
	const { settings, step, approvedAt } = review;
	const { steps } = settings;
	// Most of the course is read only once the report has left its members.
	const inside = onward(steps, { step, approvedAt, signedAt: null })?.act;
	if (!isSent(settings, step) || inside === 'approve' || inside === 'end-comments') return null;
	const course = await courseState(house, review);
	if (isAtEnd(steps, { step, approvedAt }))
		return { act: null, reached: await reachedBy(house, review, course) };
	if (!course.next) return null;
	const { act, to } = course.next;
	if (act === 'seal' || act === 'approve' || act === 'end-comments') return null;
	const target = act === 'sign' ? targetNow(house, review, course) : null;
	return {
		...{ act, to: to.name, reached: await reachedBy(house, review, course) },
		target: target && {
			...{ since: target.sent, due: target.due, left: target.left, isPaused: target.isPaused }
		}
	};
}

/** The last thing that happened to a report whose course is over. */
export async function reachedAtEnd(house: Viewing, review: Review): Promise<Reached | null> {
	const { published, withdrawn } = await publicTimes(house, review.id);
	// Nothing follows publication but its withdrawal: the rest of the course is not read.
	if (published) return lastReached({ published, withdrawn });
	return reachedBy(house, review, await courseState(house, review));
}

async function reachedBy(
	house: Viewing,
	review: Review,
	{ sendings, signed, considered }: CourseState
): Promise<Reached | null> {
	const { steps, approval } = review.settings;
	const sent = sendings.findLast(({ recalledAt }) => recalledAt === null)?.sentAt;
	const afterComments = steps[steps.findLastIndex(({ allows }) => allows === 'comment') + 1]?.id;
	const closed = sendings.findLast(({ step }) => step === afterComments)?.sentAt;
	return lastReached({
		...{ sent, signed: signed?.signedAt, considered: considered?.at },
		circulated: wasCirculated(steps, review.step) ? closed : null,
		[approval.kind === 'consent' ? 'unopposed' : 'approved']: review.approvedAt,
		...(await publicTimes(house, review.id))
	});
}

/** When the latest publication of a review was made and withdrawn; null where it was not. */
async function publicTimes(house: Viewing, reviewId: string) {
	const all = await house.cache.once('publications', () => publicationsOf(house.db));
	const latest = all.find((each) => each.reviewId === reviewId);
	return { published: latest?.publishedAt ?? null, withdrawn: latest?.withdrawn?.at ?? null };
}
