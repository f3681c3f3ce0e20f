import * as prng from 'lib0/prng';
import type * as Y from 'yjs';
import {
	addPoint,
	answerNote,
	declareNone,
	deletePoint,
	editPoint,
	movePoint,
	pinPoint,
	pointText,
	restorePoint,
	setAnswer,
	setFlag,
	setRedaction,
	unpinPoint,
	withdrawNone
} from '../../src/lib/board/documents/board';
import type { Author } from '../../src/lib/board/author';
import { FLAGS, POINT_KINDS } from '../../src/lib/meeting/findings/placement';
import { ANSWERS } from '../../src/lib/meeting/settings/answer';

export type Chance = prng.PRNG;

const roots = ['meta', 'answers', 'points', 'flags', 'none', 'redaction'];
const words = ['courteous ', 'throughout ', 'no ', 'call back ', 'yn ', 'brydlon ', '⚖️ '];

/** One thing that somebody may do on a board or in a note, whatever is there. */
export function editAnything(doc: Y.Doc, person: string, chance: Chance): void {
	const isSeeded = doc.getMap('meta').has('v');
	if (!isSeeded) return;
	const answers = [...doc.getMap('answers').keys()];
	if (answers.length === 0) return write(doc.getText('text'), chance);
	const author: Author = { person, lang: pick(chance, ['en', 'cy']), origin: 'own' };
	pick(chance, deeds)(doc, author, chance);
}

export function pick<T>(chance: Chance, from: readonly T[]): T {
	return from[prng.int32(chance, 0, from.length - 1)];
}

/** All that a document says, for comparing; the order of keys means nothing. */
export function contentOf(doc: Y.Doc): Record<string, unknown> {
	const maps = roots.map((root) => [root, doc.getMap(root).toJSON()] as const);
	return { ...Object.fromEntries(maps), text: doc.getText('text').toString() };
}

type Deed = (doc: Y.Doc, author: Author, chance: Chance) => void;

const add: Deed = (doc, author, chance) => {
	const kind = pick(chance, POINT_KINDS);
	const after = prng.bool(chance) ? pick(chance, [null, ...pointsOf(doc)]) : undefined;
	addPoint(doc, author, { kind, text: pick(chance, words), after });
};

const writePoint = onPoint((doc, _author, id, chance) => write(pointText(doc, id), chance));

const writeNote: Deed = (doc, _author, chance) =>
	write(answerNote(doc, promptOf(doc, chance)), chance);

const answer: Deed = (doc, author, chance) =>
	setAnswer(doc, author, promptOf(doc, chance), pick(chance, [...ANSWERS, null]));

const declare: Deed = (doc, author, chance) => {
	const kind = pick(chance, POINT_KINDS);
	if (prng.bool(chance)) declareNone(doc, author, kind);
	else withdrawNone(doc, author, kind);
};

const redact: Deed = (doc, author, chance) =>
	setRedaction(doc, author, pick(chance, ['none', 'limited', 'prevented']));

const deeds: Deed[] = [
	add,
	writePoint,
	writePoint,
	writePoint,
	writeNote,
	writeNote,
	answer,
	declare,
	redact,
	onPoint((doc, author, id) => deletePoint(doc, author, id)),
	onPoint((doc, author, id) => restorePoint(doc, author, id)),
	onPoint((doc, author, id, chance) => {
		const after = pick(
			chance,
			[null, ...pointsOf(doc)].filter((other) => other !== id)
		);
		movePoint(doc, author, id, { kind: pick(chance, POINT_KINDS), after });
	}),
	onPoint((doc, author, id, chance) =>
		setFlag(doc, author, id, pick(chance, FLAGS), prng.bool(chance))
	),
	onPoint((doc, author, id, chance) => {
		if (prng.bool(chance)) unpinPoint(doc, author, id);
		else pinPoint(doc, author, id, { file: 'bwv-2', seconds: prng.int32(chance, 0, 900) });
	}),
	onPoint((doc, author, id) => editPoint(doc, author, id, author.lang))
];

function write(text: Y.Text, chance: Chance): void {
	const at = prng.int32(chance, 0, text.length);
	const takesAway = text.length > 20 ? 0.5 : 0.25;
	if (prng.real53(chance) < takesAway) text.delete(at, Math.min(4, text.length - at));
	else text.insert(at, pick(chance, words));
}

/** Where there is no point yet, one is added. */
function onPoint(deed: (doc: Y.Doc, author: Author, id: string, chance: Chance) => void): Deed {
	return (doc, author, chance) => {
		const points = pointsOf(doc);
		if (points.length === 0) add(doc, author, chance);
		else deed(doc, author, pick(chance, points), chance);
	};
}

function pointsOf(doc: Y.Doc): string[] {
	return [...doc.getMap('points').keys()];
}

function promptOf(doc: Y.Doc, chance: Chance): string {
	return pick(chance, [...doc.getMap('answers').keys()]);
}
