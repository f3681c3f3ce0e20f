import { encodeStateAsUpdate } from 'yjs';
import { abilitiesOnCase } from '../rights/board-access';
import { caseCounts, readReport } from '../reading/report';
import type { House } from '../house';
import { caseById, casesOf, filesOf } from '../store/cases';
import { dismissedAlike } from '../store/dismissed-alike';
import { groupsOfCase } from '../store/groups';
import {
	agreedAnswers,
	agreedCases,
	allCopiedPoints,
	copiesOf,
	latestOpening
} from '../store/openings';
import type { OpenedPoint, Opening } from '../store/openings';
import { names } from '../store/people';
import type { KnownPerson } from '../store/people';
import { reviewById } from '../store/reviews';
import type { Review } from '../store/reviews';
import { draftName, findingsName } from '$lib/board/names';
import { saidOf } from '$lib/meeting/findings/none';
import type { Says } from '$lib/meeting/findings/none';
import { byOrder, POINT_KINDS } from '$lib/meeting/findings/placement';
import type { PointKind } from '$lib/meeting/findings/placement';
import { Refusal } from '$lib/meeting/refusal';
import { groupOf, sourcesOf } from '$lib/meeting/findings/sources';
import { isSent } from '$lib/meeting/sitting/stages';
import type { Lang } from '$lib/words/plural';
import { sideBySide } from '../../src/lib/meeting/sitting/answers';

/** An opened case as one person may see it. */
export type CaseSeen = Awaited<ReturnType<typeof caseOf>>;
export type CopySeen = NonNullable<CaseSeen['copies']>['points'][number];
export type GroupSeen = NonNullable<CaseSeen['copies']>['groups'][number];
export type DismissedSeen = NonNullable<CaseSeen['copies']>['dismissed'][number];
export type AnswerSeen = NonNullable<CaseSeen['copies']>['answers'][number];
export type ThemeSeen = CaseSeen['themes'][number];

type Needs = Pick<House, 'db' | 'boards' | 'clock'>;

/**
 * Rights first: whoever stood down, has no right to the findings or comes before the opening is
 * refused before a word of the case is read.
 * @throws Refusal
 */
export async function caseOf(
	house: Needs,
	person: KnownPerson,
	at: { sittingId: string; caseId: string },
	lang: Lang
) {
	const { db } = house;
	const row = await caseById(db, at.caseId);
	const may = row && (await abilitiesOnCase(db, person, row.id, house.clock()));
	if (!may || row.sittingId !== at.sittingId) throw new Refusal('unknown');
	if (may.why) throw new Refusal(may.why, { case: row.number });
	const opening = await latestOpening(db, row.id);
	if (!opening) throw new Refusal('not-opened', { case: row.number });
	if (may.findings === 'none') throw new Refusal('forbidden', { case: row.number });

	const review = await reviewById(db, row.reviewId);
	if (!review) throw new Refusal('unknown');
	const agreed = (await agreedCases(db, review.id))[row.id] ?? null;
	const people = await names(db, [opening.openedBy, ...(agreed ? [agreed.by] : [])]);
	return {
		case: { id: row.id, number: row.number, total: (await casesOf(db, review.id)).length },
		review: {
			id: review.id,
			languages: review.settings.languages,
			/** Where a new theme goes in the panel's report; null where it has no such section. */
			themes:
				review.settings.reportTemplate.sections.find(({ kind }) => kind === 'themes')?.id ?? null
		},
		question: review.template.question[lang],
		opened: { at: opening.openedAt, reopenedAt: opening.reopenedAt },
		may: {
			chair: may.chair,
			gather: (may.chair || may.coordinate) && !isSent(review.settings, review.step),
			papers: may.papers === 'read',
			scope: may.findingsScope,
			draft: may.draft
		},
		copies: may.copies === 'read' ? await copiesSeen(house, review, opening, lang) : null,
		laid: {
			state: await house.boards.read(findingsName(row.id), (doc) => encodeStateAsUpdate(doc)),
			access: may.findings
		},
		agreed: agreed && { by: people[agreed.by] ?? '', at: agreed.at, hashes: agreed.hashes },
		themes: may.draft === 'none' ? [] : await themesOf(house, review)
	};
}

