import { redirect } from '@sveltejs/kit';
import { Refusal } from '$lib/meeting/refusal';
import { answerDraft } from '$server/acts/report/answer-draft';
import { approveReport } from '$server/acts/report/approve-report';
import { comment } from '$server/acts/report/comment';
import { endComments } from '$server/acts/report/end-comments';
import { newVersion } from '$server/acts/report/new-version';
import { settleComment } from '$server/acts/report/settle-comment';
import { act, field, orRefuse, whoAsks } from '$server/http/answers';
import { approvalPage } from '$server/views/approval';
import type { Actions, PageServerLoad } from './$types';

/** The exact words by their hash, and everybody's answers to them. (A3) */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:report', 'live:answers', 'live:comments');
	const person = whoAsks(locals, url);
	return orRefuse(approvalPage(locals.house, person, params.review, locals.lang));
};

export const actions: Actions = {
	answer: (event) =>
		act(event, async (person, form) => {
			const says = field(form, 'says');
			if (says !== 'approve' && says !== 'change' && says !== 'abstain') throw new Refusal('empty');
			await answerDraft(event.locals.house, person, {
				reviewId: event.params.review,
				hash: field(form, 'hash'),
				says,
				because: field(form, 'because'),
				place: field(form, 'place'),
				language: event.locals.lang
			});
			return { done: 'answered' as const };
		}),
	approve: (event) =>
		act(event, async (person, form) => {
			await approveReport(event.locals.house, person, {
				reviewId: event.params.review,
				hash: field(form, 'hash')
			});
			return { done: 'approved' as const };
		}),
	'new-version': (event) =>
		act(event, async (person, form) => {
			await newVersion(event.locals.house, person, {
				reviewId: event.params.review,
				hash: field(form, 'hash')
			});
			redirect(303, `/reviews/${event.params.review}/draft`);
		}),
	'end-comments': (event) =>
		act(event, async (person, form) => {
			await endComments(event.locals.house, person, {
				reviewId: event.params.review,
				hash: field(form, 'hash'),
				step: field(form, 'step')
			});
			return { done: 'moved' as const };
		}),
	comment: (event) =>
		act(event, async (person, form) => {
			await comment(event.locals.house, person, {
				reviewId: event.params.review,
				blockId: field(form, 'block'),
				quote: '',
				text: field(form, 'text')
			});
			return { done: 'commented' as const };
		}),
	settle: (event) =>
		act(event, async (person, form) => {
			await settleComment(event.locals.house, person, {
				reviewId: event.params.review,
				commentId: field(form, 'comment')
			});
			return { done: 'settled' as const };
		})
};
