import { places } from '$lib/meeting/report/edition';
import { stepOf, takesComments } from '$lib/meeting/sitting/stages';
import { abilitiesOnReview } from '$server/rights/board-access';
import { comment } from '$server/acts/report/comment';
import { readableComments } from '$server/reading/comments';
import { newVersion } from '$server/acts/report/new-version';
import { caseCounts, readReport, unfinished, withoutCases } from '$server/reading/report';
import { openRequests, sealDraft } from '$server/acts/report/seal-draft';
import { settleComment } from '$server/acts/report/settle-comment';
import { contentOf } from '$server/views/version';
import { findingsRights } from '$server/rights/findings-rights';
import { act, field, refuse, whoAsks } from '$server/http/answers';
import { spineFor } from '$server/views/spine';
import { names } from '$server/store/people';
import { reviewById } from '$server/store/reviews';
import { versionsOf } from '$server/store/versions';
import type { Actions, PageServerLoad } from './$types';

/** What is said about the draft: counts the same for everyone, comments, and what is unfinished. */
export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
	depends('live:report');
	const person = whoAsks(locals, url);
	const { house, lang } = locals;
	const { db } = house;
	const review = await reviewById(db, params.review);
	const may = review && (await abilitiesOnReview(db, person, params.review, house.clock()));
	if (!review || !may) refuse('unknown');
	if (may.draft === 'none') refuse(may.why ?? 'forbidden');

	const rights = await findingsRights(db, person, review.id, house.clock());
	const closed = rights.filter(({ findings }) => findings === 'none').map((right) => right.case);
	const report = await readReport(house, review);
	const latest = (await versionsOf(db, review.id)).at(-1) ?? null;
	const [open, comments] = await Promise.all([
		unfinished(house, review, report),
		readableComments(
			house,
			review.id,
			closed.map(({ id }) => id)
		)
	]);
	const isDrafting = stepOf(review.settings, review.step)?.allows === 'draft';
	const requests = isDrafting && latest ? await openRequests(db, review.id) : [];
	const sealed = latest && contentOf(latest);
	const where = sealed ? places(sealed) : new Map<string, never>();
	// A case nobody has opened yet is closed to no reader by anything of their own: it is said.
	const untold = rights.filter(({ why }) => why !== null).map((right) => right.case.number);
	const closedNumbers = closed.map(({ number }) => number);
	const people = await names(db, [
		...comments.flatMap(({ personId, settledBy }) => [personId, settledBy ?? personId]),
		...requests.map(({ personId }) => personId)
	]);

	return {
		spine: await spineFor(house, person, review.id, lang),
		may: { coordinate: may.coordinate, version: may.version },
		isDrafting,
		takesComments: takesComments(review.settings, review.step),
		approvedAt: review.approvedAt,
		latest: latest && { number: latest.number, hash: latest.hash, sealedAt: latest.sealedAt },
		counts: caseCounts(report),
		total: rights.length,
		unfinished: withoutCases(open, untold),
		comments: comments.map((each) => ({
			id: each.id,
			block: each.blockId,
			by: people[each.personId] ?? '',
			isMine: each.personId === person.id,
			at: each.at,
			text: each.text,
			quote: each.quote,
			lang: each.lang,
			proposal: each.proposal,
			fate: each.fate,
			settledAt: each.settledAt,
			settledBy: each.settledBy ? (people[each.settledBy] ?? '') : null
		})),
		requests: requests.map((each) => {
			const place = where.get(each.place ?? '') ?? null;
			const isWithheld = place?.in === 'case' && closedNumbers.includes(place.case);
			return {
				id: each.id,
				by: people[each.personId] ?? '',
				at: each.at,
				block: each.place,
				place: place ?? {
					in: 'whole' as const,
					section: each.place === 'report' ? null : each.place
				},
				reason: isWithheld ? null : each.reason
			};
		})
	};
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
