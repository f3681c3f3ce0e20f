import type { Move } from '../../../src/lib/meeting/report/course';
import type { Db } from '../../store/engine/database';
import { personById } from '../../store/people/people';
import { latestLines } from '../../store/report/history';
import type { Review } from '../../store/report/reviews';

/** What moves a report, as its history has it. */
const moves = [
	'send-report',
	'recall-report',
	'sign-response',
	'consider-report',
	'publish-report',
	'approve-report',
	'record-consent',
	'end-comments',
	'seal-draft',
	'new-version',
	'correct-report'
];

/** Who moved a report away from a step last; null where nobody did. */
export async function leftBy(db: Db, review: Review, step: string): Promise<Move | null> {
	const lines = await latestLines(db, {
		...{ acts: moves, about: { key: 'review', value: review.id }, most: 50 }
	});
	const line = lines.find(({ about }) => about.from === step);
	const by = line?.personId ? await personById(db, line.personId) : null;
	return line && by
		? { name: by.name, act: line.act, at: line.at, zone: review.settings.timeZone }
		: null;
}
