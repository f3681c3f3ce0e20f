import { isOver } from '../../src/lib/meeting/sitting/groups';
import { holderOfChair } from '../../src/lib/meeting/sitting/sitting';
import { standingOf } from '../../src/lib/meeting/people/standing';
import type { Facts, KnownCase, KnownReview } from './facts';

/**
 * Who holds the chair for a case: the chair, else the first deputy present who may read the case, else a coordinator
 * who may (model.md, "Acts"). Never a person who stood down from the case, is not
 * active or has left the sitting. Where none of them may read
 * it, the first who has not stood down: that person must declare, or renew vetting or undertaking.
 */
export async function chairIn(
	facts: Facts,
	{ review }: KnownReview,
	{ case: row, sitting: { sitting, present, came } }: KnownCase,
	now: Date
): Promise<string | null> {
	const inactive = await facts.notActive();
	const says = async (id: string) => (await facts.declared(id)).get(row.id) ?? null;
	const isDown = async (id: string) => inactive.includes(id) || (await says(id)) === 'conflict';
	const { chairId } = sitting;
	const hasLeft = chairId !== null && came.has(chairId) && !present.has(chairId);
	const isGone = hasLeft && !isOver(sitting.stage);
	if (chairId !== null && !isGone && !(await isDown(chairId))) return chairId;

	const offices = await facts.coordinators();
	const deputies = sitting.deputies.filter((id) => present.has(id));
	const readers = new Set<string>();
	const standing = new Set<string>();
	for (const id of [...deputies, ...offices]) {
		if (!(await isDown(id))) standing.add(id);
		const person = await facts.person(id);
		const isClosed = !person || standingOf(person, review.settings, now) !== null;
		if (!isClosed && (await says(id)) === 'none') readers.add(id);
	}
	const first = (mayHold: (id: string) => boolean) =>
		holderOfChair({ chair: null, deputies, coordinator: offices.find(mayHold) ?? null }, mayHold);
	return first((id) => readers.has(id)) ?? first((id) => standing.has(id));
}
