// Over 200 lines because the documents, what was recorded and the rights to each are laid out together.
import { draftName, findingsName } from '$lib/board/names';
import { groupOf, sourcesOf } from '$lib/meeting/findings/sources';
import { ownLanguage } from '$lib/meeting/report/build-version';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { Shared } from '$lib/live/shared';
import { Refusal } from '$lib/meeting/refusal';
import type { Abilities } from '$lib/meeting/rights/abilities';
import { isBoardShared } from '$lib/meeting/sitting/shared-board';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import { gradesOf } from '../../reading/grades';
import { onFindings } from '../../reading/report/held-findings';
import { closedShowsOf } from '../../store/plenary/shows';
import { recordedOf } from '../../reading/recorded';
import type { OnCase } from '../../rights/rights-of';
import { copiedPointsIn } from '../../store/plenary/copied-points';
import type { CopiedPoint } from '../../store/plenary/copied-points';
import type { KnownPerson } from '../../store/people/people';
import { reviewState } from '../shared/review-state';
import type { ReviewState } from '../shared/review-state';

export type Documents = ReturnType<typeof documentsOf>;
export type CaseLaid = Documents['cases'][number];
export type OpenCase = Extract<CaseLaid, { is: 'open' }>;

/** The documents of the draft's page. @throws Refusal */
export async function documentsPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const documents = await documentsFor(house, person, reviewId);
	const where = documents.review.title[lang];
	return { isWorkplace: true, title: words[lang].draft.title, where, documents };
}

/**
 * The draft document and the findings of each case, as bytes, so that the page shows them before a board is joined. For
 * a case that is closed to the person, only its number and the reason. (M10)
 * @throws Refusal
 */
export async function documentsFor(
	house: Viewing,
	person: KnownPerson,
	reviewId: string
): Promise<Documents> {
	const { boards } = house;
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { review } = state;
	const rights = house.rights.of(person);
	const { may } = await rights.onReview(reviewId);
	if (may.draft === 'none') {
		const isEarly = review.step === null && isOfThePanel(person.roles);
		throw new Refusal(may.why ?? (isEarly ? 'not-now' : 'forbidden'));
	}
	const name = draftName(reviewId);
	if (!(await boards.exists(name))) throw new Refusal('not-now');

	const onCases = await rights.onCases(reviewId);
	const opened = onCases.filter(({ on, may: { findings } }) => on.opening && findings !== 'none');
	const names = [name, ...opened.map(({ on }) => findingsName(on.case.id))];
	const states = await Promise.all(names.map((each) => boards.state(each)));
	// Those with the same rights are given the same until a document or a decision changes.
	const seen = onCases.map(({ may: { findings, copies, why } }) => [findings, copies, why]);
	const rightsOf = JSON.stringify([may.draft, may.draftScope, seen]);
	const kept = await house.cache.once(`documents ${reviewId} ${rightsOf}`, async () => {
		// Read here: if it were read earlier, a decision in between would leave readers with the old state.
		const now = (await reviewState(house, reviewId)) ?? state;
		return {
			...{ now, copies: await copiesByCase(house, now), recorded: await madeOfRecords(house, now) },
			...{ states: [] as Uint8Array[], made: null as Documents | null }
		};
	});
	if (!kept.made || kept.states.some((each, at) => each !== states[at])) {
		const laid = new Map(names.map((each, at) => [each, states[at]]));
		kept.states = states;
		kept.made = documentsOf(kept.now, { may, onCases, laid, ...kept });
	}
	return kept.made;
}

interface Laying extends Recorded {
	may: Abilities;
	onCases: readonly OnCase[];
	/** The bytes of each document by its name. */
	laid: ReadonlyMap<string, Uint8Array>;
}
type Paragraph = Recorded['recorded']['paragraphs'][number];
interface Recorded {
	copies: CopiesByCase;
	recorded: Awaited<ReturnType<typeof madeOfRecords>>;
}

