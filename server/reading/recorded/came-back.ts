import { wordsIn } from '../../../src/lib/meeting/response/answered';
import type { Recorded } from '../../../src/lib/meeting/report/report';
import { promisesStatement, promiseStatement } from '../../../src/lib/sentences/held';
import type { Db } from '../../store/engine/database';
import { allCommitments } from '../../store/response/progress';
import type { Review } from '../../store/report/reviews';
import type { Sitting } from '../../store/sitting/sittings';

type Said = Omit<Recorded, 'section'>;

/**
 * What the panel said at a review's sittings of promises from earlier reviews: how many are better, worse and the same,
 * then of each the sentence, in its own language. (A13)
 */
export async function cameBack(
	db: Db,
	{ settings }: Review,
	sittings: readonly Sitting[]
): Promise<Said[]> {
	const all = await allCommitments(db);
	const said = sittings.flatMap(({ id, date }) => {
		const here = all.flatMap(({ returns, ...each }) => {
			const last = returns.findLast(({ sitting }) => sitting === id);
			return last ? [{ promise: wordsIn(each, last.lang).text, ...last }] : [];
		});
		return here.length > 0 ? [{ date, here }] : [];
	});
	if (said.length === 0) return [];
	const counted = said.map(({ date, here }) => ({ date, says: here.map(({ says }) => says) }));
	return [
		{ id: 'promises', ...promisesStatement(counted, settings) },
		...said
			.flatMap(({ here }) => here)
			.map((each, at): Said => ({
				id: `promises-${at + 1}-${each.lang}`,
				...promiseStatement(each, each.promise, each.lang)
			}))
	];
}
