import type { Tables } from '../engine/tables';

type Lang = 'en' | 'cy';

export interface MovedDue {
	/** YYYY-MM-DD */
	due: string;
	reason: string;
	lang: Lang;
	by: string;
	at: string;
}

/** A due date of a commitment: signed by the force in its answer to a version, or moved by the office. */
export type DueDate =
	{ is: 'signed'; due: string; at: string; version: number } | ({ is: 'moved' } & MovedDue);

/** The due dates in the order in which they were given; one signed again unchanged is left out. */
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
		.filter(({ is, due }, at, dates) => is === 'moved' || due !== dates[at - 1]?.due);
}
