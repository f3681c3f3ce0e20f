import type { Day } from '../../meeting/calendar';
import type { Bilingual } from '../../meeting/people/people';
import type { Figures } from '../../meeting/sitting/recorded/figures';
import { figuresText } from '../../meeting/sitting/recorded/figures-text';
import type { Heard, HeardKind } from '../../meeting/sitting/recorded/heard';
import { cy } from '../../words/cy';
import { en } from '../../words/en';
import { formatIn } from '../../words/format';
import { inBoth } from '../held';
import type { HeldSettings } from '../held';

interface SaidHeard extends Heard {
	kind: HeardKind;
	/** The sitting's day. */
	date: Day;
}

/** Testimony, issues that members referred and visits, with what came of them. (M8, M12, P10) */
export function heardStatement(all: readonly SaidHeard[], settings: HeldSettings): Bilingual {
	return inBoth(settings, (lang) => {
		const w = { en, cy }[lang].report.heard;
		const { day } = formatIn(lang, settings.timeZone);
		return all
			.map(({ kind, date, said, outcome, visit }) => {
				const what = visit
					? w.visit(day(visit.date), visit.place[lang], visit.went)
					: w[kind === 'referral' ? 'referral' : 'testimony'](day(date));
				return [what, said[lang], ...(outcome ? [w.outcome(outcome[lang])] : [])].join(' ');
			})
			.join('\n\n');
	});
}

/** Performance data as a report prints them: what they are, and their table. (M8) */
export function figuresStatement(
	{ date, figures }: { date: Day; figures: Figures },
	settings: HeldSettings
): Bilingual {
	return inBoth(settings, (lang) => {
		const w = { en, cy }[lang].report.heard;
		const { day, number } = formatIn(lang, settings.timeZone);
		const { title, period, unit, source, table } = figures;
		const above = w.figures(day(date), title[lang], period[lang], unit[lang], source[lang]);
		const [first, ...heads] = table[lang].heads;
		const named = { ...table[lang], heads: [first || w.figuresRow, ...heads] };
		return `${above}\n\n${figuresText(named, number)}`;
	});
}
