import { isOfThePanel } from '$lib/meeting/people/panel';
import { isOut } from '$lib/meeting/people/standing';
import { Refusal } from '$lib/meeting/refusal';
import { isInSession } from '$lib/meeting/sitting/stages';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { promisesBack } from '../shared/promises-back';
import { sittingState } from '../shared/review-state';

/**
 * The standing item of a sitting: promises of earlier reviews, and what the panel says of them. (A13)
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function sittingPromises(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
) {
	const state = await sittingState(house, sittingId);
	if (!state) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onSitting(sittingId);
	if (isOut(person)) throw new Refusal('not-active');
	if (!isOfThePanel(person.roles)) throw new Refusal('forbidden');
	const promises = await promisesBack(house, person, state, lang);
	const { sitting, review } = state;
	const day = formatIn(lang, review.settings.timeZone).dayOnly(sitting.date);
	const isLeading = may.chair || may.coordinate;
	return {
		title: words[lang].promises.comeBack.title,
		where: words[lang].plenary.where(review.title[lang], sitting.number, day),
		sitting: { id: sitting.id, number: sitting.number, date: sitting.date },
		review: review.id,
		promises,
		may: {
			record: isLeading && isInSession(sitting.stage),
			/** It will be theirs to record, once the groups have begun. */
			later: isLeading && (sitting.stage === 'planned' || sitting.stage === 'arriving'),
			coordinate: may.coordinate
		}
	};
}
