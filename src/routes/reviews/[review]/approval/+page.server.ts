import { isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { words } from '$lib/words/words';
import { abilitiesOnReview } from '$server/rights/board-access';
import { answerDraft } from '$server/acts/report/answer-draft';
import { approveReport } from '$server/acts/report/approve-report';
import { comment } from '$server/acts/report/comment';
import { endComments } from '$server/acts/report/end-comments';
import { newVersion } from '$server/acts/report/new-version';
import { settleComment } from '$server/acts/report/settle-comment';
import { act, field, orRefuse, refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { reviewById } from '$server/store/reviews';
import { versionsOf } from '$server/store/versions';
import type { Actions, PageServerLoad } from './$types';
import { approvalSeen } from '$server/views/approval';

/** The exact words by their hash, and everybody's answers to them. (A3) */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const review = await reviewById(house.db, params.review);
	const may = review && (await abilitiesOnReview(house.db, person, review.id, house.clock()));
	if (!review || !may) refuse('unknown');
	const isSealed = (await versionsOf(house.db, review.id)).length > 0;
	if (!isSealed && !isOfThePanel(person.roles)) refuse('forbidden');
	const spine = await spineFor(house, person, review.id, lang);
	const seen = isSealed ? await orRefuse(approvalSeen(house, person, review.id)) : null;
	const heading = headingOf(seen);
	return {
		title: words[lang].approval[heading],
		heading,
		where: review.title[lang],
		spine,
		reviewId: review.id,
		mayDraft: may.draft !== 'none',
		seen
	};
};

/** Whoever has no answer to give is not told that one of theirs is asked for. */
function headingOf(
	seen: Awaited<ReturnType<typeof approvalSeen>> | null
): 'title' | 'titleComments' | 'titleRead' | 'titleOthers' {
	if (seen?.voters.some(({ isMe }) => isMe)) return 'title';
	if (seen?.isAnswered === false) return seen.takesComments ? 'titleComments' : 'titleRead';
	return 'titleOthers';
}

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
			return { done: 'drafting' as const };
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
