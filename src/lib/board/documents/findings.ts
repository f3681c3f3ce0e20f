/**
 * Every edit of a findings document. Over 200 lines because merge, split, set aside and reinstate share
 * the placement helpers below.
 */
import * as Y from 'yjs';
import type { Bilingual, Language } from '../../meeting/people/people';
import { isNoneIdentified } from '../../meeting/findings/none';
import type { FindingsState, Flag, PointKind } from '../../meeting/findings/placement';
import {
	flaggedWith,
	mergeOf,
	POINT_KINDS,
	shown,
	splitOf,
	toGather
} from '../../meeting/findings/placement';
import { Refusal } from '../../meeting/refusal';
import type { Author } from '../author';
import { UNTRACKED } from '../author';
import type { EntryPosition } from './entry';
import {
	addEntry,
	deleteEntry,
	entriesOf,
	entryOf,
	makeGone,
	orderAt,
	restoreEntry,
	textOf
} from './entry';
import { readFlags, setFlag } from '../flags';
import { newId } from '../ids';
import { between } from '../order';
import { MAX_REASON } from './schema';
import { newText } from '../text/text';

/** A group's board of the case; what `readBoard` gives is one. */
export interface BoardToGather {
	points: readonly PointToGather[];
	none: Partial<Record<PointKind, string>>;
}

export interface PointToGather {
	id: string;
	kind: PointKind;
	lang: Language;
	text: string;
	flags?: readonly string[];
	gone?: string;
}

export function readFindings(doc: Y.Doc): FindingsState {
	return {
		findings: doc.getMap('findings').toJSON() as FindingsState['findings'],
		placement: doc.getMap('placement').toJSON() as FindingsState['placement'],
		reasons: doc.getMap('reasons').toJSON() as FindingsState['reasons'],
		flags: readFlags(doc)
	};
}

/**
 * Only the server gathers, one gather at a time: every opened, live, non-empty point without a
 * placement gets a finding with its own id. Nothing that is already there is touched. (G3, G7)
 * `sentences` are the words of a finding that none was identified. Answers what was added.
 */
export function gatherFindings(
	doc: Y.Doc,
	boards: readonly BoardToGather[],
	sentences: Readonly<Record<PointKind, Bilingual>>
): { points: string[]; none: PointKind[] } {
	const findings = entriesOf(doc, 'findings');
	const placement = doc.getMap('placement');
	const flags = doc.getMap('flags');
	const added = { points: [] as string[], none: [] as PointKind[] };
	const atEnd = endOf(findings);

	doc.transact(() => {
		const all = boards.flatMap((board) => board.points.map(asLive));
		const points = POINT_KINDS.flatMap((kind) => all.filter((point) => point.kind === kind));
		for (const point of toGather(readFindings(doc), points)) {
			if (placement.has(point.id)) continue;
			const id = isTaken(findings, point.id) ? newId() : point.id;
			findings.set(id, newFinding(point.kind, { [point.lang]: point.text }, atEnd()));
			point.flags?.forEach((flag) => flags.set(`${id} ${flag}`, true));
			placement.set(point.id, id);
			added.points.push(point.id);
		}
		for (const kind of POINT_KINDS) {
			if (hasNone(doc, kind) || !isNoneIdentified(boards.map(asSaid), kind)) continue;
			findings.set(newId(), newFinding(kind, sentences[kind], atEnd(), { none: true }));
			added.none.push(kind);
		}
	});
	return added;
}

/** Whether somebody has ever made a finding with this id. A gathered point then gets a new id. */
function isTaken<T>(findings: Y.Map<T>, id: string): boolean {
	return findings._map.has(id);
}

/**
 * Sets placements, so that concurrent merges lose nothing, and `into` on what was added by hand.
 * Refuses `unknown`.
 */
export function mergeInto(doc: Y.Doc, author: Author, from: string, into: string): void {
	[from, into].forEach((id) => entryOf(doc, 'findings', id));
	const state = readFindings(doc);
	const merge = mergeOf(state, from, into);
	doc.transact(() => {
		keepWords(doc, state, into);
		merge.points.forEach((point) => doc.getMap('placement').set(point, into));
		merge.into.forEach((id) => entryOf(doc, 'findings', id).set('into', into));
		if (merge.clearsInto) entryOf(doc, 'findings', into).delete('into');
	}, author.origin);
}

