// Over 200 lines because the dry run and the stored list are one page.
import type { Match } from '../../../src/lib/meeting/sample/fields';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { Accepted, RefusedRow, RowFault } from '../../../src/lib/meeting/sample/judge-rows';
import { fileSentence, listNotes, rowSentence } from '../../../src/lib/sentences/case-list';
import { formatIn } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { caseList } from '../../demo/content/case-list';
import { sample } from '../../demo/content/review';
import type { DemoStage } from '../../demo/clock';
import type { PendingList, PendingLists } from '../../documents/lists/pending-lists';
import type { Viewing } from '../../given';
import { expectPapersKept, papersDestroyedOn } from '../../reading/papers-kept';
import { listRules, monthsOf, strataColumns, windowMoved } from '../../reading/sample/list-rules';
import type { OnReview } from '../../rights/rights-of';
import type { KnownPerson } from '../../store/people/people';
import { personById } from '../../store/people/people';
import { listById, listOf, matchOf, refusedOf, listRowsOf } from '../../store/sample/lists';

interface Listing extends Viewing {
	lists: Pick<PendingLists, 'of' | 'lostOf'>;
}

export interface RowFilter {
	show: 'accepted' | 'refused';
	/** Shows only refused rows with this reason; '' shows all. */
	reason: string;
	/** From 1. */
	page: number;
}

/** Rows of one page. */
const PAGE = 100;

/** @throws Refusal 'unknown', 'forbidden', 'not-active': lists are the coordinator's alone (S1, S8) */
export async function mayImport(
	house: Pick<Viewing, 'rights'>,
	person: KnownPerson,
	reviewId: string
): Promise<OnReview> {
	const known = await house.rights.of(person).onReview(reviewId);
	if (known.may.coordinate) return known;
	throw new Refusal(person.standing === 'active' ? 'forbidden' : 'not-active');
}

export function plannedOf({ review, sittings }: OnReview) {
	return { review, sittings: [...sittings.values()].map(({ sitting }) => sitting) };
}

/** What the panel's last list was matched by; nothing before the first. */
export async function matchFor({ db }: Pick<Viewing, 'db'>, { review }: OnReview): Promise<Match> {
	return (await matchOf(db, review.panelId)) ?? {};
}

/** The list of a review, and the one that this person has sent and not confirmed. @throws Refusal as `mayImport` */
export async function listPage(
	house: Listing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang,
	chosen: RowFilter
) {
	const known = await mayImport(house, person, reviewId);
	const planned = plannedOf(known);
	const hasSitting = planned.sittings.some(({ stage }) => stage !== 'cancelled');
	const months = monthsOf(planned);
	const windowFor = (count: number) =>
		hasSitting ? listRules(planned, count, house.clock()).window : null;
	const pending = house.lists.of(person.id, reviewId);
	const { timeZone } = known.review.settings;
	return {
		title: words[lang].caseList.page.title,
		where: known.review.title[lang],
		review: reviewId,
		hasSitting,
		months,
		windows: { usual: windowFor(months.usual), wider: windowFor(months.wider) },
		/** Columns that are kept for the strata in the settings, where the file has them. */
		strata: strataColumns(known.review.settings),
		stored: await storedList(house, reviewId, planned),
		destroyedOn: await papersDestroyedOn(house.db, known.review),
		/** Sent and not confirmed before the server ended. */
		lost: pending ? null : await lostList(house, person, reviewId),
		pending: pending && seenPending(pending, lang, timeZone, chosen)
	};
}

/** The name of a list that was sent and neither confirmed nor stored when the server ended. */
async function lostList(house: Listing, person: KnownPerson, reviewId: string) {
	const lost = house.lists.lostOf(person.id, reviewId);
	return lost && !(await listById(house.db, lost.id)) ? lost.fileName : null;
}

/**
 * The list of the demo, to try the import with.
 * @throws Refusal as `mayImport`, 'unknown' in real use
 */
export async function exampleList(
	house: Pick<Viewing, 'rights'> & { demo: DemoStage | null },
	person: KnownPerson,
	reviewId: string
): Promise<{ fileName: string; text: string }> {
	await mayImport(house, person, reviewId);
	if (house.demo === null) throw new Refusal('unknown');
	return { fileName: sample.fileName, text: caseList };
}

