import { comment } from '$server/acts/report/comment';
import { sayStillRight } from '$server/acts/report/languages/say-still-right';
import { newVersion } from '$server/acts/report/new-version';
import { listNames } from '$server/acts/report/identifiers/list-names';
import { replyToComment } from '$server/acts/report/reply-to-comment';
import { sealDraft } from '$server/acts/report/seal-draft';
import { settleIdentifier } from '$server/acts/report/identifiers/settle-identifier';
import { settleComment } from '$server/acts/report/settle-comment';
import * as v from 'valibot';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { language, number, startingWith, text, textIfAny, yes } from '$server/http/fields';
import { remarksFor } from '$server/views/report/draft-remarks';
import type { Actions, PageServerLoad } from './$types';

/** What is said about the draft: counts the same for everyone, comments, and what is unfinished. */
export const load: PageServerLoad = ({ locals, params, url, depends }) => {
	depends('live:report', 'live:cases', 'live:comments');
	const person = whoAsks(locals, url);
	return orRefuse(remarksFor(locals.house, person, params.review));
};

/** What was done about each request for change, by its id. */
const sealing = { anyway: yes, number, 'outcome-': startingWith };
const commenting = {
	block: text,
	quote: text,
	/** Undefined where the comment is on no one language. */
	lang: v.pipe(
		text,
		v.transform((given) => (given === 'en' || given === 'cy' ? given : undefined))
	),
	proposal: textIfAny,
	text
};

export const actions: Actions = {
	seal: (event) =>
		act(event, sealing, async (person, given) => {
			const sealed = await sealDraft(event.locals.house, person, {
				reviewId: event.params.review,
				anyway: given.anyway,
				number: given.number,
				outcomes: given['outcome-'],
				lang: event.locals.lang
			});
			return { done: 'sealed' as const, number: sealed.number };
		}),
	'new-version': (event) =>
		act(event, { hash: text, approved: textIfAny }, async (person, { hash, approved }) => {
			await newVersion(event.locals.house, person, {
				...{ reviewId: event.params.review, hash, approvedAt: approved || null }
			});
			return { done: 'drafting' as const };
		}),
	comment: (event) =>
		act(event, commenting, async (person, { block, proposal, ...given }) => {
			await comment(event.locals.house, person, {
				reviewId: event.params.review,
				blockId: block,
				...(proposal !== undefined && { proposal }),
				...given,
				textLang: event.locals.lang
			});
			return { done: 'commented' as const };
		}),
	'settle-identifier': (event) =>
		act(
			event,
			{ block: text, words: text, reason: text },
			async (person, { block, words, reason }) => {
				await settleIdentifier(event.locals.house, person, {
					...{ reviewId: event.params.review, blockId: block, words, reason },
					lang: event.locals.lang
				});
				return { done: 'identifier' as const };
			}
		),
	'list-names': (event) =>
		act(event, { names: text, before: text }, async (person, { names, before }) => {
			const reviewId = event.params.review;
			await listNames(event.locals.house, person, { reviewId, names, before });
			return { done: 'names' as const };
		}),
	'still-right': (event) =>
		act(
			event,
			{ block: text, lang: language, seen: text },
			async (person, { block: blockId, lang, seen }) => {
				const { review: reviewId } = event.params;
				await sayStillRight(event.locals.house, person, { reviewId, blockId, lang, seen });
				return { done: 'still-right' as const };
			}
		),
	reply: (event) =>
		act(event, { comment: text, text }, async (person, { comment: commentId, text }) => {
			await replyToComment(event.locals.house, person, {
				...{ reviewId: event.params.review, commentId, text },
				textLang: event.locals.lang
			});
			return { done: 'replied' as const };
		}),
	settle: (event) =>
		act(event, { comment: text, fate: text }, async (person, { comment, fate }) => {
			await settleComment(event.locals.house, person, {
				reviewId: event.params.review,
				commentId: comment,
				accept: fate === 'accepted'
			});
			return { done: 'settled' as const };
		})
};
