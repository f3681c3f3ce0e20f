import { PROGRESS } from './progress';
import type { CommitmentStanding, Progress } from './progress';

/** Which commitments a page or a file shows. '' is all. */
export interface CommitmentFilter {
	/** Id of a review. */
	review: string;
	state: Progress | 'none' | '';
	owner: string;
	overdue: boolean;
}

/** What was chosen in a page's address; what it does not know is all. */
export function commitmentFilter(query: Pick<URLSearchParams, 'get'>): CommitmentFilter {
	const state = query.get('state') ?? '';
	const known = [...PROGRESS, 'none' as const].find((each) => each === state);
	return {
		...{ review: query.get('review') ?? '', state: known ?? '' },
		...{ owner: query.get('owner') ?? '', overdue: query.get('overdue') === 'yes' }
	};
}

export function fitsFilter(
	{ review, state, owner, overdue }: CommitmentFilter,
	commitment: { reviewId: string; owner: string; standing: CommitmentStanding }
): boolean {
	const { standing } = commitment;
	return (
		(review === '' || commitment.reviewId === review) &&
		(state === '' || (standing.state ?? 'none') === state) &&
		(owner === '' || commitment.owner === owner) &&
		(!overdue || standing.late > 0)
	);
}
