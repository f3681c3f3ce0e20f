import type { Bilingual } from '../../people/people';
import { Refusal } from '../../refusal';
import type { ListField } from '../page/fields';
import { rowsIn, withRows } from '../page/rows';
import type { TypedFields } from '../page/rows';
import type { FormTemplate, Grade, Prompt } from '../template';
import { freshId, listOfPrompt, withListChange } from './prompt-rows';
import { MOST } from './own-form';
import { entriesIn, HEADLINE, typedForm, typedPrompt } from './typed-form';

/** The lists of a form whose entries are added, removed and moved. */
export type FormList = 'prompts' | 'grades';

/** What the product offers ready-made: the core questions (R7) and the usual grades (R10). */
export interface Offered {
	core: readonly Prompt[];
	grades: readonly Grade[];
}

const EMPTY: Bilingual = { en: '', cy: '' };

/** The prompt that asks the main question. */
const headline: Prompt = { id: HEADLINE, number: '•', label: EMPTY, kind: 'answer+text' };

/** A form that asks its main question and the core questions alone, to begin a new one with. (R7) */
export function blankForm({ core }: Offered): FormTemplate {
	const numbered = core.map((prompt, index) => ({ ...prompt, number: String(index + 1) }));
	return { id: '', name: EMPTY, question: EMPTY, prompts: [headline, ...numbered] };
}

/**
 * A form as it was typed, with one change: `prompts add`, `prompts up 2`, `prompts core core-fair`, `grades usual`,
 * `prompts.3.answers add` and so on. A core question that is there already, or an entry that is not, changes nothing.
 * @throws Refusal 'prompt-needed' with {what, by} where another prompt refers to the one that is removed; 'list-full'
 *   with {most}; as `withListChange`
 */
export function withChange(typed: TypedFields, change: string, offered: Offered): TypedFields {
	const [list, what, given = ''] = change.split(' ');
	const within = listOfPrompt(list);
	if (within) return withListChange(typed, within, what, Number(given));
	if (list !== 'prompts' && list !== 'grades') return typed;
	if (what === 'core') {
		const core = offered.core.find(({ id }) => id === given);
		return core && !idsIn(typed, 'prompts').includes(core.id) ? withPrompt(typed, core) : typed;
	}
	if (what === 'headline') return withHeadline(typed);
	if (what === 'number') return numbered(typed);
	if (what === 'usual') return withGrades(typed, offered.grades);
	if (what === 'add') return list === 'prompts' ? withPrompt(typed) : withGrade(typed);
	if (what === 'remove' && list === 'prompts') expectNotNeeded(typed, Number(given));
	return withRows(typed, listed(list), `${what} ${given}`);
}

/** Rows of the prompts that are asked because of this one's answer, or count days from its date. */
export function rowsThatNeed(typed: TypedFields, row: number): number[] {
	const id = typed[`prompts.${row}.row`];
	return idsIn(typed, 'prompts').flatMap((_, other) => {
		const path = `prompts.${other}`;
		const isCounted = typed[`${path}.kind`] === 'date' && typed[`${path}.after`] === id;
		const conditions = Array.from({ length: entriesIn(typed, `${path}.when`) });
		const isAsked = conditions.some((_, n) => typed[`${path}.when.${n}.prompt`] === id);
		return other !== row && (isCounted || isAsked) ? [other] : [];
	});
}

/** Ids of a list's entries, in order. */
export function idsIn(typed: TypedFields, list: FormList): string[] {
	return Array.from(
		{ length: rowsIn(typed, list) },
		(_, index) => typed[`${list}.${index}.row`] ?? ''
	);
}

function withPrompt(typed: TypedFields, core?: Prompt): TypedFields {
	const rows = rowsIn(typed, 'prompts');
	if (rows >= MOST.prompts) throw new Refusal('list-full', { most: MOST.prompts });
	const numbers = Array.from({ length: rows }, (_, n) =>
		Number.parseInt(typed[`prompts.${n}.number`] ?? '', 10)
	);
	const number = String(Math.max(0, ...numbers.filter((each) => Number.isFinite(each))) + 1);
	const id = freshId('q', idsIn(typed, 'prompts'));
	const blank: Prompt = { id, number, label: EMPTY, kind: 'answer+text' };
	return { ...typed, ...typedPrompt(`prompts.${rows}`, core ? { ...core, number } : blank) };
}

/** The main question becomes the first prompt. */
function withHeadline(typed: TypedFields): TypedFields {
	if (idsIn(typed, 'prompts').includes(HEADLINE)) return typed;
	let moved = withPrompt(typed, headline);
	for (let n = rowsIn(typed, 'prompts'); n > 0; n -= 1)
		moved = withRows(moved, listed('prompts'), `up ${n}`);
	return { ...moved, 'prompts.0.number': headline.number };
}

/** Prompts with the numbers 1, 2, 3 in their order. The main question keeps its mark. */
function numbered(typed: TypedFields): TypedFields {
	let number = 0;
	const numbers = idsIn(typed, 'prompts').flatMap((id, n) =>
		id === HEADLINE ? [] : [[`prompts.${n}.number`, String((number += 1))] as const]
	);
	return { ...typed, ...Object.fromEntries(numbers) };
}

function withGrade(typed: TypedFields): TypedFields {
	const rows = rowsIn(typed, 'grades');
	if (rows >= MOST.grades) throw new Refusal('list-full', { most: MOST.grades });
	const path = `grades.${rows}`;
	const id = freshId('g', idsIn(typed, 'grades'));
	return {
		...typed,
		...{ [`${path}.row`]: id, [`${path}.kind`]: 'graded' },
		...{ [`${path}.label.en`]: '', [`${path}.label.cy`]: '' }
	};
}

/** The usual grades, where there are none yet. */
function withGrades(typed: TypedFields, grades: readonly Grade[]): TypedFields {
	if (rowsIn(typed, 'grades') > 0) return typed;
	const alone = typedForm({ ...blankForm({ core: [], grades: [] }), grades: [...grades] });
	const rows = Object.entries(alone).filter(([name]) => name.startsWith('grades.'));
	return { ...typed, ...Object.fromEntries(rows) };
}

function expectNotNeeded(typed: TypedFields, row: number): void {
	const [by] = rowsThatNeed(typed, row);
	if ((by as number | undefined) === undefined) return;
	const called = (at: number) => typed[`prompts.${at}.number`]?.trim() || String(at + 1);
	throw new Refusal('prompt-needed', { what: called(row), by: called(by) });
}

/** A list of the form as `withRows` knows lists. */
function listed(path: FormList): ListField {
	return { kind: 'list', path, of: [] };
}
