import { redirect } from '@sveltejs/kit';
import { answerDraft } from '$server/acts/report/answer-draft';
import { approveReport } from '$server/acts/report/approve-report';
import { comment } from '$server/acts/report/comment';
import { endComments } from '$server/acts/report/end-comments';
import { newVersion } from '$server/acts/report/new-version';
import { openVersion } from '$server/acts/report/open-version';
import { recordReading } from '$server/acts/report/course/read-report';
import { replyToComment } from '$server/acts/report/reply-to-comment';
import { settleComment } from '$server/acts/report/settle-comment';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { oneOf, startingWith, text } from '$server/http/fields';
import { approvalPage } from '$server/views/report/approval';
import type { Actions, PageServerLoad } from './$types';

/** The exact words by their hash, and everybody's answers to them. (A3) */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:report', 'live:answers', 'live:comments');
	const person = whoAsks(locals, url);
	await orRefuse(recordReading(locals.house, person, { reviewId: params.review }));
	await orRefuse(openVersion(locals.house, person, { reviewId: params.review }));
	return orRefuse(approvalPage(locals.house, person, params.review, locals.lang));
};

const answering = {
	hash: text,
	says: oneOf(['approve', 'change', 'abstain', 'withdraw'], 'empty'),
	because: text,
	place: text,
	/** What should change, by the paragraph at which it was asked. */
	'change-': startingWith
};

export const actions: Actions = {
	answer: (event) =>
		act(event, answering, async (person, { 'change-': changes, ...given }) => {
			await answerDraft(event.locals.house, person, {
				reviewId: event.params.review,
				...given,
				further: Object.entries(changes).map(([place, because]) => ({ place, because })),
				language: event.locals.lang
			});
			return { done: 'answered' as const };
		}),
	approve: (event) =>
		act(event, { hash: text }, async (person, { hash }) => {
			await approveReport(event.locals.house, person, { reviewId: event.params.review, hash });
			return { done: 'approved' as const };
		}),
	'new-version': (event) =>
		act(event, { hash: text }, async (person, { hash }) => {
			await newVersion(event.locals.house, person, { reviewId: event.params.review, hash });
			redirect(303, `/reviews/${event.params.review}/draft`);
		}),
	'end-comments': (event) =>
		act(event, { hash: text, step: text }, async (person, given) => {
			await endComments(event.locals.house, person, { reviewId: event.params.review, ...given });
			return { done: 'moved' as const };
		}),
	comment: (event) =>
		// `at` is sent from a paragraph, where a refusal is then shown.
		act(event, { block: text, text, at: text }, async (person, given) => {
			await comment(event.locals.house, person, {
				reviewId: event.params.review,
				blockId: given.block,
				quote: '',
				text: given.text,
				textLang: event.locals.lang
			});
			return { done: 'commented' as const };
		}),
	reply: (event) =>
		act(event, { comment: text, text }, async (person, { comment: commentId, text }) => {
			await replyToComment(event.locals.house, person, {
				...{ reviewId: event.params.review, commentId, text },
				textLang: event.locals.lang
			});
			return { done: 'replied' as const };
		}),
	settle: (event) =>
		act(event, { comment: text }, async (person, given) => {
			await settleComment(event.locals.house, person, {
				reviewId: event.params.review,
				commentId: given.comment
			});
			return { done: 'settled' as const };
		})
};
