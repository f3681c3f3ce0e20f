import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { addNotice } from '../../store/people/notices';
import { personById } from '../../store/people/people';
import { sessionsOf } from '../../store/people/sessions';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/**
 * A person signs one of their devices out, or all but one.
 * @throws Refusal 'unknown' for a session that is not theirs
 */
export async function endOwnSessions(
	given: Given,
	actor: Actor,
	which: { only: string } | { but: string }
): Promise<void> {
	await decide(given, actor, async ({ tx, record, endSessions }) => {
		const mine = await sessionsOf(tx, actor.id);
		if ('only' in which && !mine.some(({ id }) => id === which.only)) throw new Refusal('unknown');
		await endSessions(actor.id, which);
		record('end-own-sessions', {});
	});
}

/**
 * The office signs somebody out everywhere, who is told of it.
 * @throws Refusal 'forbidden', 'not-active', 'unknown'
 */
export async function endSessionsOf(
	given: Given,
	actor: Actor,
	{ personId }: { personId: string }
): Promise<void> {
	actsForTheOffice(actor);
	await decide(given, actor, async ({ tx, at, record, endSessions }) => {
		if (!(await personById(tx, personId))) throw new Refusal('unknown');
		await endSessions(personId);
		if (personId !== actor.id) {
			await addNotice(tx, { personId, kind: 'sessions', by: actor.id, at });
		}
		record('end-sessions', { person: personId });
	});
}
