// Over 200 lines because everything that was copied at an opening is told here, from one reading.
import { saidOnBoard } from '$lib/meeting/findings/none';
import type { Says } from '$lib/meeting/findings/none';
import { byOrder, POINT_KINDS } from '$lib/meeting/findings/placement';
import type { PointKind } from '$lib/meeting/findings/placement';
import { groupOf, sourcesOf } from '$lib/meeting/findings/sources';
import type { PaperFacts } from '$lib/meeting/rights/papers';
import { templateOf } from '$lib/meeting/settings/template';
import { promptIn } from '$lib/sentences/forms/answers';
import { sideBySide } from '$lib/meeting/sitting/answers';
import { isBoardShared } from '$lib/meeting/sitting/shared-board';
import type { Lang } from '$lib/words/plural';
import type { Viewing } from '../../../given';
import { filesOf } from '../../../store/sitting/cases';
import { papersOf } from '../../../store/sitting/papers';
import { dismissedAlike } from '../../../store/plenary/dismissed-alike';
import type { Group } from '../../../store/sitting/groups';
import { agreedAnswers } from '../../../store/plenary/agreed-answers';
import { allCopiedPoints } from '../../../store/plenary/copied-points';
import { copiesOf } from '../../../store/plenary/copies';
import type { Copies } from '../../../store/plenary/copies';
import type { CopiedPoint } from '../../../store/plenary/copied-points';
import type { Opening } from '../../../store/plenary/openings';
import { alikePoints } from '../../../alike/alike-points';
import { isSilent } from '../../../reading/silent';
import { reviewState } from '../../shared/review-state';
import type { ReviewState } from '../../shared/review-state';

/** The copies of what each group wrote on a case: the same for everybody who may read them. */
export type CopiesState = Awaited<ReturnType<typeof read>>;

/** Cached until the next write; so what they depend on is read here, in case a write has come since the caller read it. */
export function copiesState(
	house: Viewing,
	state: ReviewState,
	opening: Opening
): Promise<CopiesState> {
	return house.cache.once(`copies ${opening.caseId}`, async () => {
		const now = (await reviewState(house, state.review.id)) ?? state;
		return read(house, now, now.openings[opening.caseId] ?? opening);
	});
}

/** The same in one language, for a reader. Quoted words are case papers: without those that the reader may not open. */
export function copiesFor(
	{ answers, papers, texts, ...copies }: CopiesState,
	lang: Lang,
	reader: Reader
) {
	const known = new Set([...texts, ...papers.map(({ id }) => id)]);
	const isShut = new Set(reader.mayRead ? papers.filter(reader.isShut).map(({ id }) => id) : []);
	const isHidden = (file: string) => !reader.mayRead || isShut.has(file) || !known.has(file);
	return {
		...copies,
		points: copies.points.map(({ quote, ...point }) => ({
			...point,
			quote: quote && { words: isHidden(quote.file) ? null : quote.words || null, lang: quote.lang }
		})),
		answers: answers.map(({ prompt, ...rest }) => ({
			...rest,
			prompt: { id: prompt.id, number: prompt.number, ...promptIn(prompt, lang) }
		}))
	};
}

