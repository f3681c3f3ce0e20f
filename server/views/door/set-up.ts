import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import { neededOf } from '$lib/meeting/sitting/sitting';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import { presets } from '../../presets/shipped';

/** The kinds of panel there are. */
export function setUpPage(lang: Lang) {
	return {
		title: words[lang].door.setup.title,
		presets: [...presets()].map(([id, settings]) => ({
			id,
			name: settings.name,
			/** With all members in post; 0 where there is none. */
			quorum: neededOf(settings.quorum, settings.maxMembers),
			members: settings.maxMembers,
			perYear: settings.meetingsPerYear,
			/** What its documents do not say, each as a sentence. */
			suggested: suggestedBy(settings, lang)
		}))
	};
}

function suggestedBy({ suggested, sampling, ...settings }: PanelSettings, lang: Lang): string[] {
	const values = {
		share: shareOf(settings.approval),
		days: settings.responseDays,
		months: sampling.months,
		wider: sampling.widerMonths,
		blind: settings.blind === 'after-opening'
	};
	return suggested.map((each) => words[lang].door.setup.suggests[each](values));
}

function shareOf(rule: PanelSettings['approval']): string {
	if (rule.kind === 'two-thirds') return '2/3';
	if (rule.kind === 'fraction') return `${rule.numerator}/${rule.denominator}`;
	return rule.kind === 'count' ? String(rule.count) : '1/1';
}
