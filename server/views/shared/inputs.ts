import { isOfTheOffice } from '../../../src/lib/meeting/people/panel';
import type { Lang } from '../../../src/lib/words/plural';
import { itemAsPlanned, stateOf } from '../../reading/as-entered';
import type { KnownPerson } from '../../store/people/people';
import type { ReviewState, SittingState } from './review-state';

/** The inputs of a sitting as the office records them, and the names it may choose from. (M9) */
export function inputsSeen({ review, people }: ReviewState, sitting: SittingState, lang: Lang) {
	const named = (fits: (person: KnownPerson) => boolean) =>
		[...people.values()]
			.filter((each) => each.standing === 'active' && fits(each))
			.map(({ name }) => name)
			.sort((a, b) => a.localeCompare(b));
	return {
		sitting: sitting.id,
		mayRecord: sitting.stage !== 'cancelled',
		languages: review.settings.languages,
		relayers: named(({ roles }) => isOfTheOffice(roles)),
		items: sitting.agenda.flatMap((item, at) =>
			item.kind === 'input'
				? {
						at,
						title: item.title[lang],
						code: stateOf(itemAsPlanned(item)),
						before: stateOf(item.input ?? null),
						input: item.input ?? null
					}
				: []
		)
	};
}

/** An agenda on the day: how long each item was to take, how long it took, and when it was on. (M8) */
export function agendaSeen({ agenda }: SittingState, lang: Lang) {
	return agenda.map((item) => ({
		title: item.title[lang],
		planned: item.minutesPlanned,
		used: item.minutesUsed,
		beganAt: item.beganAt ?? null,
		endedAt: item.endedAt ?? null,
		seen: stateOf(itemAsPlanned(item))
	}));
}
