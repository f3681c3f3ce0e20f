import { publicResponse } from '../../../src/lib/meeting/response/answered';
import { respondStep } from '../../../src/lib/meeting/report/course';
import type { ResponseFacts } from '../../documents/tree';
import type { Viewing } from '../../given';
import type { Review } from '../../store/report/reviews';
import { signedResponseTo } from '../../store/response/signed';

/** The signed response to a version; 'waiting' for a version that the force has not answered. */
export async function responseOf(
	house: Viewing,
	review: Review,
	version: number
): Promise<ResponseFacts> {
	if (!respondStep(review.settings.steps)) return { is: 'none' };
	const signed = await house.cache.once(`signed ${review.id} ${version}`, () =>
		signedResponseTo(house.db, review.id, version)
	);
	if (!signed) return { is: 'waiting' };
	return { is: 'signed', answers: signed.answers, commitments: signed.commitments };
}

/** What of it is published beside a version, with the version's published blocks alone. (A1, A7) */
export function openResponse(
	response: ResponseFacts,
	blocks: readonly { id: string }[]
): ResponseFacts {
	return response.is === 'signed' ? { ...response, ...publicResponse(response, blocks) } : response;
}

/** Without the owners of its promises, whose names are opened to everybody by the office, or not. */
export function withoutOwners(response: ResponseFacts): ResponseFacts {
	if (response.is !== 'signed') return response;
	return {
		...response,
		commitments: response.commitments.map((each) => ({ ...each, owner: '' }))
	};
}
