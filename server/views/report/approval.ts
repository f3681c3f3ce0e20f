// Over 200 lines because all that one reader sees of the page is read here from one set of facts.
import { isOut } from '$lib/meeting/people/standing';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { readIn } from '$lib/meeting/report/edition';
import type { Edition } from '$lib/meeting/report/edition';
import { afterComments, asksForAnswers, stepOf, takesComments } from '$lib/meeting/sitting/stages';
import type { Abilities } from '$lib/meeting/rights/abilities';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import { approvalWords } from '../../../src/lib/sentences/report/approval-words';
import { reportBody } from '../../documents/tree';
import type { Viewing } from '../../given';
import { readableComments } from '../../reading/report/comments';
import type { Thread } from '../../reading/report/comments';
import type { KnownPerson } from '../../store/people/people';
import {
	answerFor,
	seenBlocksOf,
	changesOf,
	placesToChoose,
	translationOf
} from './approval/answers';
import { answeredBefore, sinceAnswer } from './approval/since';
import { repliesFor } from '../shared/replies';
import { reportState, versionStatusOf } from '../shared/report-state';
import type { ReportState } from '../shared/report-state';
import { reviewState } from '../shared/review-state';
import type { ReviewState } from '../shared/review-state';
import { versionSeen } from './version';
import type { VersionSeen } from './version';

export type { MemberAnswerSeen } from './approval/answers';
type ApprovalRead = ReturnType<typeof approvalFor>;
export type ApprovalSeen = ReturnType<typeof drawn>;

/** One reader of the approval page, and what their rights let them see. */
export interface ApprovalReader {
	person: KnownPerson;
	may: Pick<Abilities, 'version' | 'coordinate' | 'draft'>;
	/** The latest version as they may read it. */
	seen: VersionSeen;
	/** The comments they may read. */
	comments: readonly Thread[];
}

/**
 * The exact words by their hash, and everybody's answers to them. (A3)
 * @throws Refusal
 */
export async function approvalPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onReview(reviewId);
	const { versions } = await reportState(house, state.review);
	if (isOut(person)) throw new Refusal('not-active');
	if (versions.length === 0 && !isOfThePanel(person.roles)) throw new Refusal('forbidden');
	const read = versions.length > 0 ? await approvalSeen(house, person, reviewId) : null;
	const seen = read && drawn(read, lang);
	const heading = headingOf(seen);
	return {
		isWorkplace: true,
		title: (seen ? approvalWords(words[lang], seen.rule) : words[lang].approval)[heading],
		heading,
		where: state.review.title[lang],
		reviewId,
		mayDraft: may.draft !== 'none',
		seen
	};
}

/** The version as the page shows it, in one language. */
function drawn({ edition, since, ...seen }: ApprovalRead, lang: Lang) {
	const facts = { ...seen, lang, w: words[lang] };
	const body = (of: Edition) => reportBody({ ...facts, edition: of });
	return {
		...seen,
		report: body(edition),
		since: since && { ...since, unchanged: body(since.unchanged) }
	};
}

/**
 * The latest version as one person may answer it: the words, what changed since they last answered,
 * how it stands, and who said what. Null parts are not shown to them.
 * @throws Refusal where they may not read the version
 */
export async function approvalSeen(
	house: Viewing,
	person: KnownPerson,
	reviewId: string
): Promise<ApprovalRead> {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onReview(reviewId);
	const seen = await versionSeen(house, person, reviewId);
	const report = await reportState(house, state.review);
	const closed = state.cases
		.filter(({ number }) => seen.withheld.includes(number))
		.map(({ id }) => id);
	const comments = isOfThePanel(person.roles)
		? await readableComments(house, reviewId, closed)
		: [];
	return approvalFor(state, report, { person, may, seen, comments });
}

/** What one reader sees of how the latest version stands. */
export function approvalFor(
	state: ReviewState,
	report: ReportState,
	{ person, may, seen, comments }: ApprovalReader
) {
	const { review, people } = state;
	const { settings, step } = review;
	const { sealed, withheld } = seen;
	const isInside = isOfThePanel(person.roles);
	const now = isInside && asksForAnswers(settings.steps, step) ? report.approval : null;
	const nameOf = (id: string) => people.get(id)?.name ?? '';
	const reader = { personId: person.id, withheld };
	// Only the panel sees who answered what: the force and the Commissioner are sent no names. (P5)
	const history = isInside
		? report.answers.map((answer) => answerFor(state, report, answer, reader))
		: [];
	const blocks = seenBlocksOf(report, sealed.number);

	return {
		review: { id: review.id, title: review.title },
		sections: settings.reportTemplate.sections,
		step: stepOf(settings, step),
		takesComments: takesComments(settings, step),
		/** The next step after the comments are closed; null where it is not out for comments. (A1) */
		after: afterComments(settings.steps, step),
		approvedAt: review.approvedAt,
		may: { version: may.version, coordinate: may.coordinate, draft: may.draft },
		version: {
			number: sealed.number,
			hash: sealed.hash,
			sealedAt: sealed.sealedAt,
			translation: translationOf(blocks)
		},
		rule: settings.approval,
		/** How it was agreed; null while it is not. */
		agreed: versionStatusOf(review, report).agreed,
		isInside,
		/** False in panels that only comment: no answers are asked for or counted. (A1) */
		isAnswered: asksForAnswers(settings.steps, step),
		stands: now?.stands ?? null,
		voters:
			now?.approval.voters.map((id) => ({
				...{ id, name: nameOf(id), isMe: id === person.id },
				/** Null where nobody is asked whether they object. */
				hasOpened: now.approval.consent?.opened.includes(id) ?? null
			})) ?? [],
		history: history.toReversed(),
		mine:
			history.find((each) => each.isMine && each.version === sealed.number && each.isLatest) ??
			null,
		withheld,
		edition: seen.edition,
		places: placesToChoose(seen.places, withheld),
		cases: seen.cases,
		response: seen.response,
		languages: settings.languages,
		/** The language in which the report is read, by the language of the pages. */
		readIn: {
			en: readIn(settings.languages, 'en', blocks),
			cy: readIn(settings.languages, 'cy', blocks)
		},
		since: since(),
		comments: comments.map((each) => ({
			id: each.id,
			by: nameOf(each.personId),
			isMine: each.personId === person.id,
			at: each.at,
			text: each.text,
			textLang: each.textLang ?? undefined,
			quote: each.quote,
			lang: each.lang,
			proposal: each.proposal,
			isSettled: each.settledBy !== null,
			replies: repliesFor(each, nameOf),
			block: each.blockId,
			place: seen.places.get(each.blockId) ?? null
		}))
	};

	/** Changes since the person's last answer; null where they answered no earlier version. */
	function since() {
		const answer = answeredBefore(report.answers, person.id, sealed.number);
		const old = report.versions.find(({ number }) => number === answer?.version)?.content;
		if (!answer || !old) return null;
		const wanted = history
			.filter(({ version, says }) => version === answer.version && says === 'change')
			.flatMap(changesOf);
		return {
			answer: answerFor(state, report, answer, reader),
			...sinceAnswer(state, { old, fresh: sealed.content }, wanted, withheld)
		};
	}
}

/** The heading: it asks for an answer only from a person who may give one. */
function headingOf(
	seen: ApprovalSeen | null
): 'title' | 'titleComments' | 'titleRead' | 'titleOthers' {
	if (seen?.voters.some(({ isMe }) => isMe)) return 'title';
	if (seen?.isAnswered === false) return seen.takesComments ? 'titleComments' : 'titleRead';
	return 'titleOthers';
}
