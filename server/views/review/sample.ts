// Over 200 lines because all that the office and others see of a draw is made here, one beside the other.
import { isOfThePanel, whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { linesOf } from '../../../src/lib/meeting/sample/draw/drawn-list';
import { publicReceipt } from '../../../src/lib/meeting/sample/draw/receipt';
import type { Receipt } from '../../../src/lib/meeting/sample/draw/receipt';
import { columnsOf } from '../../../src/lib/meeting/sample/heading-row';
import { mayDraw, maySayWord } from '../../../src/lib/meeting/sample/draw/who-draws';
import { groupsBegan } from '../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { expectPapersKept, papersDestroyedOn } from '../../reading/papers-kept';
import { rowsSealed, staffReceipt } from '../../reading/sample/draws';
import type { KnownPerson } from '../../store/people/people';
import type { Draw } from '../../store/sample/draws';
import { chosenOf } from '../../store/sample/chosen';
import { drawsOf } from '../../store/sample/draws';
import { windowMoved } from '../../reading/sample/list-rules';
import { samplingOf } from '../../reading/sample/sampling';
import { listById, listOf } from '../../store/sample/lists';
import { declaredBy, reviewState } from '../shared/review-state';
import type { ReviewState } from '../shared/review-state';

/**
 * The draws of a review: counts and the seal for those of the panel, references for the office alone (S4, S8).
 * @throws Refusal 'unknown', 'forbidden' for everybody else, 'not-active'
 */
export async function samplePage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const state = await stateFor(house, person, reviewId);
	const known = await house.rights.of(person).onReview(reviewId);
	const { review } = state;
	const isDrawer = mayDraw(person, review.settings);
	const draws = await drawsOf(house.db, reviewId);
	const destroyedOn = await papersDestroyedOn(house.db, review);
	const latest = draws.at(-1) ?? null;
	const list = await listOf(house.db, reviewId);
	const { size, reserves, reserveEach, strata } = review.settings.sampling;
	const isOpen = isDrawer && !groupsBegan(known);
	const maySeal = isOpen && (!latest || latest.made !== null);
	return {
		title: words[lang].draw.title,
		where: review.title[lang],
		reviewId,
		list: list && {
			...{ id: list.id, accepted: list.accepted, from: list.window.from, to: list.window.to },
			...{ months: list.months, reason: list.reason, columns: isDrawer ? list.kept : [] },
			/**
			 * The window from the sitting's present day, where the list was checked by another; null once it is drawn and
			 * nobody here can draw from it again.
			 */
			moved: latest && !maySeal ? null : windowMoved(state, list)
		},
		usual: { size, reserves, reserveEach, strata: strataIn(list?.kept ?? [], strata) },
		/** Strata of the settings that this list cannot meet, because the column was not kept or is not in it. */
		notKept: list ? strata.filter(({ column }) => columnsOf(list.kept, [column]).length === 0) : [],
		may: {
			seal: maySeal,
			say: latest !== null && !latest.made && maySayWord(person),
			isOwn: latest?.committedBy === person.id,
			replace: isOpen && latest?.made != null,
			choose: isOpen && latest === null
		},
		/** What was chosen for a purpose instead. (S5) */
		chosen: (await chosenOf(house.db, reviewId)).map((each) => ({
			...{ number: each.number, cases: each.references.length, reason: each.reason, at: each.at },
			by: state.people.get(each.by)?.name ?? ''
		})),
		/** What the report says of how the cases were chosen. */
		printed: await samplingOf(house.db, review),
		isOffice: isOffice(person),
		mayImport: known.may.coordinate,
		/** References were destroyed with the papers, and are empty. (X4) */
		destroyedOn,
		draws: await Promise.all(draws.map((draw) => seen(house, state, draw, person))),
		cases: state.cases
			.filter(({ id }) => declaredBy(state, person.id).get(id) !== 'conflict')
			.map(({ id, number }) => ({ id, number }))
	};
}

type Strata = ReviewState['review']['settings']['sampling']['strata'];

/** The strata whose columns a list has, under the headings of the list. */
function strataIn(kept: readonly string[], strata: Strata): Strata {
	return strata.flatMap(({ column, minimums }) =>
		columnsOf(kept, [column]).map((name) => ({ column: name, minimums }))
	);
}

