import { newId } from '../../../src/lib/board/ids';
import type { Person } from '../../../src/lib/meeting/people/people';
import { addRequest, dropRequest, requestsAbout, setWish } from '../../store/people/requests';
import type { Decision } from '../decide';
import { CORRECTED_FIELDS } from './wish';
import type { CorrectedField, CorrectedPerson, Wish } from './wish';

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
 * Removes the fields of the new request from earlier requests about the same person, also from those of others. A request
 * that has no field left is dropped. Other fields wait on. A link that the actor asked for before is dropped too.
 */
async function replaceEarlier(
	{ tx, record, announce }: Decision,
	actor: Pick<Person, 'id'>,
	personId: string,
	wish: Wish
): Promise<void> {
	const { kind } = wish;
	for (const { id, askedBy, wish: kept } of await requestsAbout(tx, { kind, personId })) {
		const earlier = JSON.parse(kept) as Wish;
		const again = fieldsOf(earlier).filter((field) => fieldsOf(wish).includes(field));
		const isOwn = askedBy === actor.id;
		if (again.length === 0 && !(isOwn && isWhole(earlier))) continue;
		const about = { request: id, to: askedBy, person: personId };
		const rest = without(earlier, again);
		if (rest) {
			await setWish(tx, id, JSON.stringify(rest));
			record('narrow-request', { ...about, changed: again });
		} else {
			await dropRequest(tx, id);
			record('replace-request', about);
		}
		announce({ person: askedBy }, { kind: 'changed', what: 'people', id: askedBy });
	}
}

/** Whether a request is replaced as a whole: a link, or a request from a version that did not keep its fields. */
function isWhole(wish: Wish): boolean {
	return wish.kind !== 'change' || wish.before === undefined;
}

/** The wish without these fields; null where no field is left. */
function without(wish: Wish, fields: readonly CorrectedField[]): Wish | null {
	if (wish.kind !== 'change' || isWhole(wish)) return null;
	const left = (facts: Partial<CorrectedPerson> = {}): Partial<CorrectedPerson> =>
		Object.fromEntries(
			Object.entries(facts).filter(([field]) => !fields.some((each) => each === field))
		);
	const rest = { ...wish, facts: left(wish.facts), before: left(wish.before) };
	const anew = [...new Set([...(wish.anew ?? []), ...fields])];
	return fieldsOf(rest).length > 0 ? { ...rest, anew } : null;
}

/** The fields that a wish changes. */
function fieldsOf(wish: Wish): CorrectedField[] {
	return wish.kind === 'change' ? CORRECTED_FIELDS.filter((field) => field in wish.facts) : [];
}
