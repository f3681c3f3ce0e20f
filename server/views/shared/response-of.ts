import { respondStep } from '../../../src/lib/meeting/report/course';
import type { ResponseFacts } from '../../documents/tree';
import type { Viewing } from '../../given';
import type { Review } from '../../store/report/reviews';
import { courseState } from './course-state';

/** The signed response to a version; 'waiting' for a version that the force has not answered. */
export async function responseOf(
	house: Viewing,
	review: Review,
	version: number
): Promise<ResponseFacts> {
	if (!respondStep(review.settings.steps)) return { is: 'none' };
	const { signed } = await courseState(house, review);
	if (signed?.version !== version) return { is: 'waiting' };
	return { is: 'signed', answers: signed.answers, commitments: signed.commitments };
}
