import type { CaseTexts } from '../given';
import type { Db } from '../store/engine/database';
import { filesOf } from '../store/sitting/cases';
import type { CaseFile } from '../store/sitting/cases';

/** A text of a case's papers, as pins count its places. */
export interface CaseText extends Omit<CaseFile, 'sealed' | 'text'> {
	/** Null where the key that it was encrypted with is not there. */
	text: string | null;
}

/** The texts of a case, in their order. */
export async function textsOf(
	{ db, vault }: { db: Db; vault: CaseTexts },
	caseId: string
): Promise<CaseText[]> {
	return (await filesOf(db, caseId)).map(({ sealed, text, ...file }) => ({
		...file,
		text: sealed === null ? text : vault.openText(file.id, sealed)
	}));
}
