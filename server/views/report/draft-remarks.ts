import { Refusal } from '$lib/meeting/refusal';
import { isEarly } from '$lib/meeting/report/early';
import { returnsToDraft } from '$lib/meeting/report/course';
import { isHint } from '$lib/meeting/report/identifiers/identifiers';
import { places } from '$lib/meeting/report/edition';
import type { ReportPlace } from '$lib/meeting/report/edition';
import { isFurther } from '$lib/meeting/sitting/sitting';
import { hasBegun, stepOf, takesComments } from '$lib/meeting/sitting/stages';
import type { Viewing } from '../../given';
import { readableComments } from '../../reading/report/comments';
import type { Thread } from '../../reading/report/comments';
import { withoutCases } from '../../reading/report';
import { identifiersNow, isUnsettled } from '../../reading/report/identifiers';
import type { Identifier } from '../../reading/report/identifiers';
import { reportNow } from '../../reading/report/report-now';
import type { OnCase } from '../../rights/rights-of';
import { papersDestroyedOn } from '../../reading/papers-kept';
import { listedNames } from '../../store/report/identifiers';
import { outOfDateNow } from '../../reading/report/written-for';
import { openRequestsIn } from '../../reading/report/requests';
import type { KnownPerson } from '../../store/people/people';
import type { StoredVersionAnswer } from '../../store/report/versions';
import { repliesFor } from '../shared/replies';
import { reportState } from '../shared/report-state';
import { reviewState } from '../shared/review-state';
import type { ReviewState } from '../shared/review-state';

/**
 * What surrounds the draft: counts (the same for everyone), comments, and what is unfinished.
 * @throws Refusal
 */
export async function remarksFor(house: Viewing, person: KnownPerson, reviewId: string) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { review } = state;
	const rights = house.rights.of(person);
	const { may } = await rights.onReview(reviewId);
	if (may.draft === 'none') throw new Refusal(may.why ?? 'forbidden');

	const onCases = await rights.onCases(reviewId);
	const closed = onCases.filter((each) => each.may.findings === 'none').map(({ on }) => on.case);
	// Only cases closed to the reader by their own standing are left out; unopened ones are mentioned.
	const untold = onCases.filter((each) => each.may.why !== null).map(({ on }) => on.case.number);
	const { counts, unfinished } = await reportNow(house, review);
	const { versions, answers } = await reportState(house, review);
	const latest = versions.at(-1) ?? null;
	const comments = await readableComments(
		house,
		reviewId,
		closed.map(({ id }) => id)
	);
	const isDrafting = stepOf(review.settings, review.step)?.allows === 'draft';
	const requests = isDrafting && latest ? openRequestsIn(answers, latest.number) : [];
	const where = latest
		? places(latest.content, review.settings.reportTemplate.sections)
		: new Map<string, ReportPlace>();
	const withheld = closed.map(({ number }) => number);
	const stale = await outOfDateNow(house, review);

	const identifiers = may.coordinate && isDrafting ? await identifiersNow(house, review) : null;

	return {
		/** What may identify somebody, for the office alone. (A11) */
		identifiers: identifiers && {
			...identifiersFor(state, identifiers, withheld),
			listed: await listedFor(house, review, onCases)
		},
		may: {
			coordinate: may.coordinate,
			version: may.version,
			/** Why the review had a further sitting, on the page that prepares it. (A2) */
			sayWhyFurther:
				may.coordinate &&
				isDrafting &&
				state.sittings.some((each) => isFurther(each) && hasBegun(each.stage))
		},
		isDrafting,
		takesComments: takesComments(review.settings, review.step),
		approvedAt: review.approvedAt,
		isConsent: review.settings.approval.kind === 'consent',
		/** The force can be told something already. (A5) */
		mayTellEarly: may.feedback === 'write' && isEarly(review.settings.steps, review),
		/** A new version can be begun. */
		mayReturn: may.coordinate && returnsToDraft(review.settings.steps, review.step),
		latest: latest && { number: latest.number, hash: latest.hash, sealedAt: latest.sealedAt },
		/** Texts that are out of date. (A10) */
		stale: stale
			.filter(({ case: of }) => !withheld.includes(of ?? 0))
			.map(({ id, lang }) => ({ id, lang })),
		/** May say that such a text is still right. */
		maySayRight: may.sayRight,
		counts,
		total: onCases.length,
		unfinished: withoutCases(unfinished, untold),
		comments: comments.map((each) => commentFor(state, each, person.id)),
		requests: requests.map((each) => requestFor(state, each, where, withheld))
	};
}

function commentFor({ people }: ReviewState, comment: Thread, reader: string) {
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	return {
		id: comment.id,
		block: comment.blockId,
		by: nameOf(comment.personId),
		isMine: comment.personId === reader,
		at: comment.at,
		text: comment.text,
		textLang: comment.textLang ?? undefined,
		quote: comment.quote,
		lang: comment.lang,
		proposal: comment.proposal,
		fate: comment.fate,
		settledAt: comment.settledAt,
		settledBy: comment.settledBy ? nameOf(comment.settledBy) : null,
		replies: repliesFor(comment, nameOf)
	};
}

/**
 * Names that the office listed, one a line. Null where they were destroyed with the papers. Null too where any case is
 * closed to the reader: the names may come from that case's papers. (M10)
 */
async function listedFor(
	{ db }: Viewing,
	review: ReviewState['review'],
	onCases: readonly OnCase[]
): Promise<string | null> {
	if (onCases.some(({ may }) => may.why !== null)) return null;
	if (await papersDestroyedOn(db, review)) return null;
	return (await listedNames(db, review.id)).join('\n');
}

/** Without the cases that are closed to the reader: of them, only the numbers of those that have some. (M10) */
function identifiersFor(
	{ people }: ReviewState,
	identifiers: readonly Identifier[],
	withheld: readonly number[]
) {
	const isClosed = ({ block: { case: number } }: Identifier) =>
		number !== undefined && withheld.includes(number);
	const closed = identifiers.filter((each) => isClosed(each) && isUnsettled(each));
	return {
		elsewhere: [...new Set(closed.flatMap(({ block }) => block.case ?? []))],
		list: identifiers
			.filter((each) => !isClosed(each))
			.map(({ block, settled, ...each }) => ({
				...each,
				block: block.id,
				section: block.section,
				isHint: isHint(each),
				settled: settled && {
					reason: settled.reason,
					lang: settled.lang,
					by: people.get(settled.by)?.name ?? '',
					at: settled.at
				}
			}))
	};
}

/** A request for change; without its reason where the reader stood down from its case. */
function requestFor(
	{ people }: ReviewState,
	{ id, personId, at, place: block, reason, further, language }: StoredVersionAnswer,
	where: ReadonlyMap<string, ReportPlace>,
	withheld: readonly number[]
) {
	const placed = (id: string | null) => {
		const place = where.get(id ?? '') ?? null;
		const isWithheld = place !== null && 'case' in place && withheld.includes(place.case);
		const whole = { in: 'whole' as const, section: id === 'report' ? null : id };
		return { place: place ?? whole, isWithheld };
	};
	const { place, isWithheld } = placed(block);
	return {
		id,
		by: people.get(personId)?.name ?? '',
		at,
		block,
		place,
		reason: isWithheld ? null : reason,
		/** Changes asked for at other places. */
		further: further.map((each) => {
			const at = placed(each.place);
			return { place: at.place, reason: at.isWithheld ? null : each.because };
		}),
		lang: language
	};
}
