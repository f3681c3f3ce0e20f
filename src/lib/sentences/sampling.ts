import type { Day } from '../meeting/calendar';
import type { Bilingual } from '../meeting/people/people';
import type { Column, Shortfall } from '../meeting/sample/draw/strata';
import { cy } from '../words/cy';
import { en } from '../words/en';
import { formatIn } from '../words/format';
import type { Lang } from '../words/plural';

/** How the cases of a review were chosen. */
export type Sampled =
	| {
			method: 'random' | 'stratified';
			cases: number;
			/** Cases that could be drawn. */
			accepted: number;
			/** ISO instant of the draw. */
			on: string;
			from: Day;
			to: Day;
			months: number;
			/** Why the window was wider than usual; null where it was not. (S2) */
			wider: { usual: number; reason: string } | null;
			columns: readonly Column[];
			shortfalls: readonly Shortfall[];
			/** How many cases were replaced by reserves. */
			replaced: number;
			/** Why it was drawn again; null for a first draw. */
			again: string | null;
	  }
	| {
			method: 'purposive';
			cases: number;
			/** Cases on the list that they were chosen from; null where there was none. */
			accepted: number | null;
			choices: readonly { cases: number; reason: string; at: string }[];
	  };

/** The paragraph of a report that says how its cases were chosen. Only a draw is called random. (S5) */
export function samplingStatement(sampled: Sampled, settings: { timeZone: string }): Bilingual {
	return {
		en: statementIn('en', sampled, settings.timeZone),
		cy: statementIn('cy', sampled, settings.timeZone)
	};
}

function statementIn(lang: Lang, sampled: Sampled, timeZone: string): string {
	const w = { en, cy }[lang].report.sampling;
	const format = formatIn(lang, timeZone);
	if (sampled.method === 'purposive') {
		const { cases, accepted, choices } = sampled;
		return [
			w.chosen(cases, accepted),
			...choices.map((each) => w.choice(each.cases, format.day(each.at), each.reason))
		].join(' ');
	}
	const { cases, accepted, wider, columns, shortfalls, replaced, again } = sampled;
	const kinds = columns.flatMap(({ column, minimums }) =>
		minimums.map(({ value, least }) => w.least(column, value, least))
	);
	return [
		w.drawn(cases, accepted, format.day(sampled.on)),
		w.window(format.day(sampled.from), format.day(sampled.to), sampled.months),
		wider && w.wider(wider.usual, wider.reason),
		kinds.length > 0 && w.stratified(format.list(kinds)),
		...shortfalls.map(({ column, value, least, got }) => w.short(column, value, least, got)),
		replaced > 0 && w.replaced(replaced),
		again && w.again(again)
	]
		.filter(Boolean)
		.join(' ');
}
