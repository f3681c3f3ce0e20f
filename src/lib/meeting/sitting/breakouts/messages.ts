/** Letters of a message at most. */
export const MESSAGE_LETTERS = 300;

interface Sent {
	/** Null for all groups. */
	groupId: string | null;
	/** Who sent it. */
	by: string;
	readBy: readonly string[];
}

/** Ids of those for whom a message is: everybody in the group that it was sent to, or in any, but for its sender. */
export function messageFor(
	{ groupId, by }: Pick<Sent, 'groupId' | 'by'>,
	groups: readonly { id: string; members: readonly string[] }[]
): string[] {
	const meant = groups.filter(({ id }) => groupId === null || id === groupId);
	return [...new Set(meant.flatMap(({ members }) => members))].filter((id) => id !== by);
}

/** The messages that somebody has still to read, in the order in which they were sent. */
export function unreadBy<Message extends Sent>(
	personId: string,
	messages: readonly Message[],
	groups: readonly { id: string; members: readonly string[] }[]
): Message[] {
	return messages.filter(
		(each) => messageFor(each, groups).includes(personId) && !each.readBy.includes(personId)
	);
}
