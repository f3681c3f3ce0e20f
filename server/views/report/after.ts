// Over 200 lines because the page after approval has a part for each step.
import { isOfTheOffice, isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { isApproving } from '$lib/meeting/report/agreed';
import { saidIn } from '$lib/meeting/report/publishing/correction';
import { recalledTo, returnsToDraft } from '$lib/meeting/report/course';
import type { CourseAct } from '$lib/meeting/report/course';
import { stepOf } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { officeName } from '../../reading/attendees';
import { whyCorrected } from '../../reading/report/correctable';
import { lackingOf } from '../../reading/report/publication-gate';
import { sentToForce } from '../../reading/report/target';
import { publicationsOf } from '../../store/report/publications';
import { considerationsOf } from '../../store/response/considered';
import { signaturesOf } from '../../store/response/signed';
import type { KnownPerson } from '../../store/people/people';
import type { Role } from '$lib/meeting/people/people';
import { forOffice, mayBeNamed, writtenSoFar } from './after/force';
import { lettersOf } from './after/distribution';
import { happened } from './after/happened';
import { courseState, targetSeen } from '../shared/course-state';
import type { CourseState } from '../shared/course-state';
import { publicationFor } from './publication';
import { reportState, versionStatusOf } from '../shared/report-state';
import { reviewState } from '../shared/review-state';
import type { ReviewState } from '../shared/review-state';

export type AfterSeen = Awaited<ReturnType<typeof afterApproval>>;

/**
 * Where a report is after it was sent to its members, for those of the panel and the Commissioner: its way by the panel's
 * steps, who can read it, and what comes next. (A1, A8, A9)
 * @throws Refusal 'unknown' before there is a version, 'forbidden', 'not-active'
 */
export async function afterApproval(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onReview(reviewId);
	const { review } = state;
	const isInside = isOfThePanel(person.roles);
	const report = await reportState(house, review);
	const version = report.versions.at(-1);
	if (!version && isInside) throw new Refusal('unknown');
	const isCommissioner = may.commission;
	const isReader = isInside || isCommissioner;
	if (!version || may.version === 'none' || !isReader) throw new Refusal(may.why ?? 'forbidden');

	const course = await courseState(house, review);
	const { steps } = review.settings;
	const isConsidering = isAct(course, 'consider');
	const isNamed = course.delegate === person.id;
	const called = (roles: readonly Role[]) =>
		roles.map((role) => officeName(review.settings, role, lang));
	const now = steps.findIndex(({ id }) => id === review.step);
	const place = { ...review, signedAt: course.signed?.signedAt ?? null };
	return {
		title: words[lang].after[isApproving(review.settings.approval) ? 'title' : 'titleUnapproved'],
		where: review.title[lang],
		review: { id: review.id, title: review.title[lang] },
		version: { number: version.number, hash: version.hash },
		step: review.step ?? '',
		allows: steps[now]?.allows ?? 'none',
		approvedAt: review.approvedAt,
		/** How it was agreed; null while it is not. */
		agreed: versionStatusOf(review, report).agreed,
		isConsent: review.settings.approval.kind === 'consent',
		steps: steps.map(({ id, name, readers }, at) => ({
			...{ id, name: name[lang], readers },
			state: at < now ? ('done' as const) : at === now ? ('now' as const) : ('later' as const),
			at: cameTo(review, course, id)
		})),
		next: course.next && {
			...course.next,
			to: course.next.to.name[lang],
			readers: called(newReaders(review.settings, review.step, course.next.to.readers))
		},
		target: course.signed ? null : targetSeen(house, review, course),
		/** Why the coordinator may take it back to its draft to correct it; null where they may not. (A12) */
		mayCorrect: may.coordinate ? await whyCorrected(house.db, review, version) : null,
		isSigned: course.signed !== null,
		languages: review.settings.languages,
		/** The correction that is being made or that this version came of; null where there was none. */
		correction: correctionSeen(state, course, version.number, lang),
		/** Days the force has to answer, if sending leads to its step. */
		sendPeriod:
			course.next?.act === 'send' && course.next.to.allows === 'respond'
				? { days: review.settings.responseDays, daysIn: review.settings.responseDaysIn }
				: null,
		/** Texts that keep it from being published, which sending asks about first; null where there are none. (A10) */
		lacking:
			may.coordinate && isAct(course, 'send') ? await lackingOf(house.db, review, version) : null,
		mayReturn: may.coordinate && returnsToDraft(steps, review.step),
		/** By the panel's own names of their offices. */
		readers: called(stepOf(review.settings, review.step)?.readers ?? []),
		may: {
			coordinate: may.coordinate,
			send: may.coordinate && isAct(course, 'send'),
			recall: may.coordinate && isUnread(state, course) && recalledTo(steps, place) !== null,
			consider: isConsidering && (isCommissioner || isNamed)
		},
		publication: await publicationFor(
			house,
			person,
			state,
			{
				...{ version, course, mayPublish: may.coordinate }
			},
			lang
		),
		written: isAct(course, 'sign') ? await writtenSoFar(house, version, course) : null,
		/** What the force asked, and to whom it passed rows: the coordinator's to act on. (A6) */
		forOffice: may.coordinate ? forOffice(state, version, course) : null,
		/** Who may be named to consider it in the Commissioner's place. */
		mayBeNamed:
			isConsidering && (may.coordinate || isCommissioner)
				? await mayBeNamed(house, state, person.id)
				: null,
		isCommissioner,
		delegate: course.delegate && (state.people.get(course.delegate)?.name ?? null),
		/** How many promises the force signed. */
		promises: course.signed?.commitments.length ?? 0,
		considered: course.considered && {
			by: state.people.get(course.considered.personId)?.name ?? '',
			at: course.considered.at,
			comments: course.considered.comments,
			lang: course.considered.lang
		},
		happened: isInside
			? happened(state, course, await recorded(house, review.id, isOfTheOffice(person.roles)), lang)
			: []
	};
}

/** What the list of what happened is made from, beside the course itself. */
async function recorded(house: Viewing, reviewId: string, isOffice: boolean) {
	const { db } = house;
	const [publications, signatures, considerations, letters] = await Promise.all([
		publicationsOf(db, reviewId),
		signaturesOf(db, reviewId),
		considerationsOf(db, reviewId),
		isOffice ? lettersOf(house, reviewId) : null
	]);
	return { publications, signatures, considerations, letters };
}

function isAct({ next }: CourseState, act: CourseAct): boolean {
	return next?.act === act;
}

function correctionSeen(
	{ people }: Pick<ReviewState, 'people'>,
	{ corrections }: CourseState,
	latest: number,
	lang: Lang
) {
	const last = corrections.at(-1);
	return last
		? {
				...{ version: last.version, at: last.at, by: people.get(last.by)?.name ?? '' },
				reason: saidIn(last.reason, lang),
				/** Its next version is not sealed yet. */
				isBeingMade: last.version === latest
			}
		: null;
}

/** Roles that could not read the report at the step before. */
function newReaders(
	settings: ReviewState['review']['settings'],
	step: string | null,
	readers: readonly Role[]
) {
	const before: readonly Role[] = stepOf(settings, step)?.readers ?? [];
	return readers.filter((role) => !before.includes(role));
}

function cameTo(
	{ corrected = 0 }: ReviewState['review'],
	{ sendings }: CourseState,
	step: string
): string | null {
	const sent = sendings.findLast(
		(each) => each.step === step && each.recalledAt === null && each.version > corrected
	);
	return sent?.sentAt ?? null;
}

/** Whether nobody it was sent to has opened it. Where the force answers, its own reading counts alone. */
function isUnread({ review, people }: ReviewState, course: CourseState): boolean {
	const sent = course.sendings.at(-1);
	if (!sent || sent.recalledAt !== null || sent.step !== review.step) return false;
	const isForTheForce = sentToForce(review, course) === sent;
	return !course.readings.some(
		({ sendingId, personId }) =>
			sendingId === sent.id &&
			(!isForTheForce || people.get(personId)?.roles.includes('respondent'))
	);
}
