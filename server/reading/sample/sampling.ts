import type { Bilingual } from '../../../src/lib/meeting/people/people';
import { samplingStatement } from '../../../src/lib/sentences/sampling';
import type { Sampled } from '../../../src/lib/sentences/sampling';
import { chosenOf } from '../../store/sample/chosen';
import { drawsOf } from '../../store/sample/draws';
import { listById, listOf } from '../../store/sample/lists';
import { referencesOf } from '../../store/sitting/cases';
import type { Db } from '../../store/engine/database';
import type { Review } from '../../store/report/reviews';
import { monthsOf } from './list-rules';

/**
 * How a review's cases came to be chosen, as its report says it, from what was recorded; null where they were neither
 * drawn nor chosen for a recorded purpose. (S2, S4, S5)
 */
export async function samplingOf(db: Db, review: Review): Promise<Bilingual | null> {
	const sampled = (await drawn(db, review)) ?? (await chosen(db, review));
	if (!sampled) return null;
	const { en, cy } = samplingStatement(sampled, review.settings);
	return { en, cy: review.settings.languages.includes('cy') ? cy : '' };
}

async function drawn(db: Db, review: Review): Promise<Sampled | null> {
	const draws = await drawsOf(db, review.id);
	const draw = draws.findLast(({ made }) => made);
	const list = draw && (await listById(db, draw.listId));
	if (!draw?.made || !list) return null;
	const { made, plan, replaced, again } = draw;
	return {
		method: plan.columns.length ? 'stratified' : 'random',
		...{ cases: made.sample.length, accepted: list.accepted, on: made.at },
		...{ from: list.window.from, to: list.window.to, months: list.months },
		wider: list.reason
			? { usual: monthsOf({ review, sittings: [] }).usual, reason: list.reason }
			: null,
		columns: plan.columns,
		shortfalls: made.shortfalls,
		replaced: replaced.length,
		again
	};
}

async function chosen(db: Db, review: Review): Promise<Sampled | null> {
	const left = new Set((await referencesOf(db, review.id)).values());
	const choices = (await chosenOf(db, review.id))
		.map(({ references, reason, at }) => ({
			// Where references were destroyed since, '' stands for each case that is left.
			cases: references.filter((each) => each === '' || left.has(each)).length,
			reason,
			at
		}))
		.filter(({ cases }) => cases > 0);
	if (choices.length === 0) return null;
	const list = await listOf(db, review.id);
	return {
		method: 'purposive',
		cases: choices.reduce((sum, { cases }) => sum + cases, 0),
		accepted: list && list.accepted,
		choices
	};
}
