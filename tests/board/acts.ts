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
	readBoard,
	restorePoint,
	setAnswer,
	setRedaction,
	unpinPoint,
	withdrawNone
} from '../../src/lib/board/documents/board';
import {
	addBlock,
	blockText,
	deleteBlock,
	link,
	moveBlock,
	readDraft,
	restoreBlock,
	unlink
} from '../../src/lib/board/documents/draft';
import {
	addFinding,
	findingText,
	mergeInto,
	moveFinding,
	placeAsObservation,
	readFindings,
	reinstate,
	removeFinding,
	setAside,
	split
} from '../../src/lib/board/documents/findings';
import { setFlag } from '../../src/lib/board/flags';
import { newId } from '../../src/lib/board/ids';
import { applyValue } from '../../src/lib/board/text/text';
import { FLAGS, POINT_KINDS, shown } from '../../src/lib/meeting/findings/placement';
import { isRefusal } from '../../src/lib/meeting/refusal';
import type { Chance, Desk } from './desks';
import { PROMPTS } from './desks';

/** Something a person does next, or nothing where the page would not offer it. */
export type Act = (desk: Desk, chance: Chance) => void;

const undo: Record<string, Act> = {
	undo: ({ undo }) => void undo.undo(),
	redo: ({ undo }) => void undo.redo()
};

export const boardActs: Record<string, Act> = {
	add: ({ doc, author }, { pick, upTo }) => {
		const after = upTo(2) ? somePoint(doc, pick) : null;
		addPoint(doc, author, { kind: pick(POINT_KINDS), text: pick(WORDS), after });
	},
	type: ({ doc, author }, chance) => {
		const id = somePoint(doc, chance.pick);
		if (id) type(pointText(doc, id), author.origin, chance);
	},
	note: ({ doc, author }, chance) =>
		type(answerNote(doc, chance.pick(PROMPTS)), author.origin, chance),
	remove: on((doc, id, { author }) => deletePoint(doc, author, id)),
	restore: ({ doc, author }, { pick }) => {
		const gone = readBoard(doc).gone;
		if (gone.length) restorePoint(doc, author, pick(gone).id);
	},
	move: on((doc, id, { author }, { pick }) =>
		movePoint(doc, author, id, { kind: pick(POINT_KINDS), after: pick([null, id, undefined]) })
	),
	language: on((doc, id, { author }, { pick }) => editPoint(doc, author, id, pick(['en', 'cy']))),
	flag: on((doc, id, { author }, { pick }) =>
		setFlag(doc, author, id, pick(FLAGS), pick([true, false]))
	),
	pin: on((doc, id, { author }, { upTo }) =>
		pinPoint(doc, author, id, { file: 'a', seconds: upTo(9) })
	),
	unpin: on((doc, id, { author }) => unpinPoint(doc, author, id)),
	declare: ({ doc, author }, { pick }) => declareNone(doc, author, pick(POINT_KINDS)),
	withdraw: ({ doc, author }, { pick }) => withdrawNone(doc, author, pick(POINT_KINDS)),
	answer: ({ doc, author }, { pick }) =>
		setAnswer(doc, author, pick(PROMPTS), pick(['yes', 'no', null, '2023-07-03'])),
	redaction: ({ doc, author }, { pick }) => setRedaction(doc, author, pick(['none', 'limited'])),
	...undo
};

export const findingActs: Record<string, Act> = {
	merge: ({ doc, author }, { pick }) => {
		const all = shown(readFindings(doc));
		if (all.length) mergeInto(doc, author, pick(all).id, pick(all).id);
	},
	split: placed((doc, id, { author }) =>
		split(doc, author, { id, kind: 'query', lang: 'en', text: 'x' })
	),
	aside: placed((doc, id, { author }, { pick }) =>
		setAside(doc, author, id, pick(['Twice', 'Petty']))
	),
	reinstate: placed((doc, id, { author }) => reinstate(doc, author, id)),
	observe: placed((doc, id, { author }) => placeAsObservation(doc, author, { id, kind: 'query' })),
	add: ({ doc, author }, { pick }) =>
		void addFinding(doc, author, { kind: pick(POINT_KINDS), text: pick(WORDS) }),
	remove: finding((doc, id, { author }) => removeFinding(doc, author, id, 'Not borne out')),
	move: finding((doc, id, { author }, { pick }) =>
		moveFinding(doc, author, id, { kind: pick(POINT_KINDS), after: pick([null, undefined]) })
	),
	type: finding((doc, id, { author }, chance) =>
		type(findingText(doc, id, chance.pick(['en', 'cy'])), author.origin, chance)
	),
	flag: finding((doc, id, { author }, { pick }) =>
		setFlag(doc, author, id, pick(FLAGS), pick([true, false]))
	),
	...undo
};

