import * as v from 'valibot';
import { isDay } from '../../src/lib/meeting/calendar';
import { hasUnseen, withoutMarks } from '../../src/lib/meeting/people/names';
import type { RefusalCode } from '../../src/lib/meeting/refusal';
import { readDay } from '../../src/lib/words/typed/read-day';
import { langOf } from '../../src/lib/words/words';
import { WrongFields } from '../../src/lib/meeting/wrong-fields';
import type { WrongField } from '../../src/lib/meeting/wrong-fields';

/** A form and the name of one of its fields: what each schema here is given. */
interface Sent {
	form: FormData;
	name: string;
}

/**
 * Reads the fields that an act names, and no others.
 * @throws WrongFields with every field that is wrong
 */
export function fieldsIn<const E extends v.ObjectEntries>(
	form: FormData,
	fields: E
): v.InferOutput<v.ObjectSchema<E, undefined>> {
	const sent = Object.fromEntries(Object.keys(fields).map((name) => [name, { form, name }]));
	const read = v.safeParse(v.object(fields), sent, { abortPipeEarly: true });
	if (read.success) return read.output as v.InferOutput<v.ObjectSchema<E, undefined>>;
	const [first, ...others] = read.issues.map(({ path, message }): WrongField => ({
		field: String(path?.[0].key),
		code: message as RefusalCode,
		details: {}
	}));
	throw new WrongFields([first, ...others]);
}

const sent = v.custom<Sent>(() => true);

/** Trimmed; '' where it is missing or a file. */
export const text = v.pipe(
	sent,
	v.transform(({ form, name }) => textOf(form.get(name)).trim())
);

/** Untrimmed: a password may begin with a space, and a name is read character by character. */
export const asTyped = v.pipe(
	sent,
	v.transform(({ form, name }) => textOf(form.get(name)))
);

/** Trimmed; undefined where the form has no such field. */
export const textIfAny = v.pipe(
	sent,
	v.transform(({ form, name }) => (form.has(name) ? textOf(form.get(name)).trim() : undefined))
);

/** The file that was sent; null where there is none. */
export const file = v.pipe(
	sent,
	v.transform(({ form, name }) => {
		const given = form.get(name);
		return given instanceof File ? given : null;
	})
);

/** Everything sent under the name. */
export const texts = v.pipe(
	sent,
	v.transform(({ form, name }) => form.getAll(name).map(textOf))
);

export const yes = v.pipe(
	text,
	v.transform((given) => given === 'yes')
);

/** Whether the form has it, whatever it says: the button that was pressed, for example. */
export const isThere = v.pipe(
	sent,
	v.transform(({ form, name }) => form.has(name))
);

/** NaN where it is no number. */
export const number = v.pipe(text, v.transform(Number));

/** English where nothing is chosen. */
export const language = v.pipe(
	text,
	v.transform((given) => langOf(given))
);

/** As people write days in either language; `YYYY-MM-DD` of a day that exists, or null where it is left open. */
export const typedDay = v.pipe(
	text,
	v.check((given) => given === '' || isDay(readDay(given)), code('date-wrong')),
	v.transform((given) => readDay(given) || null)
);

/** A whole number from `least` to `most`, or null where it is left open. */
export function wholeNumber(otherwise: RefusalCode, least = 0, most = 9_999_999) {
	return v.pipe(
		text,
		v.check((given) => {
			if (given === '') return true;
			return /^\d{1,7}$/.test(given) && Number(given) >= least && Number(given) <= most;
		}, code(otherwise)),
		v.transform((given) => (given === '' ? null : Number(given)))
	);
}

/** A text in both languages, from the fields `name-en` and `name-cy`. */
export const both = v.pipe(
	sent,
	v.transform(({ form, name }) => ({
		en: textOf(form.get(`${name}-en`)).trim(),
		cy: textOf(form.get(`${name}-cy`)).trim()
	}))
);

/** The same, in one of the languages at least, and each in characters that can be seen. */
export const bothSaid = v.pipe(
	both,
	v.check(({ en, cy }) => en + cy !== '', code('empty')),
	v.check(({ en, cy }) => !hasUnseen(withoutMarks(en + cy)), code('line-unseen'))
);

export function oneOf<const T extends string>(options: readonly T[], otherwise: RefusalCode) {
	return v.pipe(text, v.picklist(options, code(otherwise)));
}

/**
 * All fields whose names begin with this one’s, by the rest of theirs. As they were sent, untrimmed. A name that every
 * object has of itself is no name of a field.
 */
export const startingWith = v.pipe(
	sent,
	v.transform(({ form, name: prefix }) => {
		const found = [...form].filter(([name]) => name.startsWith(prefix));
		const named = found.map(([name, value]) => [name.slice(prefix.length), textOf(value)] as const);
		return Object.fromEntries(named.filter(([name]) => !(name in Object.prototype)));
	})
);

function textOf(value: FormDataEntryValue | null): string {
	return typeof value === 'string' ? value : '';
}

/** The message of a field’s schema is the code of its refusal. */
function code(of: RefusalCode): RefusalCode {
	return of;
}
