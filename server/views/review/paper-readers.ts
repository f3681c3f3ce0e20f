import { dayIn } from '../../../src/lib/meeting/calendar';
import { vettingOf } from '../../../src/lib/meeting/people/standing';
import {
	isGuarded,
	isUnconfirmed,
	isVettedFor,
	levelNamed,
	levelNeeded
} from '../../../src/lib/meeting/rights/papers';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import type { Lang } from '../../../src/lib/words/plural';
import type { KnownPerson } from '../../store/people/people';
import type { Paper } from '../../store/sitting/papers';

/**
 * Why nobody who has the case can open one of its papers: the vetting level that all of them lack; '' where any level would
 * do. The level is null where somebody has it, or where nobody has the case. Also says whose vetting names none of the
 * panel's levels.
 */
export function closedTo(
	paper: Paper,
	members: readonly KnownPerson[],
	settings: PanelSettings,
	lang: Lang,
	now: Date
) {
	if (isUnconfirmed(paper) || !isGuarded(paper)) return { level: null, unnamed: [] };
	const needed = levelNeeded(paper, settings);
	const isOpen = members.some((member) => isVettedFor(member, paper, settings, now));
	const name = settings.papers.levels.find(({ id }) => id === needed)?.name[lang];
	const today = dayIn(settings.timeZone, now);
	return {
		level: isOpen || members.length === 0 ? null : (name ?? needed ?? ''),
		unnamed: members
			.filter(
				(member) =>
					needed !== null &&
					vettingOf(member, today) === null &&
					levelNamed(member.vetting?.level ?? '', settings) === null
			)
			.map((member) => member.name)
	};
}
