/**
 * The schema of every shared document, as data, with the predicates of its values. Over 200 lines, so that everything
 * that may be written is read in one place.
 */
import type * as Y from 'yjs';
import { isDay } from '../../meeting/calendar';
import { FLAGS, POINT_KINDS } from '../../meeting/findings/placement';
import type { AnswerValue } from '../../meeting/settings/answer';
import { POSITIONS } from '../../meeting/response/answered';
import { ANSWERS } from '../../meeting/settings/answer';
import { isId } from '../ids';
import type { DocKind } from '../names';
import { isOrder } from '../order';

/**
 * A pin: words of the stored text (UTF-16 units, LF), a page, or a moment of a recording. (R15) A quote is empty where
 * the words are not for everybody on the board: the place is still known.
 */
export type At =
	| { file: string; quote: string; start: number; end: number }
	| { file: string; page: number }
	| { file: string; seconds: number };

export type RedactionImpact = 'none' | 'limited' | 'prevented';
export type DraftBlockKind = 'paragraph' | 'theme' | 'observation';

/** UTF-16 units, of a reason and of a pin's quote. */
export const MAX_REASON = 5_000;
/** Longest quote from a case file that a point can be attached to: long passages are read in the paper itself. (R15) */
export const MAX_QUOTE = 500;
/** Points of one person on a board, deleted ones included. Nobody writes so many in a meeting. */
export const MAX_OWN_POINTS = 300;
/** Entries, and keyed values, that one person made in one root of a document, deleted ones included. */
export const MAX_OWN_ENTRIES = 1_000;
export const MAX_OWN_VALUES = 4_000;

/** Whose update it is. The server may write what people may not. */
export interface Writer {
	person: string;
	scope: 'cy' | null;
	server?: boolean;
	/** Papers of the case of which no words may be quoted on the board. (S6) */
	unquoted?: ReadonlySet<string>;
	/** Ids of a prompt's own answers; undefined where it has no list of its own. */
	ownAnswers?: OwnAnswers;
	/** Whether a client id is this person's. Without it nothing is counted for each person. */
	wrote?: (client: number) => boolean;
}

/** Of the form that a board asks: what may be chosen for a prompt that has its own list. */
export type OwnAnswers = (prompt: string) => readonly string[] | undefined;

export interface KeyWrite {
	doc: Y.Doc;
	writer: Writer;
	key: string;
	/** Key of the entry that has the field; '' for a value of a root. */
	entry: string;
	value: unknown;
	/** The key had no value before. */
	first: boolean;
}

export interface Rule {
	may: (written: KeyWrite) => boolean;
	/** What may be taken away again. */
	optional?: true;
	/** What is never set a second time. */
	fixed?: true;
}

/** A text is made with its entry and never replaced. */
export type SchemaField = Rule | 'text';

export type Root =
	| { holds: 'text' }
	/** `key` is asked of every new key, also of one that the same update takes away again. */
	| { holds: 'values'; key?: (key: string, doc: Y.Doc) => boolean; rule: Rule }
	| {
			holds: 'entries';
			key: (key: string) => boolean;
			server?: true;
			fields: Record<string, SchemaField>;
	  };

/** Schema 1: what may stand where, and who may write it. */
export const SCHEMAS: Record<DocKind, Record<string, Root>> = {
	board: {
		meta: values({ may: byServer }),
		answers: {
			holds: 'entries',
			key: isName,
			server: true,
			fields: { value: { may: mayAnswer }, note: 'text' }
		},
		points: {
			holds: 'entries',
			key: isId,
			fields: {
				kind: plain(isKind),
				text: 'text',
				lang: plain(oneOf('en', 'cy')),
				by: { may: theWriter, fixed: true },
				order: plain(isOrder),
				at: { may: isPin, optional: true },
				gone: { may: theWriter, optional: true }
			}
		},
		flags: flags('points'),
		none: values({ may: theWriter, optional: true }, isKind),
		redaction: values(
			{ may: ({ value }) => isImpact(value), optional: true },
			(key) => key === 'impact'
		)
	},
	findings: {
		meta: values({ may: byServer }),
		findings: {
			holds: 'entries',
			key: isId,
			fields: {
				kind: plain(isKind),
				en: 'text',
				cy: 'text',
				order: plain(isOrder),
				none: {
					may: (none) => byServer(none) && none.value === true,
					optional: true,
					fixed: true
				},
				into: { ...plain(isId), optional: true },
				was: { ...plain(isWas), optional: true },
				gone: { may: theWriter, optional: true }
			}
		},
		placement: values({ may: isPlacement }),
		reasons: values({ may: ({ value }) => isReason(value) }, isPlaced),
		flags: flags('findings')
	},
	draft: {
		meta: values({ may: byServer }),
		blocks: {
			holds: 'entries',
			key: isId,
			fields: {
				kind: plain(oneOf('paragraph', 'theme', 'observation')),
				section: plain(isName),
				order: plain(isOrder),
				en: 'text',
				cy: 'text',
				gone: { may: theWriter, optional: true }
			}
		},
		links: values({ may: isTrue, optional: true }, isLink),
		flags: flags('blocks')
	},
	response: {
		meta: values({ may: byServer }),
		rows: {
			holds: 'entries',
			key: isName,
			server: true,
			fields: {
				position: plain((value) => value === null || oneOf(...POSITIONS)(value)),
				lang: plain((value) => value === null || oneOf('en', 'cy')(value)),
				text: 'text'
			}
		},
		commitments: {
			holds: 'entries',
			key: isId,
			fields: {
				text: 'text',
				owner: 'text',
				due: plain((value) => value === null || (typeof value === 'string' && isDay(value))),
				lang: plain(oneOf('en', 'cy')),
				by: { may: theWriter, fixed: true },
				order: plain(isOrder),
				gone: { may: theWriter, optional: true }
			}
		},
		links: values({ may: isTrue, optional: true }, isPromise)
	},
	note: { meta: values({ may: byServer }), text: { holds: 'text' } }
};

