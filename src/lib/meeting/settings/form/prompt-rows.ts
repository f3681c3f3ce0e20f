import { Refusal } from '../../refusal';
import { MOST_CONDITIONS } from './conditions';
import { isOwnKind, MOST_ANSWERS } from '../own-answers';
import { withRows } from '../page/rows';
import type { TypedFields } from '../page/rows';
import { entriesIn, hasAnswers, typedAnswer } from './typed-form';

/** A list within one prompt: its own answers, or its conditions. */
interface PromptList {
	path: string;
	row: number;
	is: 'answers' | 'when';
}

/** `prompts.3.answers` or `prompts.3.when`; null for any other list. */
export function listOfPrompt(list: string): PromptList | null {
	const [, row, is] = /^prompts\.(\d{1,3})\.(answers|when)$/.exec(list) ?? [];
	if (row === undefined) return null;
	return { path: list, row: Number(row), is: is as PromptList['is'] };
}

/**
 * One entry more, less or moved. `begin`: the first blank answers, where a prompt gets a list of its own. `use`: the prompt
 * is answered from the list that it has. `clear`: all answers go, and with them every tick that was about one of them.
 * @throws Refusal 'answer-needed' with {what, by} where a condition waits for the answer that is removed; 'list-full' with
 *   {most}
 */
export function withListChange(
	typed: TypedFields,
	{ path, row, is }: PromptList,
	what: string,
	at: number
): TypedFields {
	const rows = entriesIn(typed, path);
	const prompt = `prompts.${row}`;
	if (!Object.hasOwn(typed, `${prompt}.row`)) return typed;
	if (is === 'answers' && what === 'begin')
		return rows > 0 ? typed : withBlank(withBlank(typed, path), path);
	if (is === 'answers' && what === 'clear') return withoutAnswers(typed, row);
	if (is === 'answers' && what === 'use') {
		const isWritten = /text$/.test(typed[`${prompt}.kind`] ?? '');
		return { ...typed, [`${prompt}.kind`]: isWritten ? 'own+text' : 'own' };
	}
	if (what === 'add') {
		const most = is === 'answers' ? MOST_ANSWERS : MOST_CONDITIONS;
		if (rows >= most) throw new Refusal('list-full', { most });
		return is === 'answers' ? withBlank(typed, path) : { ...typed, [`${path}.${rows}.prompt`]: '' };
	}
	if (what === 'remove' && is === 'answers') expectNotAwaited(typed, row, at);
	const left = withRows(typed, { kind: 'list', path, of: [] }, `${what} ${at}`);
	return is === 'when' && rows === 1 ? { ...left, [`${path}.0.prompt`]: '' } : left;
}

/** How the prompt is answered now. The first two answers of a list are begun; a list without words is let go. */
export function withKind(typed: TypedFields, row: number, kind: string): TypedFields {
	const path = `prompts.${row}`;
	const now = { ...typed, [`${path}.kind`]: kind };
	const list: PromptList = { path: `${path}.answers`, row, is: 'answers' };
	if (isOwnKind(kind)) return withListChange(now, list, 'begin', 0);
	return hasAnswers(now, path) ? now : withoutAnswers(now, row);
}

/** `a4`, where four entries were named before: the first number that is free. */
export function freshId(letter: string, taken: readonly string[]): string {
	for (let n = taken.length + 1; ; n += 1)
		if (!taken.includes(`${letter}${n}`)) return `${letter}${n}`;
}

function withBlank(typed: TypedFields, path: string): TypedFields {
	const rows = entriesIn(typed, path);
	// No two answers of a form share an id: a tick that is left over from another prompt means nothing.
	const taken = Object.entries(typed).flatMap(([name, id]) =>
		/^prompts\.\d+\.answers\.\d+\.row$/.test(name) ? [id] : []
	);
	const blank = { id: freshId('a', taken), label: { en: '', cy: '' } };
	return { ...typed, ...typedAnswer(`${path}.${rows}`, blank) };
}

function withoutAnswers(typed: TypedFields, row: number): TypedFields {
	const path = `prompts.${row}.answers`;
	const ids = new Set(
		Array.from({ length: entriesIn(typed, path) }, (_, n) => typed[`${path}.${n}.row`])
	);
	const waiting = conditionsOn(typed, row);
	const goes = (name: string) =>
		name.startsWith(`${path}.`) ||
		waiting.some(({ at }) => {
			const tick = `${at}.is.`;
			return name.startsWith(tick) && ids.has(name.slice(tick.length));
		});
	return Object.fromEntries(Object.entries(typed).filter(([name]) => !goes(name)));
}

function expectNotAwaited(typed: TypedFields, row: number, n: number): void {
	const id = typed[`prompts.${row}.answers.${n}.row`];
	if ((id as string | undefined) === undefined) return;
	const by = conditionsOn(typed, row).find(({ at }) => typed[`${at}.is.${id}`] === 'yes');
	if (!by) return;
	const number = typed[`prompts.${by.row}.number`]?.trim() || String(by.row + 1);
	throw new Refusal('answer-needed', { what: n + 1, by: number });
}

/** Conditions of other prompts that are about this one. */
function conditionsOn(typed: TypedFields, row: number): { at: string; row: number }[] {
	const id = typed[`prompts.${row}.row`];
	const found: { at: string; row: number }[] = [];
	for (let other = 0; Object.hasOwn(typed, `prompts.${other}.row`); other += 1)
		for (let n = 0; n < entriesIn(typed, `prompts.${other}.when`); n += 1) {
			const at = `prompts.${other}.when.${n}`;
			if (typed[`${at}.prompt`] === id) found.push({ at, row: other });
		}
	return found;
}
