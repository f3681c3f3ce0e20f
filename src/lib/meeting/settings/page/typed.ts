// Over 200 lines because each kind of field is written and read here, one beside the other.
import { withoutMarks } from '../../people/names';
import type { Language } from '../../people/people';
import type { PanelSettings } from '../settings';
import type { SeatNeeded } from '../quorum-rule';
import type { SettingField, ListField, SettingsSection } from './fields';
import { rowsIn } from './rows';
import type { TypedFields } from './rows';

type Json = Record<string, unknown>;

/** Ids that mean something else on a page where entries are found by their ids. */
const RESERVED = ['report'];

/** A section of the settings as its form shows it. */
export function typedOf(
	{ fields }: Pick<SettingsSection, 'fields'>,
	settings: PanelSettings
): TypedFields {
	const typed: TypedFields = {};
	for (const field of fields) write(typed, field, field.path, valueAt(settings, field.path));
	return typed;
}

/**
 * The settings with one section as it was typed. What cannot be read is passed on as it was typed, for the schema to
 * refuse at its own place.
 * @param before the settings that the other sections keep, and the languages in which texts are asked for
 */
export function enteredIn(
	{ fields }: Pick<SettingsSection, 'fields'>,
	typed: TypedFields,
	before: PanelSettings
): unknown {
	const json = structuredClone(before) as unknown as Json;
	for (const field of fields)
		put(json, field.path, read(typed, field, field.path, before.languages));
	return json;
}

/** The value at a path such as `quorum.minimum`; `''` is the whole. */
export function valueAt(from: unknown, path: string): unknown {
	if (path === '') return from;
	return path.split('.').reduce<unknown>((value, key) => (value as Json | null)?.[key], from);
}

const joined = (path: string, key: string) => (key === '' ? path : `${path}.${key}`);

function write(typed: TypedFields, field: SettingField, name: string, value: unknown): void {
	if (field.kind === 'list') {
		(value as Json[]).forEach((entry, index) => {
			const row = `${name}.${index}`;
			typed[`${row}.row`] = field.isNamed ? String(entry.id) : '';
			for (const each of field.of)
				write(typed, each, joined(row, each.path), valueAt(entry, each.path));
		});
	} else if (field.kind === 'words') {
		const { en = '', cy = '' } = (value ?? {}) as Partial<Record<Language, string>>;
		Object.assign(typed, { [`${name}.en`]: en, [`${name}.cy`]: cy });
		Object.assign(typed, { [`${name}.was.en`]: en, [`${name}.was.cy`]: cy });
	} else if (field.kind === 'yes') {
		if (value === true) typed[name] = 'yes';
	} else if (field.kind === 'choices') {
		const chosen = value as string[];
		for (const each of chosen) typed[`${name}.${each}`] = 'yes';
		if (field.withFirst) typed[`${name}.first`] = chosen[0] ?? '';
	} else if (field.kind === 'leasts') {
		for (const { seat, least } of value as SeatNeeded[]) typed[`${name}.${seat}`] = String(least);
	} else if (field.kind === 'minimums') {
		const lines = value as { value: string; least: number }[];
		typed[name] = lines.map((line) => `${line.value}: ${line.least}`).join('\n');
	} else if (field.kind === 'share' || field.kind === 'approval') {
		for (const [key, part] of Object.entries((value ?? {}) as Json))
			typed[`${name}.${key}`] = String(part);
	} else typed[name] = value === null || value === undefined ? '' : String(value);
}