/** Set on the finding itself; taken off it and off everything merged into it that has the flag. */
export function flagFinding(
	doc: Y.Doc,
	author: Author,
	finding: string,
	flag: Flag,
	on: boolean
): void {
	const at = shown(readFindings(doc)).find(({ id }) => id === finding);
	const ids = on || !at ? [finding] : flaggedWith(at);
	doc.transact(() => ids.forEach((id) => setFlag(doc, author, id, flag, on)), author.origin);
}

/**
 * A point goes back to its own finding; where that is the one it is leaving, to a new finding with
 * the point's text. A finding added by hand comes out of the one it was merged into.
 */
export function split(doc: Y.Doc, author: Author, point: PointToGather): void {
	const state = readFindings(doc);
	if (!Object.hasOwn(state.placement, point.id)) return takeOut(doc, author, point.id);
	const home = splitOf(state, point.id);
	if (home !== null) return place(doc, author, point.id, home);
	if (pointsIn(state, point.id).length < 2) return;

	// It stays hidden: a gathered finding is shown only while a point is placed in it.
	const id = newId();
	const { kind } = state.findings[point.id];
	makeGone(doc, author, 'findings', id, () =>
		fieldsOf(doc, kind, { [point.lang]: point.text }, { after: point.id })
	);
	place(doc, author, point.id, id);
}

/** Refuses `reason-needed`. The reason is not undone with the act: no point is aside without one. */
export function setAside(doc: Y.Doc, author: Author, point: string, reason: string): void {
	placementOf(doc, point);
	giveReason(doc, [point], reason);
	place(doc, author, point, 'aside');
}

/** Back into its own finding, from being set aside or from being an observation's source. */
export function reinstate(doc: Y.Doc, author: Author, point: string): void {
	const at = placementOf(doc, point);
	if (at === 'aside' || at === 'observation') place(doc, author, point, point);
}

/** Makes a point the source of an observation, without a finding. Only a query or an action can be. (G7) */
export function placeAsObservation(
	doc: Y.Doc,
	author: Author,
	point: { id: string; kind: PointKind }
): void {
	if (point.kind !== 'query' && point.kind !== 'action') throw new Refusal('forbidden');
	placementOf(doc, point.id);
	place(doc, author, point.id, 'observation');
}

/** One that no group wrote; `text` is in the author's language. */
export function addFinding(
	doc: Y.Doc,
	author: Author,
	finding: { kind: PointKind; text?: string } & EntryPosition
): string {
	const id = newId();
	const words = { [author.lang]: finding.text ?? '' };
	addEntry(doc, author, 'findings', id, () => fieldsOf(doc, finding.kind, words, finding));
	return id;
}

/** One of words that have an id already: made once, however often it is asked for, and brought back where it was removed. */
export function addFindingOf(
	doc: Y.Doc,
	person: string,
	{ id, kind, text, lang }: PointToGather
): void {
	const author = { person, lang, origin: UNTRACKED };
	if (isTaken(entriesOf(doc, 'findings'), id)) return restoreEntry(doc, author, 'findings', id);
	addEntry(doc, author, 'findings', id, () => fieldsOf(doc, kind, { [lang]: text }, {}));
}

/** One with points is removed by setting them aside, which needs a reason. */
export function removeFinding(doc: Y.Doc, author: Author, id: string, reason = ''): void {
	const points = pointsIn(readFindings(doc), id);
	const byHand = !doc.getMap('placement').has(id);
	if (points.length === 0) {
		if (byHand) deleteEntry(doc, author, 'findings', id);
		return;
	}
	giveReason(doc, points, reason);
	doc.transact(() => {
		points.forEach((point) => doc.getMap('placement').set(point, 'aside'));
		if (byHand) deleteEntry(doc, author, 'findings', id);
	}, author.origin);
}