async function storedList(house: Viewing, reviewId: string, planned: ReturnType<typeof plannedOf>) {
	const list = await listOf(house.db, reviewId);
	if (!list) return null;
	const by = await personById(house.db, list.importedBy);
	const { fileName, importedAt, accepted, refused, window, months, reason, drawnAt } = list;
	return {
		id: list.id,
		...{ fileName, accepted, refused, window, months, reason, isDrawn: drawnAt !== null },
		at: importedAt.toISOString(),
		by: by?.name ?? '',
		/** The window from the sitting's present day, where the list was checked by another; null once it is drawn. */
		moved: drawnAt === null ? windowMoved(planned, list) : null
	};
}

function seenPending(pending: PendingList, lang: Lang, timeZone: string, chosen: RowFilter) {
	const { id, fileName, size, months, reason, match, state } = pending;
	const about = { id, fileName, size, months, reason };
	if (state.kind === 'reading') return { ...about, kind: state.kind, share: state.share };
	if (state.kind === 'fault') return { ...about, kind: state.kind };
	const w = words[lang];
	const asked = { dates: match.dates ?? '', headings: headingsOf(match) };
	if (state.kind === 'refused') {
		const sentence = fileSentence(w, state.reason, state.details);
		return { ...about, ...asked, kind: state.kind, sentence, look: state.look };
	}
	const { list } = state;
	const format = formatIn(lang, timeZone);
	const ofReason = list.refused.filter(
		({ fault }) => chosen.reason === '' || fault.reason === chosen.reason
	);
	const shown = chosen.show === 'accepted' ? list.accepted : ofReason;
	const from = PAGE * (chosen.page - 1);
	return {
		...about,
		...{
			kind: state.kind,
			look: state.look,
			match: { ...asked, headings: list.matched },
			kept: list.kept
		},
		counts: {
			accepted: list.accepted.length,
			refused: list.refused.length,
			ignored: list.ignored
		},
		reasons: countReasons(list.refused),
		notes: listNotes(w, { ...list, alike: list.alike.slice(0, 5) }),
		window: pending.rules?.window ?? null,
		pages: Math.max(1, Math.ceil(shown.length / PAGE)),
		accepted: (chosen.show === 'accepted' ? list.accepted : []).slice(from, from + PAGE),
		refused: (chosen.show === 'refused' ? ofReason : [])
			.slice(from, from + PAGE)
			.map((row) => ({ ...row, why: rowSentence(w, format, row.fault) }))
	};
}

function headingsOf({ reference, opened, closed, status }: PendingList['match']) {
	return { reference, opened, closed, status };
}

function countReasons(
	refused: readonly RefusedRow[]
): { reason: RowFault['reason']; count: number }[] {
	const counts = new Map<RowFault['reason'], number>();
	for (const { fault } of refused) counts.set(fault.reason, (counts.get(fault.reason) ?? 0) + 1);
	return [...counts]
		.map(([reason, count]) => ({ reason, count }))
		.sort((a, b) => b.count - a.count);
}

/** The refused rows with their reasons, of the list that was sent or else of the stored one, as rows of a CSV. */
export async function refusedRows(
	house: Listing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
): Promise<string[][]> {
	const { review } = await mayImport(house, person, reviewId);
	await expectPapersKept(house.db, review);
	const state = house.lists.of(person.id, reviewId)?.state;
	const stored = await listOf(house.db, reviewId);
	const refused =
		state?.kind === 'read'
			? state.list.refused
			: stored
				? await refusedOf(house.db, stored.id)
				: [];
	const w = words[lang];
	const format = formatIn(lang, review.settings.timeZone);
	return [
		w.caseList.page.refusedHeads.slice(),
		...refused.map(({ row, reference, fault }) => [
			String(row),
			reference,
			fault.reason,
			rowSentence(w, format, fault)
		])
	];
}

/** The accepted rows of the stored list, as rows of a CSV. */
export async function acceptedRows(
	house: Listing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
): Promise<string[][]> {
	const { review } = await mayImport(house, person, reviewId);
	await expectPapersKept(house.db, review);
	const list = await listOf(house.db, reviewId);
	const rows: Accepted[] = list ? await listRowsOf(house.db, list.id) : [];
	const heads = words[lang].caseList.page.acceptedHeads;
	return [
		[...heads, ...(list?.kept ?? [])],
		...rows.map(({ row, reference, opened, closed, values }) => [
			...[String(row), reference, opened ?? '', closed],
			...values
		])
	];
}
