import { newId } from '../../../src/lib/board/ids';
import type { Person } from '../../../src/lib/meeting/people/people';
import { addRequest, dropAlike } from '../../store/people/requests';
import type { Decision } from '../decide';
import type { Wish } from './wish';

/** Result of an act that waits for a second person: the id of its request. */
export interface Asked {
	asked: string;
}

/**
 * Keeps an act until a second person of the office confirms it. It replaces an earlier request about the same person.
 * @param personId null for a person who is not on the list yet
 */
export async function askSecond(
	{ tx, at, record, announce }: Decision,
	actor: Pick<Person, 'id'>,
	personId: string | null,
	wish: Wish
): Promise<Asked> {
	const { kind } = wish;
	if (personId) await dropAlike(tx, { kind, personId });
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
