import { isOver } from '../../src/lib/meeting/sitting/groups/groups';
import { mayHoldChair } from '../../src/lib/meeting/sitting/sitting';
import { standingOf } from '../../src/lib/meeting/people/standing';
import type { Facts, KnownCase, KnownReview } from './facts';

/**
 * Who holds the chair for a case: the chair, else the first deputy present who may read the case, else a coordinator
 * who may (model.md, "Acts"); in a remote collection also a member, where all of these have stood down. Never a person
 * who stood down from the case, is not active or has left the sitting. Where none of them may read it, the first who has
 * not stood down: that person must declare, or renew vetting or undertaking.
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
	// A coordinator leads a remote collection. Only where all of them have stood down somebody else does: who was to chair
	// the sitting before it, a deputy, at last a member, because nobody is in a room where a chair could be chosen. (M6)
	const order = sitting.due ? offices : [...deputies, ...offices];
	const readers = new Set<string>();
	const standing = new Set<string>();
	const ask = async (ids: readonly string[]) => {
		for (const id of ids) {
			if (!(await isDown(id))) standing.add(id);
			const person = await facts.person(id);
			const isClosed = !person || standingOf(person, review.settings, now) !== null;
			if (!isClosed && (await says(id)) === 'none') readers.add(id);
		}
	};
	await ask(order);
	if (sitting.due && standing.size === 0) await ask(deputies);
	if (sitting.due && standing.size === 0) await ask(await membersAmong(facts, present));
	const [reader] = readers;
	const [stands] = standing;
	return reader ?? stands ?? null;
}

/** Those of the people who are there who are members of the panel and may hold a chair, in order of their arrival. */
async function membersAmong(facts: Facts, present: ReadonlySet<string>): Promise<string[]> {
	const members: string[] = [];
	for (const id of present) {
		const person = await facts.person(id);
		if (person?.roles.includes('member') && mayHoldChair(person)) members.push(id);
	}
	return members;
}
