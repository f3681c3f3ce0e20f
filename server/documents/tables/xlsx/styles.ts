import type { NumberCell } from '../../../../src/lib/meeting/sample/cell';
import { showNumbers } from './number-format';
import type { ShowNumber } from './number-format';
import type { Parts } from './parts';
import { readXml } from './xml';

/** How numbers of one style are shown, as far as a list depends on it. */
interface Shown {
	isDate: boolean;
	/** Null where a number is shown by its digits alone. */
	show: ShowNumber | null;
}

const PLAIN: Shown = { isDate: false, show: null };
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
		const { isDate, show } = this.#styles[style] ?? PLAIN;
		const isShown = show && Number.isInteger(value) && value >= 0;
		const shown = isShown ? show(value) : String(value);
		return { value, isDate, shown };
	}
}

function shownBy(id: number, codes: ReadonlyMap<number, string>): Shown {
	const code = codes.get(id);
	if (code === undefined) return DATES.has(id) ? { isDate: true, show: null } : PLAIN;
	const isDate = isDateCode(code);
	return { isDate, show: isDate ? null : showNumbers(code) };
}

/** A format with a day, or with a year, is of a date; one of hours and minutes alone is of a time. */
function isDateCode(code: string): boolean {
	const letters = code.split(';')[0].replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
	return /[dy]/i.test(letters) && !/general/i.test(letters);
}

function between(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}
