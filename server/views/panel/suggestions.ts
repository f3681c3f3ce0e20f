import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { neededOf } from '../../../src/lib/meeting/sitting/sitting';
import { MONTHS } from '../../../src/lib/words/calendar';
import { period } from '../../../src/lib/words/format';
import { list } from '../../../src/lib/words/list';
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
		quorum: neededOf(settings.quorum, settings.maxMembers),
		signMonths: settings.undertaking.months,
		modes: settings.meetings.modes.map((mode) => lowered(words[lang].home.modes[mode])).join('; '),
		yearStart: MONTHS[lang][settings.meetings.yearStart - 1],
		noticeMonths: settings.meetings.noticeMonths,
		allowedBy: settings.inquorate.ways.includes('proceed')
			? list(
					lang,
					settings.inquorate.allowedBy.map(
						(role) => settings.offices[role]?.[lang] ?? words[lang].door.roles[role]
					)
				)
			: null,
		size: sampling.size,
		reserves: sampling.reserves
	};
	return suggested.map((about) => ({
		about,
		text: words[lang].door.setup.suggests[about](values)
	}));
}

function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Null where members do not vote. */
function shareOf(rule: PanelSettings['approval']): string | null {
	if (rule.kind === 'consent' || rule.kind === 'none') return null;
	if (rule.kind === 'two-thirds') return '2/3';
	if (rule.kind === 'fraction') return `${rule.numerator}/${rule.denominator}`;
	return rule.kind === 'count' ? String(rule.count) : '1/1';
}
