import { isRefusal, Refusal } from './refusal';
import type { RefusalCode, RefusalDetails } from './refusal';

/** A field of a form, by its name, and why what is in it was refused. */
export interface WrongField {
	field: string;
	code: RefusalCode;
	details: RefusalDetails;
}

/** A form refused for some of its fields: all of them are named, in their order. Its own code is that of the first. */
export class WrongFields extends Refusal {
	readonly fields: readonly WrongField[];

	constructor(fields: readonly [WrongField, ...WrongField[]]) {
		super(fields[0].code, fields[0].details);
		this.fields = fields;
	}
}

/** Looks at each field with `at`, so that the page says all that is wrong at once. */
export class FieldCheck {
	readonly #wrong: WrongField[] = [];

	at(field: string, look: () => void): void {
		try {
			look();
		} catch (thrown) {
			if (!isRefusal(thrown)) throw thrown;
			if (thrown instanceof WrongFields) this.#wrong.push(...thrown.fields);
			else this.#wrong.push({ field, code: thrown.code, details: thrown.details });
		}
	}

	/** @throws WrongFields where a field was refused */
	end(): void {
		const [first, ...others] = this.#wrong;
		if (this.#wrong.length > 0) throw new WrongFields([first, ...others]);
	}
}

/**
 * Reads all of these, by the names of their fields, so that everything that is wrong is said at once.
 * @throws WrongFields
 */
export function readAll<T extends Record<string, () => unknown>>(
	fields: T
): { [K in keyof T]: ReturnType<T[K]> } {
	const check = new FieldCheck();
	const read: Record<string, unknown> = {};
	for (const [field, look] of Object.entries(fields)) check.at(field, () => (read[field] = look()));
	check.end();
	return read as { [K in keyof T]: ReturnType<T[K]> };
}
