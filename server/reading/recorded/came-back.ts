import { wordsIn } from '../../../src/lib/meeting/response/answered';
import type { Recorded } from '../../../src/lib/meeting/report/report';
import { promisesStatement, promiseStatements } from '../../../src/lib/sentences/held';
import type { Db } from '../../store/engine/database';
import { allCommitments } from '../../store/response/progress';
import { openPromises } from '../report/open-promises';
import type { Review } from '../../store/report/reviews';
import type { Sitting } from '../../store/sitting/sittings';

type Said = Omit<Recorded, 'section'>;

/**
 * What the panel said at a review's sittings of promises from earlier reviews: how many are better, worse and the same,
 * then of each the sentence, in its own language: a block has one language, so that it is spoken as what it is. (A13)
 */
export async function cameBack(
	db: Db,
	{ settings }: Review,
	sittings: readonly Sitting[]
): Promise<Said[]> {
	const all = (await allCommitments(db)).filter(({ returns }) =>
		returns.some(({ sitting }) => sittings.some(({ id }) => id === sitting))
	);
	const open = await openPromises(db, all);
	const said = sittings.flatMap(({ id, date }) => {
		const here = all.flatMap(({ returns, ...each }) => {
			const last = returns.findLast(({ sitting }) => sitting === id);
			// A promise from a part of an earlier report that was not published is not quoted in a later one. (A1)
			const promise = open.has(each.id) ? wordsIn(each, last?.lang ?? 'en') : null;
			return last ? [{ promise, ...last }] : [];
		});
		return here.length > 0 ? [{ date, here }] : [];
	});
	if (said.length === 0) return [];
	const counted = said.map(({ date, here }) => ({ date, says: here.map(({ says }) => says) }));
	return [
		{ id: 'promises', ...promisesStatement(counted, settings) },
		...said
			.flatMap(({ here }) => here.flatMap((each) => promiseStatements(each, each.promise)))
			.map((each, at): Said => ({
				id: `promises-${at + 1}-${each.lang}`,
				en: each.said,
				cy: each.said
			}))
	];
}