function read(
	typed: TypedFields,
	field: SettingField,
	name: string,
	languages: readonly Language[]
): unknown {
	// A person's name and address are read character by character.
	const isStrict = name.startsWith('contact.');
	const said = (key: string) => {
		const sent = typed[`${name}${key}`] ?? '';
		return (isStrict ? sent : withoutMarks(sent)).trim();
	};
	switch (field.kind) {
		case 'list':
			return entriesIn(typed, field, name, languages);
		case 'words':
			return wordsIn(typed, field, name, languages);
		case 'yes':
			return typed[name] === 'yes' || (field.empty === 'absent' ? undefined : false);
		case 'choices': {
			const chosen = Object.keys(typed)
				.filter((key) => key.startsWith(`${name}.`) && typed[key] === 'yes')
				.map((key) => key.slice(name.length + 1));
			const first = said('.first');
			if (!field.withFirst || !chosen.includes(first)) return chosen;
			return [first, ...chosen.filter((each) => each !== first)];
		}
		case 'leasts':
			return Object.keys(typed)
				.filter((key) => key.startsWith(`${name}.`))
				.map((key) => key.slice(name.length + 1))
				.flatMap((seat) => {
					const least = said(`.${seat}`);
					return least === '' ? [] : { seat, least: numberIn(least) };
				});
		case 'minimums':
			return said('')
				.split('\n')
				.filter((line) => line.trim() !== '')
				.map(minimumIn);
		case 'number':
			return field.orNone && said('') === '' ? null : numberIn(said(''));
		case 'share': {
			const [numerator, denominator, least] = [
				said('.numerator'),
				said('.denominator'),
				said('.least')
			];
			if (numerator + denominator + least === '') return null;
			return {
				numerator: numberIn(numerator),
				denominator: numberIn(denominator),
				least: least === '' ? 1 : numberIn(least)
			};
		}
		case 'approval': {
			const kind = said('.kind');
			const fraction = { numerator: said('.numerator'), denominator: said('.denominator') };
			if (kind === 'fraction')
				return {
					kind,
					numerator: numberIn(fraction.numerator),
					denominator: numberIn(fraction.denominator)
				};
			if (kind === 'consent')
				return { kind, days: numberIn(said('.days')), daysIn: said('.daysIn') || 'calendar' };
			return kind === 'count' ? { kind, count: numberIn(said('.count')) } : { kind };
		}
		case 'choice':
			if (field.orNone && said('') === '') return null;
			return field.path === 'meetings.yearStart' ? numberIn(said('')) : said('');
		case 'line':
			return said('');
	}
}

/**
 * A text in both languages. Where the panel has one language alone, the other is not asked for: it stays while the first
 * stays, and otherwise says the same.
 */
function wordsIn(
	typed: TypedFields,
	field: Extract<SettingField, { kind: 'words' }>,
	name: string,
	languages: readonly Language[]
): unknown {
	const text = (key: string) =>
		withoutMarks(typed[`${name}.${key}`] ?? '')
			.trim()
			.replace(/\r\n/g, '\n');
	let [en, cy] = [text('en'), text('cy')];
	if (!languages.includes('cy') && en !== text('was.en')) cy = en;
	else if (!languages.includes('cy')) cy = text('was.cy') || en;
	if (!languages.includes('en') && cy !== text('was.cy')) en = cy;
	else if (!languages.includes('en')) en = text('was.en') || cy;
	if (en === '' && cy === '' && field.empty === 'null') return null;
	if (en === '' && cy === '' && field.empty === 'absent') return undefined;
	return { en, cy };
}

function entriesIn(
	typed: TypedFields,
	list: ListField,
	name: string,
	languages: readonly Language[]
): unknown[] {
	const length = rowsIn(typed, name);
	const idOf = (index: number) => typed[`${name}.${index}.row`]?.trim() ?? '';
	// A new entry gets none of the ids that another one of the list has, above it or below.
	const taken = new Set([...RESERVED, ...Array.from({ length }, (_, index) => idOf(index))]);
	return Array.from({ length }, (_, index) => {
		const row = `${name}.${index}`;
		const [only] = list.of;
		if (list.of.length === 1 && only.path === '') return read(typed, only, row, languages);
		const entry: Json = {};
		for (const field of list.of)
			put(entry, field.path, read(typed, field, joined(row, field.path), languages));
		if (!list.isNamed) return entry;
		const [first] = list.of;
		const words = valueAt(entry, first.path) as { en: string; cy: string };
		const id = idOf(index) || idFrom(words.en || words.cy, index, taken);
		taken.add(id);
		return { id, ...entry };
	});
}

/** An id that says what it is of, such as `voluntary-sector`. */
function idFrom(words: string, index: number, taken: ReadonlySet<string>): string {
	const plain = words
		.toLowerCase()
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	const id = plain || `entry-${index + 1}`;
	for (let n = 1; ; n += 1) {
		const tried = n === 1 ? id : `${id}-${n}`;
		if (!taken.has(tried)) return tried;
	}
}

/** `burglary: 3` */
function minimumIn(line: string): { value: string; least: unknown } {
	const [, value = line, least = ''] = /^(.*?)\s*[:=]\s*([^:=]*)$/.exec(line.trim()) ?? [];
	return { value: value.trim(), least: numberIn(least.trim()) };
}

/** Null where nothing is typed; what is no number as it was typed. */
function numberIn(text: string): number | string | null {
	if (text === '') return null;
	return /^\d+$/.test(text) ? Number(text) : text;
}

function put(json: Json, path: string, value: unknown): void {
	const keys = path.split('.');
	const last = keys.pop() ?? '';
	const inner = keys.reduce<Json>((at, key) => (at[key] ??= {}) as Json, json);
	if (value === undefined) delete inner[last];
	else inner[last] = value;
}
