import { messageFor, unreadBy } from '../../../../src/lib/meeting/sitting/breakouts/messages';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import type { Lang } from '../../../../src/lib/words/plural';
import type { Viewing } from '../../../given';
import { readsMessages } from '../../../rights/reads-messages';
import { messagesAt } from '../../../store/sitting/room/messages';
import type { GroupMessage } from '../../../store/sitting/room/messages';
import type { KnownPerson } from '../../../store/people/people';
import { sittingState } from '../../shared/review-state';

/** A message that is still to be read. */
export interface UnreadMessage {
	id: string;
	sitting: string;
	text: string;
	lang: Lang;
	by: string;
	at: string;
	isToAll: boolean;
}

/** A message as who leads sees it. */
export interface SentMessage {
	id: string;
	/** The group's letter; null for all groups. */
	letter: string | null;
	text: string;
	lang: Lang;
	by: string;
	at: string;
	/** How many have read it, of how many. */
	read: number;
	of: number;
}

/** The messages to this person's groups that they have still to read; none after the sitting. */
export async function unreadMessages(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<UnreadMessage[]> {
	const state = await sittingState(house, sittingId);
	const isInGroup = state?.sitting.groups.some(({ members }) => members.includes(person.id));
	if (!state || !isInGroup || !isInSession(state.sitting.stage)) return [];
	const { may } = await house.rights.of(person).onSitting(sittingId);
	if (!readsMessages(may)) return [];
	const unread = unreadBy(person.id, await messagesKnown(house, sittingId), state.sitting.groups);
	return unread.map(({ id, text, lang, by, at, groupId }) => ({
		...{ id, sitting: sittingId, text, lang, at, isToAll: groupId === null },
		by: state.people.get(by)?.name ?? ''
	}));
}

/** All messages to the groups of a sitting, newest first, for who leads it or reads its minutes. */
export async function sentMessages(house: Viewing, sittingId: string): Promise<SentMessage[]> {
	const state = await sittingState(house, sittingId);
	if (!state) return [];
	const { groups } = state.sitting;
	const sent = [...(await messagesKnown(house, sittingId))].reverse();
	return sent.map((message) => {
		const { id, groupId, text, lang, by, at, readBy } = message;
		const meant = messageFor(message, groups);
		return {
			...{ id, text, lang, at },
			letter: groupId === null ? null : (groups.find((each) => each.id === groupId)?.letter ?? '?'),
			by: state.people.get(by)?.name ?? '',
			read: meant.filter((each) => readBy.includes(each)).length,
			of: meant.length
		};
	});
}

function messagesKnown({ cache, db }: Viewing, sittingId: string): Promise<GroupMessage[]> {
	return cache.once(`messages of ${sittingId}`, () => messagesAt(db, sittingId));
}
