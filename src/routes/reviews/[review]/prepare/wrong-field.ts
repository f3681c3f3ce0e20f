import { hasUnseen } from '$lib/meeting/people/names';
import type { Language } from '$lib/meeting/people/people';
import type { RefusalCode } from '$lib/meeting/refusal';

type Typed = Partial<Record<string, string>>;

/** A form of the page that was refused. */
interface RefusedForm {
	code: RefusalCode;
	/** What was typed, by the names of its fields. */
	given: Typed;
	cases: readonly { id: string; number: number }[];
	sittings: readonly { id: string; number: number }[];
	chairs: readonly { id: string }[];
	/** The panel's, its first one first. */
	languages: readonly Language[];
}

/** The id of the field that a refusal is about, or else of the first field of its form; undefined where the form has none. */
export function wrongField({ code, given, cases, sittings, chairs, languages }: RefusedForm) {
	const both = firstOf(languages);
	if ('references' in given) return code === 'sitting-needed' ? 'add-sitting' : 'references';
	if ('first' in given) return 'move-first';
	if ('case' in given) {
		const number = cases.find(({ id }) => id === given.case)?.number;
		if (number === undefined) return undefined;
		return `c${number}-${code === 'too-long' ? 'text' : 'reference'}`;
	}
	if ('sitting' in given) {
		const isNew = given.sitting === 'new';
		const number = sittings.find(({ id }) => id === given.sitting)?.number;
		if (!isNew && number === undefined) return undefined;
		const field = ofSitting(code, given, { chairs, both });
		return field && `${isNew ? 'new' : `s${number}`}-${field}`;
	}
	if ('title-en' in given)
		return OF_REVIEW[code] ?? ofLines(given, named(['title', 'focus'], both), code);
	return code === 'confirm-needed' ? 'drop-sure' : undefined;
}

const OF_REVIEW: Partial<Record<RefusalCode, string>> = {
	'months-wrong': 'months',
	'list-wrong': 'accepted',
	'date-wrong': 'drawn-on'
};

/** Both languages, in which most of these forms have fields: the panel's first one first. */
type Both = readonly [Language, Language];

function firstOf([first]: readonly Language[]): Both {
	return first === 'cy' ? ['cy', 'en'] : ['en', 'cy'];
}

/** The names of fields of one line in each language. */
function named(lines: readonly string[], both: Both): string[] {
	return lines.flatMap((line) => both.map((lang) => `${line}-${lang}`));
}

/** The field of one of a sitting's forms, after the sitting's own part of its id. */
function ofSitting(
	code: RefusalCode,
	given: Typed,
	{ chairs, both }: { chairs: RefusedForm['chairs']; both: Both }
) {
	if ('reason' in given) return code === 'confirm-needed' ? 'sure' : 'reason';
	if ('speaker' in given) return `input-${given.item}-${ofInput(code, given, both)}`;
	if ('briefed-at' in given) return `substitute-${OF_SUBSTITUTE[code] ?? 'person'}`;
	if ('date' in given) return ofPlan(code, given, { chairs, both });
	if ('why-en' in given) return ofWhy(code, given, both);
	return undefined;
}

function ofInput(code: RefusalCode, given: Typed, both: Both): string {
	const [first, other] = named(['summary'], both);
	if (code === 'empty') return given.speaker?.trim() ? first : 'speaker';
	if (code === 'too-long') {
		const length = (name: string) => given[name]?.length ?? 0;
		return length(other) > length(first) ? other : first;
	}
	return ofLines(given, ['speaker', ...named(['role'], both)], code);
}

const OF_SUBSTITUTE: Partial<Record<RefusalCode, string>> = {
	'not-a-member': 'member',
	'member-here': 'member',
	'briefing-needed': 'by',
	'date-wrong': 'at'
};

function ofPlan(
	code: RefusalCode,
	given: Typed,
	{ chairs, both }: { chairs: RefusedForm['chairs']; both: Both }
): string {
	const rows = Array.from({ length: Number(given.rows ?? 0) }, (_, n) => n);
	switch (code) {
		case 'time-wrong':
			return /^\s*(([01]\d|2[0-3]):[0-5]\d)?\s*$/.test(given.from ?? '') ? 'to' : 'from';
		case 'minutes-wrong': {
			const row = rows.find((n) => !isMinutes(given[`minutes-${n}`] ?? ''));
			return row === undefined ? 'date' : `minutes-${row}`;
		}
		case 'not-a-chair': {
			const isChair = (id = '') => id === '' || chairs.some((each) => each.id === id);
			const names = ['chair', 'deputy-1', 'deputy-2', 'deputy-3'];
			return names.find((name) => !isChair(given[name])) ?? 'chair';
		}
		case 'languages-needed':
			return ofWhy(code, given, both);
		case 'empty':
			return named(['place'], both)[0];
		case 'line-too-long':
		case 'line-unseen': {
			const items = rows.map((n) => `item-${n}`);
			return ofLines(given, named(['place', 'why', ...items], both), code);
		}
		default:
			return 'date';
	}
}

function isMinutes(typed: string): boolean {
	return /^\s*\d{0,4}\s*$/.test(typed) && Number(typed) <= 600;
}

/** The language that is missing, or the one whose words are too long. */
function ofWhy(code: RefusalCode, given: Typed, both: Both): string {
	const names = named(['why'], both);
	if (code === 'languages-needed') return names.find((name) => !given[name]?.trim()) ?? names[0];
	return ofLines(given, names, code);
}

/** The first field with letters that nobody can see, or the longest, or the first, as the refusal asks. */
function ofLines(given: Typed, names: readonly string[], code: RefusalCode): string {
	if (code === 'line-unseen') return names.find((name) => hasUnseen(given[name] ?? '')) ?? names[0];
	if (code !== 'line-too-long') return names[0];
	const length = (name: string) =>
		(given[name] ?? '').length / (name.startsWith('why') ? 500 : 200);
	return names.reduce((longest, name) => (length(name) > length(longest) ? name : longest));
}
