import type { Bilingual } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../../../src/lib/meeting/settings/settings';
import type { Figures } from '../../../../src/lib/meeting/sitting/recorded/figures';
import {
	hasSameNumbers,
	readFigures
} from '../../../../src/lib/meeting/sitting/recorded/read-figures';
import { stateOf } from '../../../reading/as-entered';
import type { Actor, Given } from '../../../given';
import { expectUnchanged } from '../../coordinating';
import { bothLines, bothLinesOrNone } from '../../texts';
import { changeItem } from './change-item';
import type { ItemMeant } from './change-item';

interface ToRecord extends ItemMeant {
	/** What `stateOf` gave of the figures as the page showed them. */
	before?: string;
	title: Bilingual;
	period: Bilingual;
	source: Bilingual;
	/** Left blank where the headings say it. */
	unit: Bilingual;
	/** The table as it was pasted. A language left blank takes the other's names. */
	table: Bilingual;
}

/**
 * Records performance data for a stated period, which the panel sees as a table and as a chart. (M8)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' for a cancelled sitting or an item of another kind,
 *   'changed-meanwhile', 'empty' without a title, a period or a source, 'line-too-long', 'line-unseen', 'figures-differ',
 *   and as `readFigures`
 */
export async function recordFigures(given: Given, actor: Actor, input: ToRecord): Promise<void> {
	await changeItem(given, actor, input, ({ item, review, record }) => {
		if (item.kind !== 'performance') throw new Refusal('not-now');
		expectUnchanged(input.before, item.figures ?? null);
		const { settings } = review;
		const figures: Figures = {
			title: bothLines(input.title, settings),
			period: bothLines(input.period, settings),
			source: bothLines(input.source, settings),
			unit: bothLinesOrNone(input.unit, settings) ?? { en: '', cy: '' },
			table: tableIn(input.table, settings),
			isInReport: item.figures?.isInReport ?? false
		};
		if (stateOf(figures) === stateOf(item.figures ?? null)) return item;
		record('record-figures');
		return { ...item, figures };
	});
}

/** Read in each of the panel's languages. */
function tableIn(typed: Bilingual, { languages }: PanelSettings): Figures['table'] {
	const [first, ...others] = languages
		.filter((lang) => typed[lang].trim() !== '')
		.map((lang) => ({ lang, table: readFigures(typed[lang]) }));
	if (!first) throw new Refusal('figures-none');
	if (others.some(({ table }) => !hasSameNumbers(table, first.table)))
		throw new Refusal('figures-differ');
	const of = (lang: 'en' | 'cy') =>
		[first, ...others].find((each) => each.lang === lang)?.table ?? first.table;
	return { en: of('en'), cy: of('cy') };
}
