import { comment } from '$server/acts/report/comment';
import { newVersion } from '$server/acts/report/new-version';
import { sealDraft } from '$server/acts/report/seal-draft';
import { settleComment } from '$server/acts/report/settle-comment';
import { act, field, orRefuse, whoAsks } from '$server/http/answers';
import { remarksFor } from '$server/views/draft-remarks';
import type { Actions, PageServerLoad } from './$types';

/** What is said about the draft: counts the same for everyone, comments, and what is unfinished. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:report', 'live:cases', 'live:comments');
	const person = whoAsks(locals, url);
	return orRefuse(remarksFor(locals.house, person, params.review));
};

export const actions: Actions = {
	seal: (event) =>
		act(event, async (person, form) => {
			const outcomes = [...form].flatMap(([key, value]) =>
				key.startsWith('outcome-') && typeof value === 'string'
					? [[key.slice('outcome-'.length), value] as const]
					: []
			);
			const { number } = await sealDraft(event.locals.house, person, {
				reviewId: event.params.review,
				anyway: field(form, 'anyway') === 'yes',
				number: Number(field(form, 'number')),
				outcomes: Object.fromEntries(outcomes)
			});
			return { done: 'sealed' as const, number };
		}),
	'new-version': (event) =>
		act(event, async (person, form) => {
			await newVersion(event.locals.house, person, {
				reviewId: event.params.review,
				hash: field(form, 'hash')
			});
			return { done: 'drafting' as const };
		}),
	comment: (event) =>
		act(event, async (person, form) => {
			await comment(event.locals.house, person, {
				reviewId: event.params.review,
				blockId: field(form, 'block'),
				quote: field(form, 'quote'),
				lang: languageIn(field(form, 'lang')),
				...(form.has('proposal') && { proposal: field(form, 'proposal') }),
				text: field(form, 'text')
			});
			return { done: 'commented' as const };
		}),
	settle: (event) =>
		act(event, async (person, form) => {
			await settleComment(event.locals.house, person, {
				reviewId: event.params.review,
				commentId: field(form, 'comment'),
				accept: field(form, 'fate') === 'accepted'
			});
			return { done: 'settled' as const };
		})
};

function languageIn(given: string): 'en' | 'cy' | undefined {
	return given === 'en' || given === 'cy' ? given : undefined;
}
