import type { Language } from '../../../../src/lib/meeting/people/people';
import type { Db } from '../../engine/database';

/** A message of who leads a sitting to its groups. None is about a case. */
export interface GroupMessage {
	id: string;
	sittingId: string;
	/** Null for all groups. */
	groupId: string | null;
	text: string;
	/** The language it was written in. */
	lang: Language;
	by: string;
	at: string;
	/** Ids of those who have read it. */
	readBy: string[];
}

export async function addMessage(
	db: Db,
	message: Omit<GroupMessage, 'readBy' | 'at'> & { at: Date }
): Promise<void> {
	const { id, sittingId, groupId, text, lang, by, at } = message;
	await db
		.insertInto('group_messages')
		.values({
			...{ id, sitting_id: sittingId, group_id: groupId, text, lang },
			...{ sent_by: by, sent_at: at.toISOString() }
		})
		.execute();
}

/** The messages of a sitting, in the order in which they were sent. */
export async function messagesAt(db: Db, sittingId: string): Promise<GroupMessage[]> {
	const rows = await db
		.selectFrom('group_messages')
		.leftJoin('message_readings', 'message_readings.message_id', 'group_messages.id')
		.selectAll('group_messages')
		.select('message_readings.person_id')
		.where('group_messages.sitting_id', '=', sittingId)
		.orderBy('group_messages.sent_at')
		.orderBy('group_messages.id')
		.execute();
	const found = new Map<string, GroupMessage>();
	for (const row of rows) {
		const message = found.get(row.id) ?? {
			...{ id: row.id, sittingId: row.sitting_id, groupId: row.group_id, text: row.text },
			...{ lang: row.lang as Language, by: row.sent_by, at: row.sent_at, readBy: [] }
		};
		if (row.person_id !== null) message.readBy.push(row.person_id);
		found.set(row.id, message);
	}
	return [...found.values()];
}

/** Reading it again changes nothing. */
export async function markMessageRead(
	db: Db,
	{ messageId, personId, at }: { messageId: string; personId: string; at: Date }
): Promise<void> {
	await db
		.insertInto('message_readings')
		.values({ message_id: messageId, person_id: personId, at: at.toISOString() })
		.onConflict((conflict) => conflict.columns(['message_id', 'person_id']).doNothing())
		.execute();
}

/** Deletes the messages of a sitting that has not begun. */
export async function removeMessages(db: Db, sittingId: string): Promise<void> {
	const of = db.selectFrom('group_messages').select('id').where('sitting_id', '=', sittingId);
	await db.deleteFrom('message_readings').where('message_id', 'in', of).execute();
	await db.deleteFrom('group_messages').where('sitting_id', '=', sittingId).execute();
}
