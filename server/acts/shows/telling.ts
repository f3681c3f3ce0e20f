import type { LiveEvent } from '../../../src/lib/live/events';
import { votersOn } from '../../rights/voters';
import { coordinators } from '../../store/people/roles';
import type { Show } from '../../store/plenary/shows';
import type { Decision } from '../decide';

type Telling = Pick<Decision, 'tx' | 'rights' | 'announce'>;

/** The one event of shows of hands: it always has the same size, and nothing of what was said. */
function news({ sittingId }: Pick<Show, 'sittingId'>): LiveEvent {
	return { kind: 'changed', what: 'show', id: sittingId };
}

/** Tells everybody at the sitting that a show was opened or has ended. */
export function tellShow({ announce }: Pick<Decision, 'announce'>, show: Show): void {
	announce({ sitting: show.sittingId }, news(show));
}

/**
 * Tells those who see the show that somebody answered: each by their own address, because those who stood down and guests
 * hear what is told to the sitting and to the panel. (M10, P8)
 */
export async function tellAnswered(telling: Telling, show: Show): Promise<void> {
	const { tx, rights, announce } = telling;
	const told = new Set(await votersHere(telling, show));
	const chair = await rights.chairOf(show.caseId);
	for (const id of [...(chair === null ? [] : [chair]), ...(await coordinators(tx))]) {
		const { may } = await rights.of(id).onCase(show.caseId);
		if (may.chair || (may.coordinate && may.why === null)) told.add(id);
	}
	for (const person of told) announce({ person }, news(show));
}

/** Tells the other pages of who answered. */
export function tellSelf(
	{ announce }: Pick<Decision, 'announce'>,
	show: Show,
	person: string
): void {
	announce({ person }, news(show));
}

/** Ids of the people who may answer a show now, from within an act. */
export async function votersHere(
	{ rights }: Pick<Decision, 'rights'>,
	{ caseId, sittingId }: Pick<Show, 'caseId' | 'sittingId'>
): Promise<string[]> {
	const reviewId = await rights.reviewOfSitting(sittingId);
	const known = reviewId === null ? null : await rights.review(reviewId);
	const at = known?.sittings.get(sittingId);
	return at ? votersOn(rights, at, caseId) : [];
}
