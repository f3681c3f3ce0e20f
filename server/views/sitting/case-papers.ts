import { Refusal } from '$lib/meeting/refusal';
import type { RefusalCode } from '$lib/meeting/refusal';
import { readsWhenHere } from '$lib/meeting/rights/sitting';
import { templateOf } from '$lib/meeting/settings/template';
import { isInSession } from '$lib/meeting/sitting/stages';
import { formatIn } from '$lib/words/format';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Viewing } from '../../given';
import type { KnownPerson } from '../../store/people/people';
import { papersSeen } from './board/papers';
import { sittingState, hasLeft, isHere } from '../shared/review-state';
import type { ReviewState, SittingState } from '../shared/review-state';

interface AskedPapers {
	sittingId: string;
	caseId: string;
}

/**
 * A case's papers, for a person who reads them without a board to write on.
 * @throws Refusal
 */
export async function casePapersFor(
	house: Viewing,
	person: KnownPerson,
	at: AskedPapers,
	lang: Lang
) {
	const seen = await readerOf(house, person, at);
	const { review, sitting } = seen;
	const { id, number } = seen.case;
	const day = formatIn(lang, review.settings.timeZone).dayOnly(sitting.date);
	return {
		title: words[lang].papers.title(number),
		where: words[lang].plenary.where(review.title[lang], sitting.number, day),
		sittingId: sitting.id,
		reviewId: review.id,
		case: { id, number },
		question: templateOf(review, seen.case).question[lang],
		mayReadFindings: seen.may.findings !== 'none',
		...(await papersSeen(house, person, seen, lang))
	};
}

/**
 * The case, after checking that this person may read its papers now.
 * @throws Refusal
 */
export async function readerOf(house: Viewing, person: KnownPerson, at: AskedPapers) {
	const state = await sittingState(house, at.sittingId);
	const row = state?.cases.find(({ id }) => id === at.caseId);
	if (!state || row?.sittingId !== at.sittingId) throw new Refusal('unknown');
	const { may } = await house.rights.of(person).onCase(row.id);
	if (may.papers !== 'read') {
		throw new Refusal(may.why ?? whyNot(person, state), { case: row.number });
	}
	return { case: row, sitting: state.sitting, review: state.review, may };
}

/** Why papers are closed to a person whose own standing does not close them. */
function whyNot(
	person: KnownPerson,
	{ review, sitting }: ReviewState & { sitting: SittingState }
): RefusalCode {
	const { id } = person;
	const standsIn = sitting.substitutes.some(({ personId }) => personId === id);
	if (!readsWhenHere(person, standsIn, review.settings)) return 'forbidden';
	if (!isHere(sitting, id)) return hasLeft(sitting, id) ? 'has-left' : 'not-present';
	return isInSession(sitting.stage) ? 'not-opened' : 'not-now';
}
