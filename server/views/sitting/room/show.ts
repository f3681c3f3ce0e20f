import { Refusal } from '$lib/meeting/refusal';
import { templateOf } from '$lib/meeting/settings/template';
import { choicesOf, isSealed } from '$lib/meeting/shows/show';
import type { ShowSeen } from '$lib/meeting/shows/show';
import type { Lang } from '$lib/words/plural';
import type { Viewing } from '../../../given';
import { isInRoom } from '../../../rights/inside';
import type { OnCase } from '../../../rights/rights-of';
import { votersOn } from '../../../rights/voters';
import type { KnownPerson } from '../../../store/people/people';
import { answersTo, openShowAt } from '../../../store/plenary/shows';
import { peopleKnown } from '../../shared/review-state';

/**
 * Null where no show is open, or none for this person: those who stood down from its case, guests, and members who are not
 * here. The holder of the chair and the coordinator see that it is open, but that alone does not let them answer. While a
 * show is sealed, readers get only their own answer and how many have answered. (G5, M10, P8, P9)
 */
export async function showSeen(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
): Promise<ShowSeen | null> {
	const show = await house.cache.once(`open show of ${sittingId}`, () =>
		openShowAt(house.db, sittingId)
	);
	if (!show) return null;
	const { may, at, on, review } = await house.rights.of(person).onCase(show.caseId);
	if (!sees(may)) return null;
	const voters = await votersOn(house.rights, at, show.caseId);
	const answers = (
		await house.cache.once(`answers to ${show.id}`, () => answersTo(house.db, [show.id]))
	).filter((each) => voters.includes(each.person));
	const own = answers.find((each) => each.person === person.id);
	const form = templateOf(review, on.case);
	const labelOf = (id: string) =>
		(show.subject.is === 'grade' && form.grades?.find((each) => each.id === id)?.label[lang]) ||
		null;
	const people = await peopleKnown(house);
	const sealed = isSealed(show);
	return {
		...{ id: show.id, sitting: sittingId, subject: show.subject, kind: show.kind },
		case: { id: on.case.id, number: on.case.number },
		isSealed: sealed,
		choices: choicesOf(show.subject, form).map((id) => ({ id, label: labelOf(id) })),
		answered: answers.length,
		of: voters.length,
		mine: own ? { says: own.says, reason: own.reason } : null,
		may: { answer: may.showHand, lead: may.chair },
		said: sealed
			? null
			: answers
					.map(({ person: id, says, reason, lang }) => ({
						...{ name: people.get(id)?.name ?? '', says, reason, lang }
					}))
					.sort((a, b) => a.name.localeCompare(b.name, lang))
	};
}

/** The same for a page that asks for the show alone. @throws Refusal 'unknown', or why the room is closed to the reader */
export async function showAsked(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
): Promise<ShowSeen | null> {
	const { may } = await house.rights.of(person).onSitting(sittingId);
	if (!isInRoom(may))
		throw new Refusal(may.why ?? (person.roles.includes('member') ? 'not-present' : 'forbidden'));
	return showSeen(house, person, sittingId, lang);
}

function sees({ showHand, chair, coordinate, why }: OnCase['may']): boolean {
	return showHand || chair || (coordinate && why === null);
}