function documentsOf(state: ReviewState, laying: Laying) {
	const { review, people } = state;
	const { may, laid, recorded, onCases } = laying;
	const { sections } = review.settings.reportTemplate;
	const name = draftName(review.id);
	return Shared.of({
		review: {
			id: review.id,
			title: review.title,
			languages: review.settings.languages,
			sections
		},
		/** Paragraphs that are made from what was recorded. */
		recorded: recorded.paragraphs.map((each) => paragraphFor(each, onCases)),
		draft: { name, state: laid.get(name) ?? null, access: may.draft },
		scope: may.draftScope,
		cases: onCases.map((each) => laidCase(state, laying, each)),
		/** Names, to say who deleted a block. */
		people: Object.fromEntries([...people].map(([id, each]) => [id, each.name]))
	});
}

/** One that has a case's words says only that, to those to whom the findings of that case are closed. (M10) */
function paragraphFor(paragraph: Paragraph, onCases: readonly OnCase[]): Paragraph {
	const of = onCases.find(({ on }) => on.case.number === paragraph.case);
	if (!of || of.may.findings !== 'none') return paragraph;
	const said = (lang: Lang) => words[lang].actions.about(of.on.case.number);
	const own = ownLanguage(paragraph.id);
	return { ...paragraph, en: said(own ?? 'en'), cy: said(own ?? 'cy') };
}

function laidCase(
	{ agreed, openings }: ReviewState,
	{ copies, recorded: { grades, shows }, laid }: Laying,
	{ on: { case: row }, may }: OnCase
) {
	const given = { id: row.id, number: row.number };
	if (!openings[row.id]) return { ...given, is: 'unopened' as const };
	if (may.findings === 'none') {
		return { ...given, is: 'shut' as const, why: may.why ?? ('forbidden' as const) };
	}
	const name = findingsName(row.id);
	const kept = agreed[row.id];
	return {
		...given,
		is: 'open' as const,
		name,
		laid: { state: laid.get(name) ?? null, access: may.findings },
		sitting: row.sittingId,
		points: may.copies === 'read' ? (copies.get(row.id) ?? []) : null,
		/** The panel's grade in words. (R10) */
		grade: grades.get(row.id) ?? null,
		/** Shows of hands on its findings. (G5) */
		shows: onFindings(shows, row.id),
		agreed: kept ? { at: kept.at, hashes: kept.hashes } : null
	};
}

/** The sentences of the report that are made from what was recorded: the same for everybody. */
function madeOfRecords(house: Viewing, { review }: ReviewState) {
	return house.cache.once(`recorded for the draft ${review.id}`, async () => ({
		grades: await gradesOf(house.db, review),
		shows: await closedShowsOf(house.db, review.id),
		paragraphs: await recordedOf(house.db, review)
	}));
}

type CopiesByCase = Map<string, ReturnType<typeof pointsOf>>;

/** The copies of what each group wrote, by case id: the same for everybody who may read them. (G3) */
function copiesByCase(house: Viewing, state: ReviewState): Promise<CopiesByCase> {
	const { id } = state.review;
	return house.cache.once(`copies of the draft ${id}`, async () => {
		const now = (await reviewState(house, id)) ?? state;
		const all = await copiedPointsIn(house.db, id);
		return new Map(
			now.cases.map((row) => [
				row.id,
				pointsOf(
					now,
					row,
					all.filter(({ caseId }) => caseId === row.id)
				)
			])
		);
	});
}

function pointsOf(
	{ review, sittings, openings, people }: ReviewState,
	{ id: caseId, sittingId }: ReviewState['cases'][number],
	copies: readonly CopiedPoint[]
) {
	const sitting = sittings.find(({ id }) => id === sittingId);
	const groups = sittings
		.flatMap((sitting) => sitting.groups)
		.filter(({ cases }) => cases.includes(caseId));
	const letters = new Map(
		groups.map(({ id, letter, personId }) => [
			id,
			personId ? (people.get(personId)?.name ?? '') : letter
		])
	);
	return [...sourcesOf(copies, openings[caseId]?.revision ?? 0).values()]
		.filter(({ copy }) => copy.text.trim() !== '')
		.map(({ copy, change }) => ({
			id: copy.id,
			letter: letters.get(groupOf(copy, groups, isBoardShared(review.settings, sitting))) ?? '',
			author: people.get(copy.author)?.name ?? '',
			kind: copy.kind,
			lang: copy.lang,
			text: copy.text,
			change
		}));
}
