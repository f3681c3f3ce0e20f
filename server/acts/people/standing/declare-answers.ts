import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Actor, Given } from '../../../given';
import type { Declared } from '../../../store/people/declarations';
import { declarationsIn } from '../../../store/people/declarations';
import { declare } from './declare';

/** What a person answers on the page of a review's cases. */
export interface CaseAnswers {
	/** By the case's id. */
	said: Record<string, string>;
	/** The person has no link with any of the cases that they have not answered for. */
	rest: boolean;
	/** The one case for which the earlier answer was a mistake: it becomes "unsure", for the office to settle. */
	mistake?: string;
}

/**
 * Declares what a person answered (M10).
 * @returns the numbers of the cases that they have newly stood down from, and of those that the office is asked about
 * @throws Refusal 'forbidden' without a case to declare on, 'empty' without any answer, and those of `declare`
 */
export async function declareAnswers(
	given: Given,
	actor: Actor,
	{ reviewId, ...answers }: CaseAnswers & { reviewId: string }
): Promise<{ stoodDown: number[]; asked: number[] }> {
	const all = await given.rights.of(actor).onCases(reviewId);
	const cases = all.flatMap(({ on, may }) => (may.declare ? on.case : []));
	if (all.length > 0 && cases.length === 0) throw new Refusal('forbidden');
	const before = new Map(
		(await declarationsIn(given.db, reviewId))
			.filter(({ personId }) => personId === actor.id)
			.map(({ caseId, says, settledSays }) => [caseId, settledSays ?? says])
	);
	const says =
		answers.mistake === undefined
			? saidIn(answers, cases, before)
			: { [answers.mistake]: 'unsure' as const };
	if (Object.keys(says).length === 0) throw new Refusal('empty');
	await declare(given, actor, { reviewId, says });
	const fresh = (as: Declared) =>
		cases.filter(({ id }) => says[id] === as && before.get(id) !== as).map((row) => row.number);
	return { stoodDown: fresh('conflict'), asked: fresh('unsure') };
}

function saidIn(
	{ said: given, rest }: CaseAnswers,
	cases: readonly { id: string }[],
	before: ReadonlyMap<string, Declared>
): Record<string, Declared> {
	const says: Record<string, Declared> = {};
	for (const { id } of cases) {
		const said = given[id]?.trim();
		if (isDeclared(said)) says[id] = said;
		else if (rest && !before.has(id)) says[id] = 'none';
	}
	return says;
}

function isDeclared(value: string | undefined): value is Declared {
	return value === 'none' || value === 'conflict' || value === 'unsure';
}
