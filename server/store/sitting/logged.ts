import { sql } from 'kysely';
import type { Db } from '../engine/database';

/** Something that happened in the room or with papers and is no decision. Holds ids and numbers only. */
export interface LoggedLine {
	at: string;
	personId: string | null;
	act: LoggedAct;
	about: Record<string, string | number>;
}

/** Kinds of event that have no line in the history. */
export const LOGGED = ['ready', 'not-ready', 'help-asked', 'help-ended', 'opened-papers'] as const;
export type LoggedAct = (typeof LOGGED)[number];

/** The log of every sitting, and who opened which case papers; files opened together are one line. */
export async function readLogged(db: Db): Promise<LoggedLine[]> {
	const events = await db
		.selectFrom('events')
		.selectAll()
		.where('kind', 'in', [...LOGGED])
		.execute();
	const openings = await db
		.selectFrom('file_openings')
		.innerJoin('files', 'files.id', 'file_openings.file_id')
		.select(['files.case_id', 'file_openings.person_id', 'file_openings.at'])
		.select(sql<number>`count(*)`.as('files'))
		.groupBy(['files.case_id', 'file_openings.person_id', 'file_openings.at'])
		.execute();
	return [
		...events.map((row) => ({
			at: row.at,
			personId: row.person_id,
			act: row.kind as LoggedAct,
			about: { ...(JSON.parse(row.about) as LoggedLine['about']), sitting: row.sitting_id }
		})),
		...openings.map((row) => ({
			at: row.at,
			personId: row.person_id,
			act: 'opened-papers' as const,
			about: { case: row.case_id, files: Number(row.files) }
		}))
	];
}
