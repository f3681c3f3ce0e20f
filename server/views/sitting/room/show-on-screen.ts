import { strengthOf } from '$lib/meeting/shows/strength';
import type { Viewing } from '../../../given';
import { isClosedShow, showsAt } from '../../../store/plenary/shows';

/**
 * What a room reads on its wall of the latest show of hands: that it is open, with the chair's own question, or its result in
 * words. No name and no count. (P8)
 */
export async function showOnScreen(house: Viewing, sittingId: string, caseId: string) {
	const all = await house.cache.once(`shows at ${sittingId}`, () => showsAt(house.db, sittingId));
	const show = all.at(-1);
	if (show?.caseId !== caseId) return null;
	const { subject } = show;
	const question =
		subject.is === 'question' && subject.text ? { text: subject.text, lang: subject.lang } : null;
	if (!show.ended) return { is: 'open' as const, question };
	if (!isClosedShow(show)) return null;
	const isOfFinding = subject.is === 'finding';
	return {
		is: 'closed' as const,
		finding: isOfFinding ? subject.finding : null,
		by: isOfFinding ? strengthOf(show.result) : null
	};
}
