import { Refusal } from '$lib/meeting/refusal';
import { declare } from '$server/acts/people/declare';
import { settleDeclaration } from '$server/acts/people/settle-declaration';
import { casesOf } from '$server/store/sitting/cases';
import type { Declared } from '$server/store/people/declarations';
import { declarationsIn } from '$server/store/people/declarations';
import { act, field, orRefuse, whoAsks } from '$server/http/answers';
import { declarationsPage } from '$server/views/declarations';
import type { Actions, PageServerLoad } from './$types';

/** Whether one has a link with a case; said before anything of it is seen, and at any time after (M10). */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:people', 'live:sitting');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	return orRefuse(declarationsPage(house, person, params.review, lang));
};

export const actions: Actions = {
	declare: (event) =>
		act(event, async (person, form) => {
			const { db } = event.locals.house;
			const reviewId = event.params.review;
			const cases = await casesOf(db, reviewId);
			const before = new Map(
				(await declarationsIn(db, reviewId))
					.filter(({ personId }) => personId === person.id)
					.map(({ caseId, says, settledSays }) => [caseId, settledSays ?? says])
			);
			const says = form.has('mistake')
				? { [field(form, 'mistake')]: 'unsure' as const }
				: saidIn(form, cases, before);
			if (Object.keys(says).length === 0) throw new Refusal('empty');
			await declare(event.locals.house, person, { reviewId, says });
			const fresh = (as: Declared) =>
				cases.filter(({ id }) => says[id] === as && before.get(id) !== as).map((row) => row.number);
			return { declared: { stoodDown: fresh('conflict'), asked: fresh('unsure') } };
		}),
	settle: (event) =>
		act(event, async (person, form) => {
			const says = field(form, 'says');
			if (says !== 'none' && says !== 'conflict') throw new Refusal('empty');
			await settleDeclaration(event.locals.house, person, {
				caseId: field(form, 'case'),
				personId: field(form, 'person'),
				says
			});
			return { settled: true };
		})
};

function saidIn(
	form: FormData,
	cases: readonly { id: string }[],
	before: ReadonlyMap<string, Declared>
): Record<string, Declared> {
	const says: Record<string, Declared> = {};
	for (const { id } of cases) {
		const said = field(form, `case-${id}`);
		if (isDeclared(said)) says[id] = said;
		else if (form.has('rest') && !before.has(id)) says[id] = 'none';
	}
	return says;
}

function isDeclared(value: string): value is Declared {
	return value === 'none' || value === 'conflict' || value === 'unsure';
}
