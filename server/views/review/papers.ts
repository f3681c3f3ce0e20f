import { dayIn } from '../../../src/lib/meeting/calendar';
import type { DaysIn } from '../../../src/lib/meeting/days/count';
import { daysAhead, isLate, papersBy } from '../../../src/lib/meeting/papers/issue';
import { isUnconfirmed, isVettedFor } from '../../../src/lib/meeting/rights/papers';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { paperAsSaid, papersToIssue, stateOf } from '../../reading/as-entered';
import type { OnReview } from '../../rights/rights-of';
import { filesOf, referencesOf } from '../../store/sitting/cases';
import type { CaseFile, CaseRow } from '../../store/sitting/cases';
import { issuedFor, papersOf, timesOpened } from '../../store/sitting/papers';
import type { Paper } from '../../store/sitting/papers';
import type { KnownPerson } from '../../store/people/people';
import { closedTo } from './paper-readers';
import { papersKept } from './papers-kept';
import { declaredBy, reviewState } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

/**
 * Checks whether a person may add papers to a case. Call it before the upload is read.
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'stood-down', 'sitting-over'
 */
export async function mayAddPapers(
	house: Pick<Viewing, 'rights'>,
	person: KnownPerson,
	reviewId: string,
	caseId: string
): Promise<void> {
	await mayKeepPapers(house, person, reviewId);
	const { on, may, review } = await house.rights.of(person).onCase(caseId);
	if (review.id !== reviewId) throw new Refusal('unknown');
	if (!may.coordinate) throw new Refusal(may.why ?? 'forbidden');
	if (isOver(on.sitting.sitting.stage)) throw new Refusal('sitting-over');
}

async function mayKeepPapers(
	house: Pick<Viewing, 'rights'>,
	person: KnownPerson,
	reviewId: string
): Promise<OnReview> {
	const known = await house.rights.of(person).onReview(reviewId);
	if (known.may.coordinate) return known;
	throw new Refusal(person.standing === 'active' ? 'forbidden' : 'not-active');
}

/**
 * The papers of a review by case, with who may open each and how often it was opened, and what of each sitting was
 * issued when; nothing of a case that this person has stood down from (M10).
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function papersPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	await mayKeepPapers(house, person, reviewId);
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { review, sittings, cases } = state;
	const { settings } = review;
	const says = declaredBy(state, person.id);
	const references = await referencesOf(house.db, reviewId);
	const opened = await timesOpened(house.db, reviewId);
	const kept = await Promise.all(
		cases.map(async (row) => ({
			row,
			texts: await filesOf(house.db, row.id),
			papers: await papersOf(house.db, row.id)
		}))
	);
	const issued = new Map(
		await Promise.all(sittings.map(async ({ id }) => [id, await issuedFor(house.db, id)] as const))
	);
	return {
		title: words[lang].casePapers.title,
		where: review.title[lang],
		review: reviewId,
		languages: settings.languages,
		levels: settings.papers.levels.map(({ id, name }) => ({ id, name: name[lang] })),
		notRedacted: settings.papers.notRedacted,
		kept: await papersKept(house, review),
		tally: {
			with: kept.filter(({ texts, papers }) => texts.length + papers.length > 0).length,
			of: cases.length
		},
		sittings: sittings
			.filter(
				(sitting) => !isOver(sitting.stage) && kept.some(({ row }) => row.sittingId === sitting.id)
			)
			.map((sitting) =>
				sittingSeen(sitting, state, kept, issued.get(sitting.id) ?? [], house.clock())
			),
		cases: kept.map(({ row, texts, papers }) => {
			const sitting = sittings.find(({ id }) => id === row.sittingId);
			const { id, number, sittingId, label } = row;
			if (says.get(id) === 'conflict') return { id, number, sittingId, entered: null };
			const members = readersOf(row, sitting, state);
			const openers = (paper: Paper) =>
				isUnconfirmed(paper)
					? []
					: members.filter((member) => isVettedFor(member, paper, settings, house.clock()));
			return {
				...{ id, number, sittingId },
				entered: {
					label: label?.[lang] ?? '',
					reference: references.get(id) ?? '',
					isOver: sitting === undefined || isOver(sitting.stage),
					hasBegun: sitting !== undefined && hasBegun(sitting.stage),
					readers: members.map(({ name }) => name),
					texts: texts.map((text) => ({ name: text.name[lang], times: opened.get(text.id) ?? 0 })),
					papers: papers.map((paper) => ({
						...paperSeen(paper, lang, opened.get(paper.id) ?? 0),
						confirmed: confirmedSeen(paper, state),
						openers: openers(paper).map(({ name }) => name),
						closed: closedTo(paper, members, settings, lang, house.clock())
					}))
				}
			};
		})
	};
}

function paperSeen(paper: Paper, lang: Lang, times: number) {
	const { id, kind, bytes, name, language, redaction, vetting, issuedAt } = paper;
	return {
		...{ id, kind, bytes, language, redaction, vetting, issuedAt, times },
		shown: name[lang],
		name,
		seen: stateOf(paperAsSaid(paper))
	};
}

/** Whether it was confirmed that a paper is not redacted, by whom, and why by nobody else; null where it is redacted. */
function confirmedSeen(paper: Paper, { people }: ReviewState) {
	if (paper.redaction === 'redacted') return null;
	const { confirmedBy, confirmedAt: at, confirmedAlone: alone } = paper;
	return at === null ? { at } : { at, alone, by: people.get(confirmedBy ?? '')?.name ?? '' };
}

/** The members of the groups that have the case. */
function readersOf({ id }: CaseRow, sitting: SittingState | undefined, { people }: ReviewState) {
	const placed = (sitting?.groups ?? [])
		.filter(({ cases }) => cases.includes(id))
		.flatMap(({ members }) => members);
	return [...new Set(placed)].flatMap((member) => people.get(member) ?? []);
}

interface Kept {
	row: CaseRow;
	texts: CaseFile[];
	papers: Paper[];
}

/** What of a sitting's papers was issued when, and what is left to issue. (M4) */
function sittingSeen(
	{ id, number, date }: SittingState,
	{ review: { settings } }: ReviewState,
	kept: readonly Kept[],
	issued: readonly string[],
	now: Date
) {
	const ofIt = kept.filter(({ row }) => row.sittingId === id);
	const waiting = papersToIssue(ofIt.flatMap(({ texts, papers }) => [...texts, ...papers]));
	const { papersDays, papersDaysIn } = settings.meetings;
	const by = papersBy(date, settings.meetings);
	return {
		...{ id, number, date, papersDays, papersDaysIn },
		papersBy: by,
		isPast: dayIn(settings.timeZone, now) > by,
		issued: issued.map((at) => {
			const ahead = (daysIn: DaysIn) => daysAhead(at, date, settings.timeZone, daysIn);
			return { at, days: ahead('calendar'), isLate: isLate(ahead(papersDaysIn), papersDays) };
		}),
		waiting: waiting.length,
		seen: stateOf(waiting),
		without: ofIt
			.filter(({ texts, papers }) => texts.length + papers.length === 0)
			.map(({ row }) => row.number)
	};
}
