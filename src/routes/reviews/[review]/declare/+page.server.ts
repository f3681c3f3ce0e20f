import { Refusal } from '$lib/meeting/refusal';
import { declare } from '$server/acts/people/standing/declare';
import { settleDeclaration } from '$server/acts/people/standing/settle-declaration';
import { casesOf } from '$server/store/sitting/cases';
import type { Declared } from '$server/store/people/declarations';
import { declarationsIn } from '$server/store/people/declarations';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { isThere, oneOf, startingWith, text, textIfAny } from '$server/http/fields';
import { declarationsPage } from '$server/views/people/declarations';
import type { Actions, PageServerLoad } from './$types';

/** Whether one has a link with a case; said before anything of it is seen, and at any time after (M10). */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:people', 'live:sitting');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(declarationsPage(house, person, params.review, lang));
};

/** What is said of each case by its id, or the one case of which the answer was a mistake. */
const declaring = { mistake: textIfAny, rest: isThere, 'case-': startingWith };
const settling = { case: text, person: text, says: oneOf(['none', 'conflict'], 'empty') };

export const actions: Actions = {
	declare: (event) =>
		act(event, declaring, async (person, given) => {
			const { db } = event.locals.house;
			const reviewId = event.params.review;
			const cases = await casesOf(db, reviewId);
			const before = new Map(
				(await declarationsIn(db, reviewId))
					.filter(({ personId }) => personId === person.id)
					.map(({ caseId, says, settledSays }) => [caseId, settledSays ?? says])
			);
			const says =
				given.mistake === undefined
					? saidIn(given, cases, before)
					: { [given.mistake]: 'unsure' as const };
			if (Object.keys(says).length === 0) throw new Refusal('empty');
			await declare(event.locals.house, person, { reviewId, says });
			const fresh = (as: Declared) =>
				cases.filter(({ id }) => says[id] === as && before.get(id) !== as).map((row) => row.number);
			return { declared: { stoodDown: fresh('conflict'), asked: fresh('unsure') } };
		}),
	settle: (event) =>
		act(event, settling, async (person, given) => {
			await settleDeclaration(event.locals.house, person, {
				caseId: given.case,
				personId: given.person,
				says: given.says
			});
			return { settled: true };
		})
};

function saidIn(
	given: { 'case-': Record<string, string>; rest: boolean },
	cases: readonly { id: string }[],
	before: ReadonlyMap<string, Declared>
): Record<string, Declared> {
	const says: Record<string, Declared> = {};
	for (const { id } of cases) {
		const said = given['case-'][id]?.trim();
		if (isDeclared(said)) says[id] = said;
		else if (given.rest && !before.has(id)) says[id] = 'none';
	}
	return says;
}

function isDeclared(value: string | undefined): value is Declared {
	return value === 'none' || value === 'conflict' || value === 'unsure';
}
