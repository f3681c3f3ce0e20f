import { wordsIn } from '../../../src/lib/meeting/response/answered';
import { isOfTheOffice, isOfThePanel } from '$lib/meeting/people/panel';
import { Refusal } from '$lib/meeting/refusal';
import { dayIn } from '$lib/meeting/calendar';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import type { OpenedWords } from '../../store/response/opened';
import { commitmentsFor, leftOutOf } from '../shared/commitments';
import { reportState } from '../shared/report-state';
import { peopleKnown, reviewState, reviewsKnown } from '../shared/review-state';
import { observationNumbers } from './commitments';

export type CommitmentSeen = Awaited<ReturnType<typeof commitmentPage>>;
export type EntrySeen = CommitmentSeen['entries'][number];

/**
 * One promise of the force with everything that was recorded of it, the latest first. Outside the panel nobody of it is
 * named. (A7, P5)
 * @throws Refusal 'unknown' for one whose report this person may not read
 */
export async function commitmentPage(house: Viewing, person: KnownPerson, id: string, lang: Lang) {
	const found = (await commitmentsFor(house, person, lang)).find((each) => each.id === id);
	if (!found) throw new Refusal('unknown');
	const { review, may, standing } = found;
	const people = await peopleKnown(house);
	const office = [...people.values()].filter(
		({ roles, standing: is }) => is === 'active' && isOfTheOffice(roles)
	);
	const isAlone = office.length < 2;
	const isInside = isOfThePanel(person.roles);
	const mayRecord = may.coordinate || may.response !== 'none';
	const latest = (await reportState(house, review)).versions.at(-1)?.number ?? found.version;
	const dates = new Map<string, string>();
	for (const each of found.returns.length > 0 ? await reviewsKnown(house) : [])
		for (const { id: sitting, date } of (await reviewState(house, each.id))?.sittings ?? [])
			dates.set(sitting, date);
	return {
		title: words[lang].promises.one.title,
		where: review.title[lang],
		review: {
			id: review.id,
			title: review.title[lang],
			version: isInside ? found.version : latest
		},
		/** The versions whose answers have it and leave it out; null while it is made. */
		leftOut: leftOutOf(found),
		...{ id, ...wordsIn(found, lang), owner: found.owner },
		...{ made: found.made, today: dayIn(review.settings.timeZone, house.clock()), ...standing },
		...(await observationNumbers(house, found)),
		/** Due dates after the first, oldest first: moved by the office, or signed again by the force. */
		moves: found.dates
			.slice(1)
			.map((each) =>
				each.is === 'moved'
					? { is: each.is, due: each.due, at: each.at, reason: each.reason, lang: each.lang }
					: { is: each.is, due: each.due, at: each.at, version: each.version }
			),
		entries: found.entries
			.map((entry) => ({
				...{ id: entry.id, state: entry.state, day: entry.day, text: entry.text },
				...{ lang: entry.lang, at: entry.at, byForce: entry.byForce },
				isPublic: Boolean(entry.opened?.confirmed),
				/** What of it is for everybody: the office's to see and to open. Null for others. (A11) */
				opening: entry.byForce || entry.takenBack ? null : openingOf(entry.opened),
				/** Null where the reader is not told. */
				name: isInside || entry.byForce ? (people.get(entry.by)?.name ?? '') : null,
				takenBack: entry.takenBack && {
					...{ at: entry.takenBack.at, reason: entry.takenBack.reason },
					lang: entry.takenBack.lang
				},
				mayTakeBack: !entry.takenBack && (may.coordinate || (mayRecord && entry.byForce))
			}))
			.reverse(),
		returns: found.returns
			.map(({ sitting, says, text, lang: of }) => ({
				...{ says, text, lang: of },
				day: dates.get(sitting) ?? ''
			}))
			.reverse(),
		/** The owner's name for everybody, as of an entry. */
		ownerOpening: openingOf(found.openedOwner),
		languages: review.settings.languages,
		may: { record: mayRecord, office: may.coordinate }
	};

	function openingOf(words: OpenedWords | null) {
		if (!isOfTheOffice(person.roles)) return null;
		return {
			words: words && {
				...{ id: words.id, en: words.en, cy: words.cy },
				by: people.get(words.preparedBy)?.name ?? '',
				isConfirmed: words.confirmed !== null,
				mayConfirm: words.confirmed === null && (words.preparedBy !== person.id || isAlone)
			},
			mayOpen: may.coordinate
		};
	}
}
