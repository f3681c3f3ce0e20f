import { newId } from '../../../src/lib/board/ids';
import type { Person } from '../../../src/lib/meeting/people/people';
import { addRequest, dropRequest, requestsAbout } from '../../store/people/requests';
import type { Decision } from '../decide';
import type { Wish } from './wish';

/** Result of an act that waits for a second person: the id of its request. */
export interface Asked {
	asked: string;
}

/**
 * Keeps an act until a second person of the office confirms it.
 * @param personId null for a person who is not on the list yet
 */
export async function askSecond(
	decision: Decision,
	actor: Pick<Person, 'id'>,
	personId: string | null,
	wish: Wish
): Promise<Asked> {
	const { tx, at, record, announce } = decision;
	const { kind } = wish;
	if (personId) await replaceEarlier(decision, actor, personId, wish);
	const id = newId();
	await addRequest(tx, {
		id,
		kind,
		personId,
		wish: JSON.stringify(wish),
		askedBy: actor.id,
		askedAt: at.toISOString()
	});
	record('ask-second', { request: id, says: kind, ...(personId && { person: personId }) });
	announce({ person: actor.id }, { kind: 'changed', what: 'people', id: actor.id });
	return { asked: id };
}

/**
 * Drops what the actor asked for of this kind and person before, and what others asked for that changes one of the same
 * fields. Other requests wait on, as each writes its own fields alone.
 */
async function replaceEarlier(
	{ tx, record, announce }: Decision,
	actor: Pick<Person, 'id'>,
	personId: string,
	wish: Wish
): Promise<void> {
	const { kind } = wish;
	for (const { id, askedBy, wish: kept } of await requestsAbout(tx, { kind, personId })) {
		const fields = fieldsOf(JSON.parse(kept) as Wish);
		if (askedBy !== actor.id && !fieldsOf(wish).some((each) => fields.includes(each))) continue;
		await dropRequest(tx, id);
		record('replace-request', { request: id, to: askedBy, person: personId });
		announce({ person: askedBy }, { kind: 'changed', what: 'people', id: askedBy });
	}
}

/** The fields that a wish changes. */
function fieldsOf(wish: Wish): string[] {
	if (wish.kind !== 'change') return [];
	return Object.keys(wish.facts).filter((field) => field !== 'isNamesake');
}
