import { parseName } from '../../../../src/lib/board/names';
import { isInSession } from '../../../../src/lib/meeting/sitting/stages';
import type { Given } from '../../../given';
import { tellLeaders } from './tell-leaders';

/** Tells who leads a sitting that a group of it has more or fewer points on a board. It decides nothing. */
export async function tellProgress(
	{ db, rights, announce }: Pick<Given, 'rights' | 'announce' | 'db'>,
	boardName: string
): Promise<void> {
	const name = parseName(boardName);
	if (name?.kind !== 'board') return;
	const id = await rights.reviewOfCase(name.caseId);
	const known = id === null ? null : await rights.review(id);
	const sitting = known?.cases.get(name.caseId)?.sitting.sitting;
	if (!sitting || !isInSession(sitting.stage)) return;
	await tellLeaders({ tx: db, announce }, sitting, 'progress');
}
