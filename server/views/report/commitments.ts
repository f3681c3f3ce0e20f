import { wordsIn } from '../../../src/lib/meeting/response/answered';
import { dayIn } from '$lib/meeting/calendar';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { fitsFilter } from '$lib/meeting/response/commitment-filter';
import type { CommitmentFilter } from '$lib/meeting/response/commitment-filter';
import { latestOf } from '$lib/meeting/response/progress';
import { observationsOf } from '$lib/meeting/response/answered';
import { timeChart } from '$lib/meeting/response/time-chart';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { commitmentsFor, leftOutOf } from '../shared/commitments';
import type { SeenCommitment } from '../shared/commitments';
import { reportState } from '../shared/report-state';

export type CommitmentsSeen = Awaited<ReturnType<typeof commitmentsPage>>;
export type CommitmentLine = CommitmentsSeen['lines'][number];

/**
 * What the force promised in the reports that this person may read: the promises that the filter shows, as of today. (A7)
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function commitmentsPage(
	house: Viewing,
	person: KnownPerson,
	filter: CommitmentFilter,
	lang: Lang
) {
	const all = await commitmentsFor(house, person, lang);
	if (all.length === 0 && !mayCome(person))
		throw new Refusal(person.standing === 'active' ? 'forbidden' : 'not-active');
	const made = all.filter(({ leftOut }) => leftOut === null);
	const chosen = all.filter((each) => fitsFilter(filter, each));
	const today = dayIn(all[0]?.review.settings.timeZone ?? 'Europe/London', house.clock());
	const reviews = new Map(all.map(({ review }) => [review.id, review.title[lang]]));
	return {
		title: words[lang].promises.title,
		today,
		filter,
		isEmpty: all.length === 0,
		/** Counts all commitments that still hold, not only those the filter shows. */
		counts: {
			all: made.length,
			met: made.filter(({ standing }) => standing.state === 'met').length,
			overdue: made.filter(({ standing }) => standing.late > 0).length
		},
		reviews: [...reviews].map(([id, title]) => ({ id, title })),
		owners: [...new Set(all.map(({ owner }) => owner))]
			.filter(Boolean)
			.sort((a, b) => a.localeCompare(b)),
		chart: chosen.length === 0 ? null : timeChart(chosen, today),
		lines: await Promise.all(
			chosen.map(async (each) => ({
				...{ id: each.id, ...wordsIn(each, lang), owner: each.owner },
				review: { id: each.reviewId, title: each.review.title[lang] },
				...{ made: each.made, ...each.standing, leftOut: leftOutOf(each) },
				...(await observationNumbers(house, each)),
				mayRecord: each.may.coordinate || each.may.response !== 'none'
			}))
		),
		rooms: [...reviews.keys()].map((id) => `review:${id}` as const)
	};
}

/** The same as rows of a table, with the headings first. Words may be in another language than the table, so each names its own. */
export async function commitmentsTable(
	house: Viewing,
	person: KnownPerson,
	filter: CommitmentFilter,
	lang: Lang
): Promise<string[][]> {
	const { lines } = await commitmentsPage(house, person, filter, lang);
	const { table: w, states, observations, leftOut } = words[lang].promises;
	const { languages } = words[lang].common;
	const evidence = new Map(
		(await commitmentsFor(house, person, lang)).map(({ id, entries }) => [id, latestOf(entries)])
	);
	return [
		[
			...[w.promise, w.review, w.owner, w.made, w.firstDue, w.due, w.state, w.late, w.age],
			...[w.carried, w.answers, w.latest, w.evidence, w.promiseLang, w.evidenceLang, w.leftOut]
		],
		...lines.map((line) => {
			const latest = evidence.get(line.id);
			return [
				...[line.text, line.review.title, line.owner, line.made, line.firstDue, line.due],
				...[states[line.state ?? 'none'], String(line.late), String(line.age)],
				...[String(line.carried), observations(line.observations, line.numberedIn)],
				...[latest?.day ?? '', latest?.text ?? ''],
				...[languages[line.lang], latest ? languages[latest.lang] : ''],
				line.leftOut ? leftOut(line.leftOut) : ''
			];
		})
	];
}

/** Numbers of the observations that a commitment answers, and the version whose numbers they are; null for the latest. */
export async function observationNumbers(
	house: Viewing,
	{ blocks, version, review }: Pick<SeenCommitment, 'blocks' | 'version' | 'review'>
): Promise<{ observations: number[]; numberedIn: number | null }> {
	const { versions } = await reportState(house, review);
	const content = versions.find(({ number }) => number === version)?.content;
	const observations = observationsOf(content ?? { blocks: [] })
		.filter(({ id }) => blocks.includes(id))
		.map(({ number = 0 }) => number)
		.sort((a, b) => a - b);
	return { observations, numberedIn: version === versions.at(-1)?.number ? null : version };
}

/** Who may come to the page before there is anything on it. */
function mayCome({ roles, standing }: KnownPerson): boolean {
	const ofReport = ['respondent', 'commissioner', 'audit'] as const;
	return (
		standing === 'active' && (isOfThePanel(roles) || ofReport.some((each) => roles.includes(each)))
	);
}
