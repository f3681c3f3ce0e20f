import { makeReview } from '../../../server/acts/review/make-review';
import { planSitting } from '../../../server/acts/sitting/plan/plan-sitting';
import type { ReportRoom } from '../report/report-room';

/** Elin makes a review for October 2023 with one sitting on the 3rd, and Margaret in the chair. */
export async function nextReview(
	room: ReportRoom
): Promise<{ reviewId: string; sittingId: string }> {
	const elin = await room.person('elin-prosser');
	const reviewId = await makeReview(room.given, elin, {
		title: { en: 'Custody, October 2023', cy: 'Y ddalfa, Hydref 2023' },
		...{ focus: { en: '', cy: '' }, template: room.review.template, months: 6 },
		...{ list: { accepted: 40, drawnOn: '2023-09-12' }, blind: 'after-opening' as const }
	});
	const sittingId = await planSitting(room.given, elin, {
		...{ reviewId, date: '2023-10-03', from: '09:30', to: '15:30', mode: 'in-person' },
		...{ place: { en: 'Headquarters', cy: 'Pencadlys' }, deputies: [], agenda: [] },
		chairId: (await room.person('margaret-pugh')).id
	});
	return { reviewId, sittingId };
}