/** One of the answers, `YYYY-MM-DD[THH:MM]`, or null for not yet answered. (R4) */
export function isAnswerValue(value: unknown): value is AnswerValue {
	if (value === null) return true;
	if (typeof value !== 'string') return false;
	return ANSWERS.some((answer) => answer === value) || isDate(value);
}

/** Whether it may be an answer of some prompt: one of those, or the id of one of a prompt's own list. */
export function isSomeAnswer(value: unknown): value is AnswerValue {
	return isAnswerValue(value) || isName(value);
}

/** A prompt with its own list takes nothing else; another prompt takes none of it. */
function mayAnswer({ writer, entry, value }: KeyWrite): boolean {
	if (writer.server) return isSomeAnswer(value);
	const own = writer.ownAnswers?.(entry);
	return own ? value === null || own.some((id) => id === value) : isAnswerValue(value);
}

export function isAt(value: unknown): value is At {
	if (typeof value !== 'object' || value === null) return false;
	const at = value as Record<string, unknown>;
	if (!isName(at.file)) return false;
	switch (Object.keys(at).sort().join(' ')) {
		case 'end file quote start':
			return isQuote(at.quote) && isCount(at.start) && isCount(at.end) && at.start < at.end;
		case 'file page':
			return isCount(at.page) && at.page > 0;
		case 'file seconds':
			return typeof at.seconds === 'number' && at.seconds >= 0 && at.seconds <= MAX_COUNT;
		default:
			return false;
	}
}

const MAX_COUNT = 10_000_000;

function isQuote(value: unknown): boolean {
	return value === '' || (isReason(value) && value.length <= MAX_QUOTE);
}

function isPin({ value, writer }: KeyWrite): boolean {
	return isAt(value) && !(quotes(value) && writer.unquoted?.has(value.file));
}

/** Whether a pin holds words of a paper. */
export function quotes(at: At): at is Extract<At, { quote: string }> {
	return 'quote' in at && at.quote !== '';
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;
}

function isDate(value: string): boolean {
	const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(value) ?? [];
	if (day === undefined || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return false;
	return isDay(day);
}

/** A point gathered by the server may move to a finding that exists, aside with a reason, or away. */
function isPlacement({ doc, writer, key, value, first }: KeyWrite): boolean {
	if (!isId(key) || (first && !writer.server)) return false;
	if (value === 'observation') return true;
	if (value === 'aside') return doc.getMap('reasons').has(key);
	return isId(value) && doc.getMap('findings').has(value);
}

/** From a block of this document, to another one or to a finding of a case. */
function isLink(key: string, doc: Y.Doc): boolean {
	const [block, of, source, ...more] = key.split(' ');
	const blocks = doc.getMap('blocks');
	const isSource = of === '-' ? blocks.has(source) : isName(of) && isId(source);
	return blocks.has(block) && isSource && more.length === 0;
}

/** A commitment that answers an observation, both of this document. */
function isPromise(key: string, doc: Y.Doc): boolean {
	const [commitment, block, ...more] = key.split(' ');
	const isKnown = doc.getMap('commitments').has(commitment) && doc.getMap('rows').has(block);
	return isKnown && more.length === 0;
}

/** The server places each point that it gathers. */
function isPlaced(key: string, doc: Y.Doc): boolean {
	return doc.getMap('placement').has(key);
}

function isTrue({ value }: KeyWrite): boolean {
	return value === true;
}

/** The words of a finding written by hand before a merge; they may be empty. */
function isWas(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { lang, text, ...more } = value as Record<string, unknown>;
	const isText = typeof text === 'string' && text.length <= MAX_REASON;
	return isText && oneOf('en', 'cy')(lang) && Object.keys(more).length === 0;
}

function isReason(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_REASON;
}

function isName(value: unknown): value is string {
	return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value);
}

function isKind(value: unknown): boolean {
	return POINT_KINDS.some((kind) => kind === value);
}

function isImpact(value: unknown): boolean {
	return oneOf('none', 'limited', 'prevented')(value);
}

function byServer({ writer }: KeyWrite): boolean {
	return writer.server === true;
}

function theWriter({ writer, value }: KeyWrite): boolean {
	return writer.server === true ? isName(value) : value === writer.person;
}

function oneOf(...words: string[]): (value: unknown) => boolean {
	return (value) => words.some((word) => word === value);
}

function plain(is: (value: unknown) => boolean): Rule {
	return { may: ({ value }) => is(value) };
}

function values(rule: Rule, key?: (key: string, doc: Y.Doc) => boolean): Root {
	return { holds: 'values', key, rule };
}

/** Flags of the entries of a root. */
function flags(root: 'points' | 'findings' | 'blocks'): Root {
	return values({ may: isTrue, optional: true }, (key, doc) => {
		const [id, flag, ...more] = key.split(' ');
		const isFlag = FLAGS.some((known) => known === flag);
		return isFlag && more.length === 0 && doc.getMap(root).has(id);
	});
}
