import type { Db, Tx } from '../engine/database';
import { inParts } from '../engine/in-parts';
import type { Tables } from '../engine/tables';

/**
 * How far a letter has come. `sending`: it was given to the mail server, whose answer is awaited; `unsure`: that answer
 * never came, so it may have been sent; `by-hand`: there is no mail server, so the office sends it; `dropped`: what it
 * speaks of no longer holds.
 */
export const LETTER_STATES = [
	'waiting',
	'sending',
	'sent',
	'failed',
	'unsure',
	'by-hand',
	'sent-by-hand',
	'dropped'
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** A person by id, or an address of somebody who is not on the panel's list. */
export type LetterTo = { person: string } | { address: string };

export interface NewLetter {
	id: string;
	to: LetterTo;
	kind: string;
	/** Ids and numbers only. */
	about: Record<string, string | number>;
	notBefore: Date;
}

export interface QueuedLetter extends Omit<NewLetter, 'notBefore'> {
	/** ISO instants. */
	madeAt: string;
	notBefore: string;
	state: LetterState;
	stateAt: string;
	tries: number;
	error: string | null;
}

/**
 * Adds letters in the transaction of the act that they follow. One that waits already, to the same person about the same,
 * is not added again.
 */
export async function addLetters(tx: Tx, at: Date, letters: readonly NewLetter[]): Promise<void> {
	if (letters.length === 0) return;
	const waiting = await tx
		.selectFrom('outbox')
		.selectAll()
		.where('state', '=', 'waiting')
		.where('kind', 'in', [...new Set(letters.map(({ kind }) => kind))])
		.execute();
	const known = new Set(waiting.map((row) => sameness(letterOf(row))));
	const { last } = await tx
		.selectFrom('outbox')
		.select(({ fn }) => fn.max('n').as('last'))
		.executeTakeFirstOrThrow();
	const rows: Tables['outbox'][] = [];
	for (const each of letters) {
		if (known.has(sameness(each))) continue;
		known.add(sameness(each));
		rows.push({
			id: each.id,
			n: Number(last ?? 0) + rows.length + 1,
			person_id: 'person' in each.to ? each.to.person : null,
			address: 'address' in each.to ? each.to.address : null,
			kind: each.kind,
			about: JSON.stringify(each.about),
			made_at: at.toISOString(),
			not_before: each.notBefore.toISOString(),
			state: 'waiting',
			tries: 0,
			lease_until: null,
			state_at: at.toISOString(),
			error: null
		});
	}
	for (const some of inParts(rows)) await tx.insertInto('outbox').values(some).execute();
}

function sameness({ to, kind, about }: Pick<NewLetter, 'to' | 'kind' | 'about'>): string {
	return JSON.stringify([to, kind, about]);
}

/** Ids of the people to whom a letter of this kind, about the same, is still to be sent. */
export async function waitingFor(
	db: Db,
	kind: string,
	about: NewLetter['about']
): Promise<Set<string>> {
	const rows = await db
		.selectFrom('outbox')
		.select('person_id')
		.where('state', '=', 'waiting')
		.where('kind', '=', kind)
		.where('about', '=', JSON.stringify(about))
		.execute();
	return new Set(rows.flatMap(({ person_id }) => person_id ?? []));
}

/** Deletes letters that came to their end before an instant. @returns how many */
export async function dropEnded(db: Db, before: Date): Promise<number> {
	const dropped = await db
		.deleteFrom('outbox')
		.where('state', 'in', ['sent', 'sent-by-hand', 'dropped'])
		.where('state_at', '<', before.toISOString())
		.executeTakeFirst();
	return Number(dropped.numDeletedRows);
}

export async function letterById(db: Db, id: string): Promise<QueuedLetter | null> {
	const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? letterOf(row) : null;
}

/** Newest first; those in some states, where any are named. */
export async function lettersIn(
	db: Db,
	{ states, most }: { states: readonly LetterState[]; most: number }
): Promise<QueuedLetter[]> {
	let query = db.selectFrom('outbox').selectAll().orderBy('n', 'desc').limit(most);
	if (states.length > 0) query = query.where('state', 'in', states);
	return (await query.execute()).map(letterOf);
}

/** Those about one review, in the order they were written. */
export async function lettersAbout(db: Db, reviewId: string): Promise<QueuedLetter[]> {
	const rows = await db
		.selectFrom('outbox')
		.selectAll()
		.where('about', 'like', `%"review":"${reviewId}"%`)
		.orderBy('n')
		.execute();
	return rows.map(letterOf);
}

/** How many letters are in each state; states without letters are left out. */
export async function countLetters(db: Db): Promise<Partial<Record<LetterState, number>>> {
	const rows = await db
		.selectFrom('outbox')
		.select(({ fn }) => ['state', fn.countAll().as('count')])
		.groupBy('state')
		.execute();
	return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

export function letterOf(row: Tables['outbox']): QueuedLetter {
	return {
		id: row.id,
		to: row.person_id === null ? { address: row.address ?? '' } : { person: row.person_id },
		kind: row.kind,
		about: JSON.parse(row.about) as QueuedLetter['about'],
		madeAt: row.made_at,
		notBefore: row.not_before,
		state: row.state as LetterState,
		stateAt: row.state_at,
		tries: row.tries,
		error: row.error
	};
}
