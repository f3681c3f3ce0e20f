import { wordsIn } from '../../../src/lib/meeting/response/answered';
import { isOpenCommitment, latestOf } from '../../../src/lib/meeting/response/progress';
import type { Lang } from '../../../src/lib/words/plural';
import { comesBackAt } from '../../reading/report/commitments';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { commitmentsFor, leftOutOf } from './commitments';
import type { ReviewState, SittingState } from './review-state';

/** Promises of earlier reviews on the agenda of a sitting, as far as this person may read them. (A13) */
export async function promisesBack(
	house: Viewing,
	person: KnownPerson,
	{ review, sitting }: Pick<ReviewState, 'review'> & { sitting: SittingState },
	lang: Lang
) {
	const all = await commitmentsFor(house, person, lang);
	return all
		.filter((each) => comesBackAt(sitting, review, each))
		.map(({ standing, entries, returns, review: earlier, ...each }) => {
			const latest = latestOf(entries);
			const said = returns.findLast((one) => one.sitting === sitting.id);
			return {
				...{ id: each.id, ...wordsIn(each, lang), owner: each.owner, ...standing },
				isOpen: isOpenCommitment(standing),
				leftOut: leftOutOf(each),
				review: earlier.title[lang],
				latest: latest && {
					...{ state: latest.state, day: latest.day, text: latest.text },
					...{ lang: latest.lang, byForce: latest.byForce }
				},
				/** What the panel said at this sitting; null before that. */
				said: said ? { says: said.says, text: said.text, lang: said.lang } : null
			};
		});
}

/** How many come back, and of how many the panel has said how they stand; null where none comes back. */
export async function promisesBackCount(...asked: Parameters<typeof promisesBack>) {
	const back = await promisesBack(...asked);
	if (back.length === 0) return null;
	return { all: back.length, said: back.filter(({ said }) => said !== null).length };
}

/** The promises that the panel judged at this sitting, for its minutes. */
export async function promisesLookedAt(...asked: Parameters<typeof promisesBack>) {
	const back = await promisesBack(...asked);
	return back.flatMap(({ id, text, lang, said }) => (said ? [{ id, text, lang, said }] : []));
}
