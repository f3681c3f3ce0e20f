import type { NumberCell } from '../../../../src/lib/meeting/sample/cell';
import type { Parts } from './parts';
import { readXml } from './xml';

/** How numbers of one style are shown, as far as a list depends on it. */
interface Shown {
	isDate: boolean;
	/** Text before and after the digits, and how many there are at least; null for any other format. */
	digits: { before: string; least: number; after: string } | null;
}

const PLAIN: Shown = { isDate: false, digits: null };
/** Formats that have a number and no code: dates, and times with a date. */
const DATES = new Set([14, 15, 16, 17, 22, ...between(27, 36), ...between(50, 58)]);

export class Styles {
	readonly #styles: readonly Shown[];

	private constructor(styles: readonly Shown[]) {
		this.#styles = styles;
	}

	static async read(parts: Parts, part: string | null): Promise<Styles> {
		if (part === null) return new Styles([]);
		const codes = new Map<number, string>();
		const styles: Shown[] = [];
		let isCells = false;
		await readXml(parts.read(part), {
			open(name, { numFmtId, formatCode }) {
				if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '');
				if (name === 'cellXfs') isCells = true;
				if (name === 'xf' && isCells) styles.push(shownBy(Number(numFmtId ?? 0), codes));
			},
			close(name) {
				if (name === 'cellXfs') isCells = false;
			}
		});
		return new Styles(styles);
	}

	/** A cell that holds a number. */
	number(value: number, style: number): NumberCell {
		const { isDate, digits } = this.#styles[style] ?? PLAIN;
		const figures = String(value);
		const shown =
			digits && Number.isInteger(value) && value >= 0
				? `${digits.before}${figures.padStart(digits.least, '0')}${digits.after}`
				: figures;
		return { value, isDate, shown };
	}
}

function shownBy(id: number, codes: ReadonlyMap<number, string>): Shown {
	const code = codes.get(id);
	if (code === undefined) return DATES.has(id) ? { isDate: true, digits: null } : PLAIN;
	return { isDate: isDateCode(code), digits: digitsOf(code) };
}

/** A format with a day, or with a year, is of a date; one of hours and minutes alone is of a time. */
function isDateCode(code: string): boolean {
	const letters = code.split(';')[0].replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
	return /[dy]/i.test(letters) && !/general/i.test(letters);
}

/** 000000, or GT-0000 with its letters in quotes. */
function digitsOf(code: string): Shown['digits'] {
	const found = /^((?:"[^"]*"|\\.|[-/ ])*)(0{2,})((?:"[^"]*"|\\.|[-/ ])*)$/.exec(
		code.split(';')[0]
	);
	if (!found) return null;
	const letters = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
	return { before: letters(found[1]), least: found[2].length, after: letters(found[3]) };
}

function between(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
