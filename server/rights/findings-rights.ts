import { abilities } from '../../src/lib/meeting/rights/abilities';
import type { Abilities } from '../../src/lib/meeting/rights/abilities';
import type { Person } from '../../src/lib/meeting/people/people';
import { casesOf } from '../store/cases';
import type { CaseRow } from '../store/cases';
import type { Db } from '../store/database';
import { declarationsIn } from '../store/declarations';
import { aboutReview } from './about';
import { openingsOf } from '../store/openings';

export interface FindingsRight extends Pick<
	Abilities,
	'findings' | 'findingsScope' | 'copies' | 'why'
> {
	case: CaseRow;
}

/**
 * What a person may do with the findings of every case of a review, asked once for all of them: a
 * report has many. Of the sitting these columns of the table ask nothing.
 */
export async function findingsRights(
	db: Db,
	person: Person,
	reviewId: string,
	now: Date
): Promise<FindingsRight[]> {
	const about = await aboutReview(db, person, reviewId);
	if (!about) return [];
	const [cases, openings, declarations] = await Promise.all([
		casesOf(db, reviewId),
		openingsOf(db, reviewId),
		declarationsIn(db, reviewId)
	]);
	const mine = new Map(
		declarations
			.filter(({ personId }) => personId === person.id)
			.map(({ caseId, says, settledSays }) => [caseId, settledSays ?? says])
	);
	return cases.map((row) => {
		const opening = openings[row.id];
		const may = abilities(
			person,
			{
				...about,
				case: {
					id: row.id,
					number: row.number,
					sitting: SOME_SITTING,
					isOpen: opening !== undefined && opening.reopenedAt === null,
					everOpened: opening !== undefined,
					declared: mine.get(row.id) ?? null,
					placed: false
				}
			},
			now
		);
		const { findings, findingsScope, copies, why } = may;
		return { case: row, findings, findingsScope, copies, why };
	});
}

const SOME_SITTING = {
	id: '',
	stage: 'closed' as const,
	present: false,
	holdsChair: false,
	inputEnded: true
};
