import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { neededOf } from '../../../src/lib/meeting/sitting/sitting';
import { period } from '../../../src/lib/words/format';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';

export interface Suggestion {
	about: PanelSettings['suggested'][number];
	text: string;
}

/** What a panel's own documents do not say and the product suggested, each as a sentence, until the office confirms it. */
export function suggestionsOf(
	{ suggested, sampling, ...settings }: PanelSettings,
	lang: Lang
): Suggestion[] {
	const values = {
		share: shareOf(settings.approval),
		days: period(lang, settings.responseDays, settings.responseDaysIn),
		months: sampling.months,
		wider: sampling.widerMonths,
		blind: settings.blind === 'after-opening',
		paperMonths: settings.retention.paperMonths,
		members: settings.maxMembers,
		years: settings.termYears ?? 0,
		perYear: settings.meetingsPerYear,
		papers: period(lang, settings.meetings.papersDays, settings.meetings.papersDaysIn),
		quorum: neededOf(settings.quorum, settings.maxMembers)
	};
	return suggested.map((about) => ({
		about,
		text: words[lang].door.setup.suggests[about](values)
	}));
}

/** Null where members do not vote. */
function shareOf(rule: PanelSettings['approval']): string | null {
	if (rule.kind === 'consent' || rule.kind === 'none') return null;
	if (rule.kind === 'two-thirds') return '2/3';
	if (rule.kind === 'fraction') return `${rule.numerator}/${rule.denominator}`;
	return rule.kind === 'count' ? String(rule.count) : '1/1';
}
