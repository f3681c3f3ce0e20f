import { Refusal } from '../../../../src/lib/meeting/refusal';
import { messageFor } from '../../../../src/lib/meeting/sitting/breakouts/messages';
import { markMessageRead, messagesAt } from '../../../store/sitting/room/messages';
import { readsMessages } from '../../../rights/reads-messages';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { tellLeaders } from './tell-leaders';

/**
 * A person of a group has read a message to it: it leaves their pages, on all their devices. Repeating it changes nothing.
 * @throws Refusal 'unknown' for a message that is not to a group of theirs, 'forbidden' or why they read none
 */
export async function readMessage(
	given: Given,
	actor: Actor,
	input: { sittingId: string; messageId: string }
): Promise<void> {
	const { sittingId, messageId } = input;
	await decide(given, actor, async ({ tx, at: now, rights, announce }) => {
		const { at, may } = await rights.of(actor).onSitting(sittingId);
		const message = (await messagesAt(tx, sittingId)).find(({ id }) => id === messageId);
		if (!message || !messageFor(message, at.groups).includes(actor.id))
			throw new Refusal('unknown');
		if (!readsMessages(may)) throw new Refusal(may.why ?? 'forbidden');
		if (message.readBy.includes(actor.id)) return;
		await markMessageRead(tx, { messageId, personId: actor.id, at: now });
		announce({ person: actor.id }, { kind: 'changed', what: 'messages', id: sittingId });
		await tellLeaders({ tx, announce }, at.sitting, 'messages');
	});
}