export const translatorActs: Record<string, Act> = {
	type: finding((doc, id, { author }, chance) =>
		type(findingText(doc, id, 'cy'), author.origin, chance)
	),
	...undo
};

export const draftActs: Record<string, Act> = {
	add: ({ doc, author }, { pick }) =>
		void addBlock(doc, author, { kind: pick(BLOCKS), section: pick(SECTIONS), text: pick(WORDS) }),
	type: block((doc, id, { author }, chance) =>
		type(blockText(doc, id, chance.pick(['en', 'cy'])), author.origin, chance)
	),
	remove: block((doc, id, { author }) => deleteBlock(doc, author, id)),
	restore: ({ doc, author }, { pick }) => {
		const { gone } = readDraft(doc);
		if (gone.length) restoreBlock(doc, author, pick(gone).id);
	},
	move: block((doc, id, { author }, { pick }) =>
		moveBlock(doc, author, id, { section: pick(SECTIONS), after: pick([null, undefined]) })
	),
	link: block((doc, id, { author }, { pick }) => {
		const of = pick([null, 'case-5']);
		const source = of === null ? pick([...doc.getMap('blocks').keys()]) : newId();
		link(doc, author, { block: id, case: of, source });
	}),
	unlink: ({ doc, author }, { pick }) => {
		const { links } = readDraft(doc);
		if (links.length) unlink(doc, author, pick(links));
	},
	flag: block((doc, id, { author }, { pick }) =>
		setFlag(doc, author, id, pick(FLAGS), pick([true, false]))
	),
	...undo
};

export const noteActs: Record<string, Act> = {
	type: ({ doc, author }, chance) => type(doc.getText('text'), author.origin, chance),
	...undo
};

const WORDS = ['', 'Late', 'Kept informed', 'ŵyr ŷd', '👍 well done', 'line\nline'];
const BLOCKS = ['paragraph', 'theme', 'observation'] as const;
const SECTIONS = ['overview', 'themes', 'observations'];

type OnEntry = (doc: Y.Doc, id: string, desk: Desk, chance: Chance) => void;

function on(act: OnEntry): Act {
	return choosing((doc, { pick }) => somePoint(doc, pick), act);
}

function placed(act: OnEntry): Act {
	return choosing((doc, { pick }) => pick(Object.keys(readFindings(doc).placement)), act);
}

function finding(act: OnEntry): Act {
	return choosing((doc, { pick }) => pick(shown(readFindings(doc)))?.id, act);
}

function block(act: OnEntry): Act {
	return choosing((doc, { pick }) => pick(readDraft(doc).blocks)?.id, act);
}

function choosing(choose: (doc: Y.Doc, chance: Chance) => string | undefined, act: OnEntry): Act {
	return (desk, chance) => {
		const id = choose(desk.doc, chance);
		if (id === undefined) return;
		try {
			act(desk.doc, id, desk, chance);
		} catch (error) {
			if (!isRefusal(error)) throw error;
		}
	};
}

function somePoint(doc: Y.Doc, pick: Chance['pick']): string | undefined {
	return pick(readBoard(doc).points)?.id;
}

function type(text: Y.Text, origin: unknown, { pick, upTo }: Chance): void {
	const value = text.toString();
	const at = upTo(value.length + 1);
	const to = Math.min(value.length, at + upTo(4));
	applyValue(text, value.slice(0, at) + pick(WORDS) + value.slice(to), origin);
}
