import type { Db } from '../store/engine/database';
import { filesOf } from '../store/sitting/cases';

/** A text of a case's papers, as pins count its places. */
export interface CaseText {
	id: string;
	text: string;
}

/** The texts of a case, in their order. */
export async function textsOf(db: Db, caseId: string): Promise<CaseText[]> {
	return (await filesOf(db, caseId)).map(({ id, text }) => ({ id, text }));
}
