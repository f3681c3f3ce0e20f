import type { RefusalCode, RefusalDetails } from '../../src/lib/meeting/refusal';
import { isRefusal, Refusal } from '../../src/lib/meeting/refusal';

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
			this.#wrong.push({ field, code: thrown.code, details: thrown.details });
		}
	}

	/** @throws WrongFields where a field was refused */
	end(): void {
		const [first, ...others] = this.#wrong;
		if (this.#wrong.length > 0) throw new WrongFields([first, ...others]);
	}
}
