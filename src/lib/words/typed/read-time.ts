/** Morning and afternoon in either language. */
const HALVES: readonly { is: RegExp; isLate: boolean }[] = [
	{ is: /\s*(?:am|a\.m\.|yb|y bore)$/, isLate: false },
	{ is: /\s*(?:pm|p\.m\.|yh|yr hwyr|y prynhawn|y p’nawn)$/, isLate: true }
];

/**
 * A time of day as people type it: `22:35`, `22.35`, `2235`, `9:05`, `9 pm`, `9.10 yh`.
 * @returns HH:MM by 24 hours, or '' where it cannot be read
 */
export function readTime(typed: string): string {
	const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
	const half = HALVES.find(({ is }) => is.test(text));
	const figures = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(half ? text.replace(half.is, '') : text);
	if (!figures || (!half && figures[2] === undefined)) return '';
	const [hour, minute] = [Number(figures[1]), Number(figures[2] ?? 0)];
	if (hour > 23 || minute > 59 || (half && (hour < 1 || hour > 12))) return '';
	const whole = half ? (hour % 12) + (half.isLate ? 12 : 0) : hour;
	return [whole, minute].map((n) => String(n).padStart(2, '0')).join(':');
}
