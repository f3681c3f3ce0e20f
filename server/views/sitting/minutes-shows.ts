import { templateOf } from '$lib/meeting/settings/template';
import { choicesOf } from '$lib/meeting/shows/show';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { answersTo, isClosedShow, showsAt } from '../../store/plenary/shows';
import { peopleKnown } from '../shared/review-state';

/**
 * The shows of hands of a sitting for its minutes, oldest first: the result, and of a named one who said what. Nothing of a
 * finding's words. To a reader to whom the case is closed, or whom its page gives no result because they are not of
 * the panel, it is said only that there was one. (G5, M10)
 */
export async function showsInMinutes(
	house: Viewing,
	person: KnownPerson,
	sittingId: string,
	lang: Lang
) {
	const all = await showsAt(house.db, sittingId);
	const closed = all.filter(isClosedShow).map(({ id }) => id);
	const answers = await answersTo(house.db, closed);
	const people = await peopleKnown(house);
	const w = words[lang].plenary.shows.says;
	return Promise.all(
		all.map(async (show) => {
			const { may, on, review } = await house.rights.of(person).onCase(show.caseId);
			const { subject, kind } = show;
			const form = templateOf(review, on.case);
			const labelOf = (says: string) =>
				(subject.is === 'grade' && form.grades?.find(({ id }) => id === says)?.label[lang]) ||
				(w[subject.is] as Partial<Record<string, string>>)[says] ||
				says;
			const namesOf = (says: string) =>
				answers
					.filter((each) => each.show === show.id && each.says === says)
					.map((each) => people.get(each.person)?.name ?? '')
					.sort((a, b) => a.localeCompare(b, lang));
			const isPanels = may.copies === 'read' || person.roles.includes('member');
			const isTheirs = may.why === null && may.findings !== 'none' && isPanels;
			return {
				...{ id: show.id, number: on.case.number, subject: subject.is, kind },
				question: isTheirs && subject.is === 'question' && subject.text ? subject : null,
				at: show.openedAt,
				ended: show.ended ? { how: show.ended.how, at: show.ended.at } : null,
				/** Null where it has none. */
				result: isClosedShow(show)
					? isTheirs
						? {
								of: show.result.of,
								tally: choicesOf(subject, form).map((says) => ({
									...{ said: labelOf(says), n: show.result.counts[says] ?? 0 },
									names: kind === 'named' ? namesOf(says) : []
								}))
							}
						: ('closed-to-reader' as const)
					: null
			};
		})
	);
}
