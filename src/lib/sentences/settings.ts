import type { ValueFault } from '../meeting/misread';
import type { Bilingual } from '../meeting/people/people';
import type { SettingField, OwnOptions } from '../meeting/settings/page/fields';
import { valueAt } from '../meeting/settings/page/typed';
import type { PanelSettings } from '../meeting/settings/settings';
import { MONTHS } from '../words/calendar';
import { list } from '../words/list';
import type { Lang } from '../words/plural';
import type { Words } from '../words/words';

/** Most characters of a value that a sentence repeats. */
const longest = 80;

/** What a setting is called. */
export function settingLabel(w: Words, path: string): string {
	const plain = path.replace(/\.\d+/g, '');
	const role = /^offices\.(.+)$/.exec(plain)?.[1];
	if (role) return w.door.roles[role as keyof Words['door']['roles']];
	return w.settings.labels[plain as keyof Words['settings']['labels']] ?? plain;
}

/** What an option of a field is called; the panel's own options are named by their page. */
export function optionLabel(w: Words, lang: Lang, path: string, option: string): string {
	const plain = path.replace(/\.\d+/g, '');
	if (plain === 'meetings.yearStart') return MONTHS[lang][Number(option) - 1];
	if (plain === 'languages') return w.settings.languages[option as Lang];
	const own: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
		...w.settings.options,
		'meetings.modes': w.home.modes,
		'meetings.agenda.kind': w.office.prepare.kinds
	};
	const named = own[plain] ?? (plain.startsWith('stays.') ? w.office.prepare.kinds : w.door.roles);
	return (named as Readonly<Record<string, string>>)[option] ?? option;
}

/**
 * What a field says, in a few words; null where that would be long.
 * @param spoken `formName` says what a case form is called, by its id
 */
export function settingSaid(
	{ w, lang, formName }: { w: Words; lang: Lang; formName?: (id: string) => string | null },
	field: SettingField,
	settings: PanelSettings
): string | null {
	const value = valueAt(settings, field.path);
	const named = (from: readonly string[] | OwnOptions, id: string) =>
		from === 'forms' ? (formName?.(id) ?? id) : ownName(from, settings, id, lang);
	if (value === null || value === undefined || value === '') return w.settings.none;
	switch (field.kind) {
		case 'yes':
			return value === true ? w.settings.yes : w.settings.no;
		case 'number':
		case 'line':
			return short(String(value as string | number));
		case 'words':
			return field.isLong ? null : short((value as Bilingual)[lang]);
		case 'choice':
			return named(field.options, String(value)) ?? optionLabel(w, lang, field.path, String(value));
		case 'choices': {
			const chosen = (value as string[]).map(
				(each) => named(field.options, each) ?? optionLabel(w, lang, field.path, each)
			);
			return chosen.length === 0 ? w.settings.none : short(list(lang, chosen));
		}
		case 'leasts': {
			const seats = (value as { seat: string; least: number }[]).map(({ seat, least }) =>
				w.settings.least(ownName('seats', settings, seat, lang) ?? seat, least)
			);
			return seats.length === 0 ? w.settings.none : short(list(lang, seats));
		}
		default:
			return null;
	}
}

/** What is wrong at a control. */
export function faultSaid(w: Words, { wrong }: ValueFault): string {
	const { rules, expected, other } = w.settings.faults;
	return rules[String(wrong.rule)] ?? expected[String(wrong.expected)] ?? other;
}

function ownName(
	from: readonly string[] | OwnOptions,
	{ seats, papers }: PanelSettings,
	id: string,
	lang: Lang
): string | null {
	if (from !== 'seats' && from !== 'levels') return null;
	const named = from === 'seats' ? seats : papers.levels;
	return named.find((each) => each.id === id)?.name[lang] ?? id;
}

function short(text: string): string | null {
	return text.length > longest ? null : text;
}
