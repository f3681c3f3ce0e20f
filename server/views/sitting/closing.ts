import { Refusal } from '$lib/meeting/refusal';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { holdOn } from '../../store/report/retention';
import { roundsOf } from '../../store/sitting/room/rounds';
import { looseEnds } from './room/loose-ends';
import { sittingState } from '../shared/review-state';
import { sittingRoomOf } from './sitting-room';

/**
 * What closing the sitting would do, for those who may close it.
 * @throws Refusal
 */
export async function closingFor(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
) {
	const sittingRoom = await sittingRoomOf(house, person, sittingId, lang);
	if (!sittingRoom.may.chair && !sittingRoom.may.coordinate) throw new Refusal('forbidden');
	const { sitting, review } = sittingRoom;
	if (sitting.stage !== 'plenary' && sitting.stage !== 'closed') throw new Refusal('not-now');
	const agreed = (await sittingState(house, sittingId))?.agreed ?? {};
	const rounds = await roundsOf(house.db, sittingId);
	const day = formatIn(lang, review.timeZone).dayOnly(sitting.date);
	const w = words[lang].plenary;
	return {
		sitting,
		reviewId: review.id,
		loose: await looseEnds(house.boards, sittingRoom, agreed),
		isHeld: (await holdOn(house.db, review.id)) !== null,
		/** How many private notes closing destroys. (M11) */
		notes: house.boards.notes((note) => note.sittingId === sittingId).length,
		/** The same of the pages on which questions were answered, and whether one is still open. (R13) */
		answers: house.boards.notes((note) => rounds.some(({ id }) => id === note.sittingId)).length,
		isRoundOpen: rounds.some(({ ended }) => ended === null),
		title: w.close.title,
		where: w.where(review.title, sitting.number, day)
	};
}
