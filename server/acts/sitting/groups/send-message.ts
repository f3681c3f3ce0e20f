import { newId } from '../../../../src/lib/board/ids';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import {
	MESSAGE_LETTERS,
	messageFor
} from '../../../../src/lib/meeting/sitting/breakouts/messages';
import type { Lang } from '../../../../src/lib/words/plural';
import { addMessage } from '../../../store/sitting/room/messages';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { lineOrNone } from '../../texts';
import { leadingGroups } from './leading-groups';
import { tellLeaders } from './tell-leaders';

interface ToSend {
	sittingId: string;
	/** Null for all groups. */
	groupId: string | null;
	text: string;
	/** The language it is written in. */
	lang: Lang;
}

/**
 * The chair or the coordinator sends a short message to all groups or to one. It is announced to the people of those groups
 * and to who leads, and to nobody else; the sitting's log holds that it was sent, and not its words.
 * @throws Refusal as `leadingGroups`; 'unknown' for a group of another sitting, 'empty', 'line-too-long', 'line-unseen',
 *   'form-unreadable' for a language that is not one of the panel's
 */
export async function sendMessage(given: Given, actor: Actor, input: ToSend): Promise<void> {
	const { sittingId, groupId, lang } = input;
	await decide(given, actor, async ({ tx, at: now, rights, record, event, announce }) => {
		const { at, review } = await leadingGroups(rights, actor, sittingId);
		if (groupId !== null && !at.groups.some(({ id }) => id === groupId))
			throw new Refusal('unknown');
		if (!review.settings.languages.includes(lang)) throw new Refusal('form-unreadable');
		const text = lineOrNone(input.text, MESSAGE_LETTERS);
		if (text === '') throw new Refusal('empty');
		const id = newId();
		await addMessage(tx, { id, sittingId, groupId, text, lang, by: actor.id, at: now });
		const group: Record<string, string> = groupId === null ? {} : { group: groupId };
		event(sittingId, 'message', { message: id, ...group });
		record('send-message', { review: review.id, sitting: sittingId, ...group });
		for (const person of messageFor({ groupId, by: actor.id }, at.groups))
			announce({ person }, { kind: 'changed', what: 'messages', id: sittingId });
		await tellLeaders({ tx, announce }, at.sitting, 'messages');
	});
}
