import type { Language } from '../../../src/lib/meeting/people/people';
import type { FigureTable, Figures } from '../../../src/lib/meeting/sitting/recorded/figures';
import { figuresText } from '../../../src/lib/meeting/sitting/recorded/figures-text';
import { isHeard } from '../../../src/lib/meeting/sitting/recorded/heard';
import type { Heard } from '../../../src/lib/meeting/sitting/recorded/heard';
import type { Lang } from '../../../src/lib/words/plural';
import { itemAsPlanned, stateOf } from '../../reading/as-entered';
import type { Db } from '../../store/engine/database';
import { referralById } from '../../store/sitting/referrals';
import type { AgendaItem } from '../../store/sitting/sittings';
import type { ReviewState, SittingState } from './review-state';

/** Performance data as one reader sees them. */
export interface FiguresSeen {
	title: string;
	period: string;
	source: string;
	/** '' where nobody said. */
	unit: string;
	table: FigureTable;
}

export function figuresSeen({ figures }: Pick<AgendaItem, 'figures'>, lang: Lang) {
	return figures ? seenIn(figures, lang) : null;
}

function seenIn({ title, period, source, unit, table }: Figures, lang: Lang): FiguresSeen {
	return {
		...{ title: title[lang], period: period[lang], source: source[lang], unit: unit[lang] },
		table: table[lang]
	};
}

/** What was recorded of the items of an agenda beside its inputs, for its minutes. */
export function recordsSeen({ agenda }: SittingState, lang: Lang) {
	return {
		figures: agenda.flatMap((item) => figuresSeen(item, lang) ?? []),
		heard: agenda.flatMap(({ title, heard }) =>
			heard ? [{ title: title[lang], ...heardSeen(heard, lang) }] : []
		)
	};
}

function heardSeen({ said, outcome, visit }: Heard, lang: Lang) {
	return {
		said: said[lang],
		outcome: outcome?.[lang] ?? null,
		visit: visit && { place: visit.place[lang], date: visit.date, went: visit.went }
	};
}

/** Performance data of a sitting as the office records them. (M8) */
export function figuresToRecord({ review }: ReviewState, sitting: SittingState, lang: Lang) {
	return {
		...recording(review, sitting),
		items: sitting.agenda.flatMap((item, at) =>
			item.kind === 'performance'
				? {
						...meant(item, at, lang),
						before: stateOf(item.figures ?? null),
						figures: item.figures ?? null,
						/** The tables as text, as they can be pasted again. */
						pasted: pastedOf(item.figures, review.settings.languages),
						seen: figuresSeen(item, lang)
					}
				: []
		)
	};
}

/** A table that is the same in another language is there in the panel's first one alone. */
function pastedOf(figures: Figures | undefined, [first]: readonly Language[]) {
	const text = (lang: Language) => (figures ? figuresText(figures.table[lang], String) : '');
	const own = (lang: Language) => (lang !== first && text(lang) === text(first) ? '' : text(lang));
	return { en: own('en'), cy: own('cy') } satisfies Record<Language, string>;
}

/** Testimony, referrals and visits of a sitting as the office records them. (M8, M12, P10) */
export async function heardToRecord(
	db: Db,
	{ review }: ReviewState,
	sitting: SittingState,
	lang: Lang
) {
	const items = sitting.agenda.flatMap((item, at) =>
		isHeard(item.kind) ? [{ item, at, kind: item.kind }] : []
	);
	return {
		...recording(review, sitting),
		items: await Promise.all(
			items.map(async ({ item, at, kind }) => ({
				...meant(item, at, lang),
				kind,
				before: stateOf(item.heard ?? null),
				heard: item.heard ?? null,
				/** The member's own words. */
				referral: await referredIn(db, item)
			}))
		)
	};
}

async function referredIn(db: Db, { referral: id }: AgendaItem) {
	const referral = id === undefined ? null : await referralById(db, id);
	return referral && { issue: referral.issue, lang: referral.lang, at: referral.at };
}

function recording({ settings }: ReviewState['review'], { id, stage }: SittingState) {
	return { sitting: id, mayRecord: stage !== 'cancelled', languages: settings.languages };
}

function meant(item: AgendaItem, at: number, lang: Lang) {
	return { at, title: item.title[lang], code: stateOf(itemAsPlanned(item)) };
}