async function read({ db, cache }: Viewing, state: ReviewState, opening: Opening) {
	const { caseId } = opening;
	const revision = opening.complete ? opening.revision : opening.revision - 1;
	const [texts, papers, all, latest, recorded, dismissed] = await Promise.all([
		filesOf(db, caseId),
		papersOf(db, caseId),
		allCopiedPoints(db, caseId),
		copiesOf(db, caseId, revision),
		agreedAnswers(db, caseId),
		dismissedAlike(db, caseId)
	]);
	const row = state.cases.find(({ id }) => id === caseId);
	const form = templateOf(state.review, row ?? {});
	const nameOf = (id: string) => state.people.get(id)?.name ?? '';
	const groups = state.sittings
		.flatMap((sitting) => sitting.groups)
		.filter((group) => group.cases.includes(caseId) && !isSilent(group, latest))
		.sort((a, b) => a.letter.localeCompare(b.letter));
	const sitting = state.sittings.find(({ id }) => id === row?.sittingId);
	const isShared = isBoardShared(state.review.settings, sitting);
	const isBoardOf = (group: string, kept: string) => isShared || kept === group;
	/** By its letter; in a remote collection, by its person's name. (M6) */
	const callOf = ({ letter, personId }: Group) => (personId ? nameOf(personId) : letter);
	const letters = new Map(groups.map((group) => [group.id, callOf(group)]));
	const toldAs = (copy: CopiedPoint) => groupOf(copy, groups, isShared);
	const languages = new Map([...texts, ...papers].map(({ id, language }) => [id, language]));
	const answers = groups.flatMap(({ id }) =>
		latest.answers
			.filter(({ groupId }) => isBoardOf(id, groupId))
			.map((answer) => ({ ...answer, groupId: id }))
	);
	const points = [...sourcesOf(all, revision).values()].map(({ copy, change, was }) => ({
		id: copy.id,
		group: toldAs(copy),
		letter: letters.get(toldAs(copy)) ?? '',
		author: nameOf(copy.author),
		kind: copy.kind,
		lang: copy.lang,
		text: copy.text,
		order: copy.order,
		flags: copy.flags,
		quote: quoteOf(copy, languages),
		place: placeOf(copy),
		change,
		was
	}));
	const written = points.filter(({ text }) => text.trim() !== '');
	const comparable = written.filter(({ change }) => change !== 'gone');
	return {
		/** What decides who may open each paper that is a file. */
		texts: texts.map(({ id }) => id),
		papers: papers.map(({ id, redaction, vetting, issuedAt, confirmedAt }) => ({
			...{ id, redaction, vetting, issuedAt, confirmedAt }
		})),
		groups: groups.map((group) => ({
			id: group.id,
			letter: callOf(group),
			members: group.members.map(nameOf),
			redaction:
				latest.boards.find(({ groupId }) => isBoardOf(group.id, groupId))?.redaction ?? null,
			said: saidBy(group, latest, { isBoardOf, toldAs, nameOf })
		})),
		points: written.sort(byColumn),
		/** Pairs of points that may say the same, and why, best first. (G3) */
		alike: (await alikePoints(cache, caseId, comparable)).map(({ a, b, why }) => ({ a, b, why })),
		dismissed: dismissed.map(({ pair, by, at }) => ({ pair, by: nameOf(by), at })),
		answers: sideBySide(
			form,
			groups.map((group) => ({ id: group.id, letter: callOf(group) })),
			answers
		).map((answer) => {
			const kept = recorded.find(({ promptId }) => promptId === answer.prompt.id);
			const isKept = kept && (kept.value !== null || kept.note.trim() !== '');
			return {
				...answer,
				agreed: isKept
					? {
							value: kept.value,
							note: kept.note,
							lang: kept.lang ?? undefined,
							by: nameOf(kept.by),
							at: kept.at
						}
					: null
			};
		})
	};
}

interface Telling {
	isBoardOf: (group: string, kept: string) => boolean;
	/** The group that a point is shown under: its board's or, where groups share a board, its author's. (R11) */
	toldAs: (copy: CopiedPoint) => string;
	nameOf: (id: string) => string;
}

/** For each kind of point: the number of the group's points, or "none identified" and who declared it. */
function saidBy(
	{ id: group }: Group,
	{ none, points }: Copies,
	{ isBoardOf, toldAs, nameOf }: Telling
): { kind: PointKind; says: Says; points: number; by: string | null }[] {
	const declared = none.filter(({ groupId }) => isBoardOf(group, groupId));
	const onBoard = points.filter((point) => isBoardOf(group, point.group));
	const theirs = onBoard.filter((point) => toldAs(point) === group);
	const kinds = declared.map(({ kind }) => kind as PointKind);
	return POINT_KINDS.map((kind) => {
		const by = declared.find((each) => each.kind === kind)?.personId;
		return {
			kind,
			says: saidOnBoard({ group, declared: kinds, points: onBoard }, kind),
			points: theirs.filter((each) => each.kind === kind && !each.gone && each.text.trim() !== '')
				.length,
			by: by === undefined ? null : nameOf(by)
		};
	});
}

/** What somebody may read of the papers that are quoted. */
interface Reader {
	mayRead: boolean;
	isShut: (paper: PaperFacts) => boolean;
}

/** The words a point was pinned to, where it was pinned to words (R15). */
function quoteOf({ at }: CopiedPoint, languages: ReadonlyMap<string, Lang>) {
	const pin = at as { file?: unknown; quote?: unknown } | null;
	if (typeof pin?.quote !== 'string') return null;
	const file = String(pin.file);
	return { file, words: pin.quote, lang: languages.get(file) };
}

/** The page or the moment that a point was pinned to, where it was not pinned to words. (R15) */
function placeOf({ at }: CopiedPoint): { page: number } | { seconds: number } | null {
	const pin = at as { page?: unknown; seconds?: unknown } | null;
	if (typeof pin?.page === 'number') return { page: pin.page };
	return typeof pin?.seconds === 'number' ? { seconds: pin.seconds } : null;
}

/** As on the boards: column by column, and in each its own order. */
function byColumn(a: Sorted, b: Sorted): number {
	return POINT_KINDS.indexOf(a.kind) - POINT_KINDS.indexOf(b.kind) || byOrder(a, b);
}

type Sorted = { id: string; kind: PointKind; order: string };
