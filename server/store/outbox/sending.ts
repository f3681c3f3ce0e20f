import type { Db } from '../engine/database';
import { letterOf } from './letters';
import type { LetterState, QueuedLetter } from './letters';

/** When the next waiting letter without a lease is due; null where none waits. */
export async function nextDue(db: Db, now: Date): Promise<Date | null> {
	const row = await db
		.selectFrom('outbox')
		.select('not_before')
		.where('state', '=', 'waiting')
		.where(({ eb, or }) =>
			or([eb('lease_until', 'is', null), eb('lease_until', '<', now.toISOString())])
		)
		.orderBy('not_before')
		.limit(1)
		.executeTakeFirst();
	return row ? new Date(row.not_before) : null;
}

/** Takes one letter that is due, for nobody else until `until`; null where none is. */
export async function claimLetter(
	db: Db,
	{ now, until }: { now: Date; until: Date }
): Promise<QueuedLetter | null> {
	const at = now.toISOString();
	const row = await db
		.updateTable('outbox')
		.set({ lease_until: until.toISOString() })
		.where('id', '=', ({ selectFrom }) =>
			selectFrom('outbox')
				.select('id')
				.where('state', '=', 'waiting')
				.where('not_before', '<=', at)
				.where(({ eb, or }) => or([eb('lease_until', 'is', null), eb('lease_until', '<', at)]))
				.orderBy('not_before')
				.orderBy('n')
				.limit(1)
		)
		.where('state', '=', 'waiting')
		.returningAll()
		.executeTakeFirst();
	return row ? letterOf(row) : null;
}

/**
 * The last step before a letter is given to the mail server. From here on nobody else may send it.
 * @returns whether it still waited
 */
export async function beginSending(db: Db, id: string, now: Date): Promise<boolean> {
	const begun = await db
		.updateTable('outbox')
		.set(({ eb }) => ({
			state: 'sending',
			state_at: now.toISOString(),
			tries: eb('tries', '+', 1)
		}))
		.where('id', '=', id)
		.where('state', '=', 'waiting')
		.executeTakeFirst();
	return Number(begun.numUpdatedRows) === 1;
}

export interface LetterMove {
	to: LetterState;
	/** Only a letter in one of these states moves. */
	from: readonly LetterState[];
	at: Date;
	error?: string | null;
	/** When it is due again. */
	notBefore?: Date;
	/** How many tries are counted from now on. */
	tries?: number;
}

/** Brings a letter to a state, and ends its lease. @returns whether it was in one of `from` */
export async function moveLetter(
	db: Db,
	id: string,
	{ to, from, at, error, notBefore, tries }: LetterMove
): Promise<boolean> {
	const moved = await db
		.updateTable('outbox')
		.set({
			...{ state: to, state_at: at.toISOString(), lease_until: null },
			...(error !== undefined && { error }),
			...(tries !== undefined && { tries }),
			...(notBefore && { not_before: notBefore.toISOString() })
		})
		.where('id', '=', id)
		.where('state', 'in', from)
		.executeTakeFirst();
	return Number(moved.numUpdatedRows) === 1;
}

/**
 * For the start: a letter whose sending a process began and never ended may have been sent. Leases of that process end.
 * @returns the number of letters that may have been sent
 */
export async function endSendings(db: Db, at: Date): Promise<number> {
	const lost = await db
		.updateTable('outbox')
		.set({ state: 'unsure', state_at: at.toISOString() })
		.where('state', '=', 'sending')
		.executeTakeFirst();
	await db
		.updateTable('outbox')
		.set({ lease_until: null })
		.where('state', '=', 'waiting')
		.execute();
	return Number(lost.numUpdatedRows);
}
