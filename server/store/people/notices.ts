import { newId } from '../../../src/lib/board/ids';
import type { Db } from '../engine/database';

/** Changes that others can make to a person's account. */
export type NoticeKind = 'link' | 'email' | 'details' | 'roles' | 'password' | 'sessions';

export interface AccountNotice {
	id: string;
	kind: NoticeKind;
	/** Null where the change was made on the server or by a sign-in link. */
	by: string | null;
	/** ISO instants. */
	at: string;
	seenAt: string | null;
}

export async function addNotice(
	db: Db,
	notice: { personId: string; kind: NoticeKind; by: string | null; at: Date }
): Promise<void> {
	await db
		.insertInto('account_notices')
		.values({
			id: newId(),
			person_id: notice.personId,
			kind: notice.kind,
			by_id: notice.by,
			at: notice.at.toISOString(),
			seen_at: null
		})
		.execute();
}

/** Newest first. */
export async function noticesOf(db: Db, personId: string): Promise<AccountNotice[]> {
	const rows = await db
		.selectFrom('account_notices')
		.selectAll()
		.where('person_id', '=', personId)
		.orderBy('at', 'desc')
		.limit(20)
		.execute();
	return rows.map(({ id, kind, by_id, at, seen_at }) => ({
		id,
		kind: kind as NoticeKind,
		by: by_id,
		at,
		seenAt: seen_at
	}));
}

export async function markNoticesSeen(db: Db, personId: string, at: Date): Promise<void> {
	await db
		.updateTable('account_notices')
		.set({ seen_at: at.toISOString() })
		.where('person_id', '=', personId)
		.where('seen_at', 'is', null)
		.execute();
}
