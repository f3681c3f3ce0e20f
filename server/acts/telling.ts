import type { Role } from '../../src/lib/meeting/people/people';
import type { PostedLetter } from '../outbox/letter-kinds';
import { everybody } from '../store/people/people';
import { waitingFor } from '../store/outbox/letters';
import { expectedAt } from '../store/sitting/expected';
import type { Sitting } from '../store/sitting/sittings';
import type { Decision } from './decide';

type Telling = Pick<Decision, 'tx' | 'post'>;

/** A few minutes in which the office can correct what it has just said of a sitting, before anybody is told. */
const CORRECTING = 5 * 60 * 1000;

/** Writes to everybody who has one of these roles and is active. */
export async function tellRoles(
	{ tx, post }: Telling,
	roles: readonly Role[],
	letter: PostedLetter,
	notBefore?: Date
): Promise<void> {
	for (const { id, standing, roles: theirs } of await everybody(tx)) {
		if (standing === 'active' && theirs.some((role) => roles.includes(role)))
			post({ person: id }, letter, notBefore);
	}
}

/**
 * Writes to everybody who is expected at a sitting, once the office has had a moment to correct it.
 * @param roles only to those who have one of them; left out: to all
 */
export async function tellExpected(
	{ tx, at, post }: Telling & Pick<Decision, 'at'>,
	sitting: string,
	letter: PostedLetter,
	roles?: readonly Role[]
): Promise<void> {
	const known = roles ? await everybody(tx) : [];
	const isMeant = (id: string) =>
		!roles ||
		known.some((each) => each.id === id && each.roles.some((role) => roles.includes(role)));
	for (const { personId } of await expectedAt(tx, sitting))
		if (isMeant(personId)) post({ person: personId }, letter, soon(at));
}

/** Writes to everybody who was invited to a sitting that is about to be removed; not to those whose invitation still waits. */
export async function tellInvited(
	{ tx, at, post }: Telling & Pick<Decision, 'at'>,
	review: string,
	{ id, number, date, from, to, revision = 0 }: Sitting
): Promise<void> {
	const waiting = await waitingFor(tx, 'invitation', { sitting: id });
	const about = { sitting: id, review, number, date, from, to, revision: revision + 1 };
	for (const { personId } of await expectedAt(tx, id))
		if (!waiting.has(personId)) post({ person: personId }, { kind: 'sitting-removed', about }, at);
}

/** When a letter goes that the office may take back at once. */
export function soon(at: Date): Date {
	return new Date(at.getTime() + CORRECTING);
}