/** What a draw is to one reader. */
async function seen(house: Viewing, state: ReviewState, draw: Draw, reader: KnownPerson) {
	const { made, plan, replaced } = draw;
	const list = await listById(house.db, draw.listId);
	const nameOf = (id: string) => state.people.get(id)?.name ?? '';
	const says = declaredBy(state, reader.id);
	const closed = new Set(
		state.cases.filter(({ id }) => says.get(id) === 'conflict').map(({ number }) => number)
	);
	return {
		number: draw.number,
		again: draw.again,
		method: plan.columns.length ? ('stratified' as const) : ('random' as const),
		...{ size: plan.size, reserves: plan.reserves, reserveEach: plan.reserveEach },
		columns: plan.columns,
		accepted: list?.accepted ?? 0,
		...{ from: list?.window.from ?? '', to: list?.window.to ?? '' },
		commitment: draw.commitment,
		sealed: { by: nameOf(draw.committedBy), at: draw.committedAt },
		made: made && {
			...{ word: made.word, by: nameOf(made.by), at: made.at, drawn: made.sample.length },
			shortfalls: made.shortfalls,
			replacements: replaced.length
		},
		rows: made?.sample[0] && isOffice(reader) ? rowsOf(draw, closed) : []
	};
}

interface SampleRow {
	kind: 'case' | 'reserve';
	number: number;
	/** Null where the reader has stood down from the case. */
	reference: string | null;
	/** The case that a reserve is now. */
	now: number | null;
	/** What it replaced, and why. */
	instead: { reference: string; reason: string } | null;
}

/** The cases as they are now and the reserves, each with its reference. */
function rowsOf({ made, replaced }: Draw, closed: ReadonlySet<number>): SampleRow[] {
	const cases = (made?.sample ?? []).map((reference, at): SampleRow => {
		const number = at + 1;
		const last = replaced.findLast((each) => each.case === number);
		if (closed.has(number))
			return { kind: 'case', number, reference: null, now: null, instead: null };
		const instead = last ? { reference: last.out, reason: last.reason } : null;
		return { kind: 'case', number, reference: last?.in ?? reference, now: null, instead };
	});
	const reserves = (made?.reserved ?? []).map((reference, at): SampleRow => {
		const used = replaced.find((each) => each.in === reference);
		const isClosed = used !== undefined && closed.has(used.case);
		return {
			...{ kind: 'reserve', number: at + 1, now: used?.case ?? null, instead: null },
			reference: isClosed ? null : reference
		};
	});
	return [...cases, ...reserves];
}

/**
 * A receipt of a draw, once it is made.
 * @throws Refusal 'unknown', 'forbidden': the staff receipt is the office's, 'not-active', 'stood-down' for the office's
 *   who have stood down from a case of it (M10); 'papers-destroyed' {on} for the staff receipt
 */
export async function receiptOf(
	house: Viewing,
	person: KnownPerson,
	asked: { reviewId: string; draw: number; kind: Receipt['kind'] }
): Promise<Receipt> {
	const { state, draw } = await found(house, person, asked);
	const list = await listById(house.db, draw.listId);
	const nameOf = (id: string) => state.people.get(id)?.name ?? '';
	const receipt = list && staffReceipt(draw, list, nameOf);
	if (!receipt) throw new Refusal('unknown');
	if (asked.kind === 'public') return publicReceipt(receipt);
	expectOffice(state, person);
	await expectPapersKept(house.db, state.review);
	return receipt;
}

/** The list that a draw was made from, as docs/draw.md has it. @throws Refusal as `receiptOf` */
export async function listFile(
	house: Viewing,
	person: KnownPerson,
	asked: { reviewId: string; draw: number }
): Promise<string> {
	const { state, draw } = await found(house, person, asked);
	expectOffice(state, person);
	await expectPapersKept(house.db, state.review);
	return linesOf(await rowsSealed(house.db, draw));
}

async function found(
	house: Viewing,
	person: KnownPerson,
	{ reviewId, draw: number }: { reviewId: string; draw: number }
): Promise<{ state: ReviewState; draw: Draw }> {
	const state = await stateFor(house, person, reviewId);
	const draw = (await drawsOf(house.db, reviewId)).find((each) => each.number === number);
	if (!draw) throw new Refusal('unknown');
	return { state, draw };
}

async function stateFor(
	house: Viewing,
	person: KnownPerson,
	reviewId: string
): Promise<ReviewState> {
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	if (person.standing !== 'active') throw new Refusal('not-active');
	if (!maySayWord(person) || !isOfThePanel(person.roles)) throw new Refusal('forbidden');
	return state;
}

function isOffice(person: KnownPerson): boolean {
	return whyNotTheOffice(person) === null && maySayWord(person);
}

function expectOffice(state: ReviewState, person: KnownPerson): void {
	if (!isOffice(person)) throw new Refusal('forbidden');
	if ([...declaredBy(state, person.id).values()].includes('conflict'))
		throw new Refusal('stood-down');
}
