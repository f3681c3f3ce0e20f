import { whyNotTheOffice } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { words } from '$lib/words/words';
import { declare } from '$server/acts/people/declare';
import { settleDeclaration } from '$server/acts/people/settle-declaration';
import { declarationsSeen } from '$server/views/declarations';
import { act, field, refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { casesOf } from '$server/store/cases';
import type { Declared } from '$server/store/declarations';
import { declarationsIn } from '$server/store/declarations';
import { reviewById } from '$server/store/reviews';
import type { Actions, PageServerLoad } from './$types';

/** Whether one has a link with a case; said before anything of it is seen, and at any time after (M10). */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:people', 'live:sitting');
	const { house, lang } = locals;
	const person = whoAsks(locals, url);
	const review = await reviewById(house.db, params.review);
	const seen = review && (await declarationsSeen(house, person, review.id));
	if (!review) refuse('unknown');
	if (!seen) refuse('forbidden');

	return {
		title: words[lang].home.declare.title,
		where: review.title[lang],
		spine: await spineFor(house, person, review.id, lang),
		reviewId: review.id,
		...seen,
		isOffice: whyNotTheOffice(person) === null
	};
};

export const actions: Actions = {
	declare: (event) =>
		act(event, async (person, form) => {
			const { db } = event.locals.house;
			const reviewId = event.params.review;
			const declared = new Set(
				(await declarationsIn(db, reviewId))
					.filter(({ personId }) => personId === person.id)
					.map(({ caseId }) => caseId)
			);
			const says: Record<string, Declared> = {};
			for (const { id } of await casesOf(db, reviewId)) {
				const said = field(form, `case-${id}`);
				if (isDeclared(said)) says[id] = said;
				else if (form.has('rest') && !declared.has(id)) says[id] = 'none';
			}
			if (Object.keys(says).length === 0) throw new Refusal('empty');
			await declare(event.locals.house, person, { reviewId, says });
			return { declared: true };
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

function isDeclared(value: string): value is Declared {
	return value === 'none' || value === 'conflict' || value === 'unsure';
}
