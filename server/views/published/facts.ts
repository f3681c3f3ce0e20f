import { publicReceipt } from '../../../src/lib/meeting/sample/draw/receipt';
import type { Receipt } from '../../../src/lib/meeting/sample/draw/receipt';
import type { Withdrawn } from '../../documents/public/record';
import type { SummaryFacts } from '../../documents/public/summary';
import type { ResponseFacts } from '../../documents/tree';
import type { StandingCommitment } from '../../reading/report/commitments';
import { staffReceipt } from '../../reading/sample/draws';
import type { Db } from '../../store/engine/database';
import type { Publication } from '../../store/report/publications';
import { votersOf } from '../../store/report/versions';
import type { SealedVersion } from '../../store/report/versions';
import { chosenOf } from '../../store/sample/chosen';
import { drawsOf } from '../../store/sample/draws';
import { listById } from '../../store/sample/lists';

/** The public receipt of the draw that gave a review its cases; null where there was none. (S4) */
export async function receiptFor(db: Db, reviewId: string): Promise<Receipt | null> {
	const draw = (await drawsOf(db, reviewId)).findLast(({ made }) => made);
	const list = draw && (await listById(db, draw.listId));
	// The public receipt holds no names.
	const receipt = list && staffReceipt(draw, list, () => '');
	return receipt ? publicReceipt(receipt) : null;
}

/** What the summary of a published version is made from. */
export async function summaryFacts(
	db: Db,
	{ reviewId, content, cases }: SealedVersion,
	{
		receipt,
		response,
		promises
	}: {
		receipt: Receipt | null;
		response: ResponseFacts;
		promises: readonly StandingCommitment[];
	}
): Promise<SummaryFacts> {
	const [members, chosen] = await Promise.all([votersOf(db, reviewId), chosenOf(db, reviewId)]);
	const drawn = receipt && { method: receipt.method, of: receipt.accepted };
	const picked = chosen.length > 0 ? { method: 'purposive' as const, of: 0 } : null;
	return {
		...{ version: content, cases, members: members.length },
		// If any case was added for a purpose, the sample is not random. (S5)
		chosen: picked ?? drawn,
		positions: response.is === 'signed' ? response.answers.map(({ position }) => position) : null,
		promises: {
			all: promises.length,
			met: promises.filter(({ standing }) => standing.isEnded).length,
			overdue: promises.filter(({ standing }) => standing.late > 0).length
		}
	};
}

/** Publications that were withdrawn before the present one, the latest first. */
export function withdrawnBefore(publications: readonly Publication[]): Withdrawn[] {
	return publications.flatMap(({ version, hash, publishedAt, withdrawn }) =>
		withdrawn
			? [{ version, hash, publishedAt, withdrawnAt: withdrawn.at, reason: withdrawn.reason }]
			: []
	);
}
