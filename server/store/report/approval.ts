import type { Answer, Approval } from '../../../src/lib/meeting/report/approval';
import type { Db } from '../engine/database';
import type { Review } from './reviews';
import type { GivenAnswer } from './versions';
import { answersOf, versionsOf, votersOf } from './versions';

/** The vote on the latest version; null before the first version is sealed. (A3) */
export async function approvalOf(db: Db, review: Review): Promise<Approval | null> {
	const latest = (await versionsOf(db, review.id)).at(-1);
	if (!latest) return null;
	const [voters, all] = await Promise.all([votersOf(db, review.id), answersOf(db, review.id)]);
	const given = all.filter(({ version }) => version === latest.number);
	const last = new Map(given.map((each) => [each.personId, asAnswer(each)]));
	return {
		version: latest.number,
		hash: latest.hash,
		voters,
		answers: [...last.values()],
		replacedBy: null,
		approvedAt: review.approvedAt
	};
}

function asAnswer(row: GivenAnswer): Answer {
	const said = {
		member: row.personId,
		hash: row.hash,
		language: row.language,
		at: row.at,
		stoodDown: row.stoodDown
	};
	return row.says === 'change'
		? {
				...{ ...said, says: 'change', because: row.reason ?? '', place: row.place ?? '' },
				...(row.further.length > 0 && { further: row.further })
			}
		: { ...said, says: row.says };
}