/** Moves a finding to another place or another kind. One that says *none identified* keeps its kind. */
export function moveFinding(
	doc: Y.Doc,
	author: Author,
	id: string,
	to: { kind?: PointKind } & EntryPosition
): void {
	const finding = entryOf(doc, 'findings', id);
	const kind = to.kind ?? (finding.get('kind') as PointKind);
	const changed = kind !== finding.get('kind');
	if (changed && finding.has('none')) throw new Refusal('not-now');
	doc.transact(() => {
		const findings = entriesOf(doc, 'findings');
		const others = [...findings.keys()].filter((other) => other !== id);
		const order = orderAt(findings, others, to);
		if (changed) finding.set('kind', kind);
		finding.set('order', order);
	}, author.origin);
}

export function findingText(doc: Y.Doc, id: string, lang: Language): Y.Text {
	return textOf(doc, 'findings', id, lang);
}

function placementOf(doc: Y.Doc, point: string): string {
	const at = doc.getMap<string>('placement').get(point);
	if (at === undefined) throw new Refusal('unknown');
	return at;
}

/** Of a finding that no point has the words of: what it says now, so that an edit after a merge can be told. (G3) */
function keepWords(doc: Y.Doc, { findings, placement }: FindingsState, id: string): void {
	if (Object.hasOwn(placement, id)) return;
	const lang = findings[id].en.trim() ? 'en' : 'cy';
	const text = findings[id][lang].trim();
	if (text.length <= MAX_REASON) entryOf(doc, 'findings', id).set('was', { lang, text });
}

/** Those shown in it, after every merge. */
function pointsIn(state: FindingsState, finding: string): string[] {
	return shown(state).find(({ id }) => id === finding)?.points ?? [];
}

function place(doc: Y.Doc, author: Author, point: string, at: string): void {
	doc.transact(() => doc.getMap('placement').set(point, at), author.origin);
}

function takeOut(doc: Y.Doc, author: Author, id: string): void {
	const finding = entryOf(doc, 'findings', id);
	if (finding.has('into')) doc.transact(() => finding.delete('into'), author.origin);
}

function giveReason(doc: Y.Doc, points: string[], reason: string): void {
	const words = reason.trim();
	if (words === '') throw new Refusal('reason-needed');
	if (words.length > MAX_REASON) {
		throw new Refusal('too-long', { limit: MAX_REASON, length: words.length });
	}
	const reasons = doc.getMap('reasons');
	doc.transact(() => points.forEach((point) => reasons.set(point, words)), UNTRACKED);
}

function asLive(point: PointToGather) {
	return { ...point, gone: point.gone !== undefined };
}

function asSaid(board: BoardToGather, index: number) {
	const declared = POINT_KINDS.filter((kind) => board.none[kind] !== undefined);
	return { group: String(index), declared, points: board.points.map(asLive) };
}

function hasNone(doc: Y.Doc, kind: PointKind): boolean {
	return [...entriesOf(doc, 'findings').values()].some(
		(finding) => finding.has('none') && finding.get('kind') === kind
	);
}

function newFinding(
	kind: PointKind,
	words: Partial<Bilingual>,
	order: string,
	more: { none?: true } = {}
): Y.Map<unknown> {
	const [en, cy] = [newText(words.en), newText(words.cy)];
	return new Y.Map(Object.entries<unknown>({ kind, en, cy, order, ...more }));
}

/** Returns order keys, each after all findings. The last key is looked up once. */
function endOf(findings: ReturnType<typeof entriesOf>): () => string {
	let last: string | null = null;
	for (const finding of findings.values()) {
		const order = finding.get('order') as string;
		if (last === null || order > last) last = order;
	}
	return () => (last = between(last, null) ?? orderAt(findings, [...findings.keys()], {}));
}

/** One order runs through all kinds: a report may print them as one list. */
function fieldsOf(doc: Y.Doc, kind: PointKind, words: Partial<Bilingual>, place: EntryPosition) {
	const findings = entriesOf(doc, 'findings');
	return {
		kind,
		en: newText(words.en),
		cy: newText(words.cy),
		order: orderAt(findings, [...findings.keys()], place)
	};
}
