import type * as Y from 'yjs';
import type { Language } from '../../meeting/people/people';
import type { Flag, PointKind } from '../../meeting/findings/placement';
import { byOrder, isPointShown } from '../../meeting/findings/placement';
import { Refusal } from '../../meeting/refusal';
import type { AnswerValue, GivenAnswer } from '../../meeting/settings/answer';
import type { Author } from '../author';
import { UNTRACKED } from '../author';
import type { Entry, EntryPosition } from './entry';
import { addEntry, deleteEntry, entriesOf, entryOf, orderAt, restoreEntry, textOf } from './entry';
import { flagsOf, readFlags } from '../flags';
import { newId } from '../ids';
import type { At, RedactionImpact } from './schema';
import { isAt, isSomeAnswer } from './schema';
import { newText } from '../text/text';

export { setFlag } from '../flags';

/** One group's writing on one case, as plain values. */
export interface BoardContent {
	answers: Record<string, GivenAnswer>;
	/** Live ones in order; those of each kind are one column. */
	points: Point[];
	gone: Point[];
	/** Keys `"<pointId> <flag>"`. */
	flags: string[];
	/** Kind → who declared that none was identified. */
	none: Partial<Record<PointKind, string>>;
	redaction: RedactionImpact | null;
}

export interface Point {
	id: string;
	kind: PointKind;
	text: string;
	lang: Language;
	by: string;
	order: string;
	flags: Flag[];
	at?: At;
	gone?: string;
}

export function readBoard(doc: Y.Doc): BoardContent {
	const flags = readFlags(doc);
	const points = [...entriesOf(doc, 'points')]
		.map(([id, entry]) => readPoint(id, entry, flags))
		.sort(byOrder);
	return {
		answers: readAnswers(doc),
		points: points.filter(({ gone }) => gone === undefined),
		gone: points.filter(({ gone }) => gone !== undefined),
		flags,
		none: Object.fromEntries(doc.getMap<string>('none')),
		redaction: doc.getMap<RedactionImpact>('redaction').get('impact') ?? null
	};
}

/** A declaration stands unless a live point of that kind says something. (R5) */
export function standsAsNone(
	{ none, points }: Pick<BoardContent, 'none' | 'points'>,
	kind: PointKind
): boolean {
	const found = points.some((point) => point.kind === kind && isPointShown({ text: point.text }));
	return none[kind] !== undefined && !found;
}

/** The new point's id; its text is empty unless given. */
export function addPoint(
	doc: Y.Doc,
	author: Author,
	point: { kind: PointKind; text?: string; at?: At } & EntryPosition
): string {
	const id = newId();
	addEntry(doc, author, 'points', id, () => ({
		kind: point.kind,
		text: newText(point.text),
		lang: author.lang,
		by: author.person,
		order: orderAt(entriesOf(doc, 'points'), column(doc, point.kind), point),
		...(point.at && { at: point.at })
	}));
	return id;
}

export function deletePoint(doc: Y.Doc, author: Author, id: string): void {
	deleteEntry(doc, author, 'points', id);
}

export function restorePoint(doc: Y.Doc, author: Author, id: string): void {
	restoreEntry(doc, author, 'points', id);
}

/** To another place in its column, or into another column. */
export function movePoint(
	doc: Y.Doc,
	author: Author,
	id: string,
	to: { kind?: PointKind } & EntryPosition
): void {
	const point = entryOf(doc, 'points', id);
	doc.transact(() => {
		const kind = to.kind ?? (point.get('kind') as PointKind);
		const others = column(doc, kind).filter((other) => other !== id);
		const order = orderAt(entriesOf(doc, 'points'), others, to);
		if (point.get('kind') !== kind) point.set('kind', kind);
		point.set('order', order);
	}, author.origin);
}

/** The language it is written in, where the writer's interface language was not it. (X2) */
export function editPoint(doc: Y.Doc, author: Author, id: string, lang: Language): void {
	const point = entryOf(doc, 'points', id);
	if (point.get('lang') === lang) return;
	doc.transact(() => point.set('lang', lang), author.origin);
}

/** One pin a point: words, a page or a moment of a file. (R15) */
export function pinPoint(doc: Y.Doc, author: Author, id: string, at: At): void {
	if (!isAt(at)) throw new Refusal('unknown');
	const point = entryOf(doc, 'points', id);
	doc.transact(() => point.set('at', { ...at }), author.origin);
}

export function unpinPoint(doc: Y.Doc, author: Author, id: string): void {
	const point = entryOf(doc, 'points', id);
	if (point.has('at')) doc.transact(() => point.delete('at'), author.origin);
}

export function pointText(doc: Y.Doc, id: string): Y.Text {
	return textOf(doc, 'points', id, 'text');
}

export function declareNone(doc: Y.Doc, author: Author, kind: PointKind): void {
	const none = doc.getMap('none');
	if (!none.has(kind)) doc.transact(() => none.set(kind, author.person), author.origin);
}

/** The mark gets this author's name first, untracked: see `restoreEntry`. */
export function withdrawNone(doc: Y.Doc, author: Author, kind: PointKind): void {
	const none = doc.getMap('none');
	if (!none.has(kind)) return;
	doc.transact(() => none.set(kind, author.person), UNTRACKED);
	doc.transact(() => none.delete(kind), author.origin);
}

/** Null is *not yet answered*, which is not *not applicable*. (R4) */
export function setAnswer(doc: Y.Doc, author: Author, prompt: string, value: AnswerValue): void {
	if (!isSomeAnswer(value)) throw new RangeError(`not an answer: ${value}`);
	const answer = entryOf(doc, 'answers', prompt);
	if (answer.get('value') === value) return;
	doc.transact(() => answer.set('value', value), author.origin);
}

export function answerNote(doc: Y.Doc, prompt: string): Y.Text {
	return textOf(doc, 'answers', prompt, 'note');
}

/** Whether redaction stood in the way of an assessment. (R6) */
export function setRedaction(doc: Y.Doc, author: Author, impact: RedactionImpact): void {
	const redaction = doc.getMap('redaction');
	if (redaction.get('impact') === impact) return;
	doc.transact(() => redaction.set('impact', impact), author.origin);
}

function readAnswers(doc: Y.Doc): Record<string, GivenAnswer> {
	return Object.fromEntries(
		[...entriesOf(doc, 'answers')].map(([prompt, answer]) => [
			prompt,
			{ value: (answer.get('value') ?? null) as AnswerValue, note: String(answer.get('note')) }
		])
	);
}

function readPoint(id: string, entry: Entry, flags: readonly string[]): Point {
	const { text, ...fields } = entry.toJSON() as Omit<Point, 'id' | 'flags'>;
	return { id, ...fields, text, flags: flagsOf(flags, id) };
}

function column(doc: Y.Doc, kind: PointKind): string[] {
	return [...entriesOf(doc, 'points')]
		.filter(([, entry]) => entry.get('kind') === kind && !entry.has('gone'))
		.map(([id]) => id);
}
