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
 * Why readers of its case cannot open a paper: the level that none of them has in force ('' for any), null where some have
 * it, or nobody has the case; and who has a vetting in force that names none of the panel's levels.
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
