import { whyNotTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { keepsPapers } from '../../../src/lib/meeting/rights/papers';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import type { Viewing } from '../../given';
import { paperAsSaid, stateOf } from '../../reading/as-entered';
import { hasSecond } from '../../rights/second-person';
import type { KnownPerson } from '../../store/people/people';
import { markerOf, unconfirmed } from '../../store/sitting/papers';
import { declaredBy, peopleKnown, reviewState, reviewsKnown } from '../shared/review-state';

/**
 * Papers of a review that wait for a second person of the office, those of cases that this person has stood down from left
 * out. (S6, M10)
 * @throws Refusal 'unknown', 'forbidden', 'not-active'
 */
export async function papersToConfirmPage(
	house: Viewing,
	person: KnownPerson,
	reviewId: string,
	lang: Lang
) {
	const why = whyNotTheOffice(person);
	if (why) throw new Refusal(why);
	const state = await reviewState(house, reviewId);
	if (!state) throw new Refusal('unknown');
	const { review, cases } = state;
	const { levels, notRedacted } = review.settings.papers;
	const people = await peopleKnown(house);
	const says = declaredBy(state, person.id);
	const papers = [];
	for (const paper of await unconfirmed(house.db)) {
		const row = cases.find(({ id }) => id === paper.caseId);
		if (!row || says.get(row.id) === 'conflict') continue;
		const isOwn = markerOf(paper) === person.id;
		const level = levels.find(({ id }) => id === (paper.vetting ?? notRedacted));
		papers.push({
			...{ id: paper.id, kind: paper.kind, bytes: paper.bytes, name: paper.name[lang] },
			...{ case: row.number, page: `/sittings/${row.sittingId}/cases/${row.id}` },
			level: level?.name[lang] ?? null,
			by: people.get(markerOf(paper))?.name ?? '',
			seen: stateOf(paperAsSaid(paper)),
			asks: !isOwn
				? ('second' as const)
				: (await hasSecond(house.db, house.rights, person, row.id))
					? ('other' as const)
					: ('reason' as const)
		});
	}
	return {
		title: words[lang].casePapers.confirm.title,
		where: review.title[lang],
		reviewId: review.id,
		mayRead: keepsPapers(person),
		papers
	};
}

/** How many papers of each review this person of the office can confirm, for their first page. */
export async function toConfirm(
	house: Viewing,
	person: KnownPerson,
	lang: Lang
): Promise<{ id: string; title: string; papers: number }[]> {
	const waiting = await house.cache.once('papers to confirm', () => unconfirmed(house.db));
	if (waiting.length === 0) return [];
	const people = [...(await peopleKnown(house)).values()];
	const isAlone = !people.some((other) => other.id !== person.id && !whyNotTheOffice(other));
	const listed = [];
	for (const { id, title } of await reviewsKnown(house)) {
		const state = await reviewState(house, id);
		const says = state && declaredBy(state, person.id);
		const theirs = new Set(
			state?.cases.filter((each) => says?.get(each.id) !== 'conflict').map((each) => each.id)
		);
		const papers = waiting.filter(
			(paper) => theirs.has(paper.caseId) && (isAlone || markerOf(paper) !== person.id)
		).length;
		if (papers > 0) listed.push({ id, title: title[lang], papers });
	}
	return listed;
}