/** What each group wrote, as it was copied; authors and groups are named inside only (G3). */
async function copiesSeen({ db }: Needs, review: Review, opening: Opening, lang: Lang) {
	const { caseId } = opening;
	const revision = opening.complete ? opening.revision : opening.revision - 1;
	const [files, groups, all, latest, recorded, dismissed] = await Promise.all([
		filesOf(db, caseId),
		groupsOfCase(db, caseId),
		allCopiedPoints(db, caseId),
		copiesOf(db, caseId, revision),
		agreedAnswers(db, caseId),
		dismissedAlike(db, caseId)
	]);
	const people = await names(db, [
		...all.map(({ author }) => author),
		...latest.none.map(({ personId }) => personId),
		...recorded.map(({ by }) => by),
		...dismissed.map(({ by }) => by),
		...groups.flatMap(({ members }) => members)
	]);
	const { blind } = review.settings;
	const isBoardOf = (group: string, kept: string) => blind === 'live' || kept === group;
	const answers = groups.flatMap(({ id }) =>
		latest.answers
			.filter(({ groupId }) => isBoardOf(id, groupId))
			.map((answer) => ({ ...answer, groupId: id }))
	);
	const letters = new Map(groups.map(({ id, letter }) => [id, letter]));
	const toldAs = (copy: OpenedPoint) => groupOf(copy, groups, blind);
	const points = [...sourcesOf(all, revision).values()].map(({ copy, change, was }) => ({
		id: copy.id,
		group: toldAs(copy),
		letter: letters.get(toldAs(copy)) ?? '',
		author: people[copy.author] ?? '',
		kind: copy.kind,
		lang: copy.lang,
		text: copy.text,
		order: copy.order,
		flags: copy.flags,
		quote: quoteOf(copy, files),
		change,
		was
	}));
	return {
		groups: groups.map(({ id, letter, members }) => ({
			id,
			letter,
			members: members.flatMap((each) => people[each] ?? []),
			redaction: latest.boards.find(({ groupId }) => isBoardOf(id, groupId))?.redaction ?? null,
			said: saidBy(id)
		})),
		points: points.filter(({ text }) => text.trim() !== '').sort(byColumn),
		dismissed: dismissed.map(({ pair, by, at }) => ({ pair, by: people[by] ?? '', at })),
		answers: sideBySide(review.template, groups, answers).map(({ prompt, ...rest }) => {
			const kept = recorded.find(({ promptId }) => promptId === prompt.id);
			return {
				...rest,
				prompt: { ...prompt, label: prompt.label[lang] },
				agreed:
					kept && (kept.value !== null || kept.note.trim() !== '')
						? { value: kept.value, note: kept.note, by: people[kept.by] ?? '', at: kept.at }
						: null
			};
		})
	};

	function saidBy(
		group: string
	): { kind: PointKind; says: Says; points: number; by: string | null }[] {
		const declared = latest.none.filter(({ groupId }) => isBoardOf(group, groupId));
		const onBoard = latest.points.filter((point) => isBoardOf(group, point.group));
		const theirs = onBoard.filter((point) => toldAs(point) === group);
		return POINT_KINDS.map((kind) => ({
			kind,
			says: saidOf(
				{ group, declared: declared.map((none) => none.kind as PointKind), points: onBoard },
				kind
			),
			points: theirs.filter((each) => each.kind === kind && !each.gone && each.text.trim() !== '')
				.length,
			by: people[declared.find((none) => none.kind === kind)?.personId ?? ''] ?? null
		}));
	}
}

/** The words a point was pinned to, where it was pinned to words (R15). */
function quoteOf(
	{ at }: OpenedPoint,
	files: readonly { id: string; language: Lang }[]
): { words: string; lang: Lang | undefined } | null {
	const pin = at as { file?: unknown; quote?: unknown } | null;
	if (typeof pin?.quote !== 'string') return null;
	return { words: pin.quote, lang: files.find(({ id }) => id === pin.file)?.language };
}

/** Themes of the draft with "n of 17", counted here so that it is the same for every reader (G4). */
async function themesOf(house: Needs, review: Review) {
	if (!(await house.boards.exists(draftName(review.id)))) return [];
	const report = await readReport(house, review);
	const counts = caseCounts(report);
	return report.draft.blocks
		.filter(({ kind }) => kind === 'theme')
		.map(({ id, en, cy }) => ({ id, en, cy, cases: counts[id] ?? 0 }));
}

/** As on the boards: column by column, and in each its own order. */
function byColumn(a: Sorted, b: Sorted): number {
	return POINT_KINDS.indexOf(a.kind) - POINT_KINDS.indexOf(b.kind) || byOrder(a, b);
}

type Sorted = { id: string; kind: PointKind; order: string };
