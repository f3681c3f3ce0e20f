import { MONTHS } from '../calendar';

/**
 * A day as people type it: `3 July 2023`, `3 Gorffennaf 2023`, `3/7/2023`, `3.7.23`, `2023-07-03`. The day comes before
 * the month, as in the United Kingdom. Months may be cut short to three letters where that says which.
 * @returns YYYY-MM-DD, or '' where it cannot be read; whether there is such a day is for `isDay` to say
 */
export function readDay(typed: string): string {
	const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso) return written(iso[1], Number(iso[2]), iso[3]);
	const figures = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(text);
	if (figures) return written(figures[3], Number(figures[2]), figures[1]);
	const named =
		/^(?:dydd )?(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|af|ain|ydd|fed|eg)? (?:of )?(\p{L}{3,}),? (\d{4})$/u.exec(
			text
		);
	return named ? written(named[3], monthOf(named[2]), named[1]) : '';
}

function written(year: string, month: number, day: string): string {
	const whole = year.length === 2 ? `20${year}` : year;
	return month ? `${whole}-${two(month)}-${two(Number(day))}` : '';
}

/** 1 to 12; 0 where no month, or more than one, begins like this. */
function monthOf(typed: string): number {
	const found = [...MONTHS.en, ...MONTHS.cy].flatMap((name, n) =>
		name.toLowerCase().startsWith(typed) ? [(n % 12) + 1] : []
	);
	return new Set(found).size === 1 ? found[0] : 0;
}

function two(n: number): string {
	return String(n).padStart(2, '0');
}
