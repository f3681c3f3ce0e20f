import type { Language } from '../../../src/lib/meeting/people/people';
import type { Tables } from '../engine/tables';

export interface MovedDue {
	/** YYYY-MM-DD */
	due: string;
	reason: string;
	lang: Language;
	by: string;
	at: string;
}

/** A due date of a commitment: signed by the force in its answer to a version, or moved by the office. */
export type DueDate =
	{ is: 'signed'; due: string; at: string; version: number } | ({ is: 'moved' } & MovedDue);

/**
 * The due dates in the order in which they were given. One that the force signed again unchanged is left out, so that it
 * does not undo a date that the office moved meanwhile; so is one that only repeats the date that the office moved.
 */
export function datesOf(
	signings: readonly { due: string; version: number; signedAt: string }[],
	moves: readonly Tables['moved_dues'][]
): DueDate[] {
	const all: DueDate[] = [
		...signings.map(({ due, version, signedAt: at }) => ({
			...{ is: 'signed' as const, due, at, version }
		})),
		...moves.map((row) => ({
			...{ is: 'moved' as const, due: row.due, reason: row.reason, lang: row.lang },
			...{ by: row.moved_by, at: row.moved_at }
		}))
	];
	return all
		.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
		.filter(({ is, due }, at, dates) => {
			const before = dates.slice(0, at);
			const signed = before.findLast((each) => each.is === 'signed');
			return is === 'moved' || ![signed?.due, before.at(-1)?.due].includes(due);
		});
}
