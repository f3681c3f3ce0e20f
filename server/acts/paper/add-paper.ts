import type { PaperType } from '../../../src/lib/meeting/papers/paper-type';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { isOver } from '../../../src/lib/meeting/sitting/groups/groups';
import { insertPaper as keep } from '../../store/sitting/papers';
import type { Paper, SaidOfPaper } from '../../store/sitting/papers';
import type { Actor, Given } from '../../given';
import { coordinatingCase } from '../coordinating';
import { decide } from '../decide';
import { bothLines } from '../texts';

/** A file that is in the vault already, and what the office says of it. */
export type PaperToAdd = SaidOfPaper &
	PaperType &
	Pick<Paper, 'id' | 'bytes' | 'wrappedKey'> & { caseId: string };

/**
 * Adds a file to the papers of a case. Where papers of the sitting have been issued, members read it once it is issued
 * as well; where it is not redacted, once a second person of the office has confirmed that too.
 * @throws Refusal 'unknown', 'forbidden', 'stood-down', 'sitting-over', 'empty', 'line-too-long'
 */
export async function addPaper(given: Given, actor: Actor, input: PaperToAdd): Promise<void> {
	const { caseId } = input;
	await decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { review, on } = await coordinatingCase(rights, actor, caseId);
		if (isOver(on.sitting.sitting.stage)) throw new Refusal('sitting-over');
		const said = readPaperDetails(input, review.settings);
		const markedBy = said.redaction === 'not-redacted' ? actor.id : null;
		const by = { addedBy: actor.id, addedAt: at.toISOString(), markedBy };
		await keep(tx, { ...input, ...said, ...by });
		record('add-paper', { review: review.id, case: caseId, paper: input.id });
		announce({ review: review.id }, { kind: 'changed', what: 'case', id: caseId });
	});
}

/** @throws Refusal 'empty', also for a level of vetting that the panel does not have; 'line-too-long' */
export function readPaperDetails(
	{ name, language, redaction, vetting }: SaidOfPaper,
	settings: PanelSettings
) {
	const isKnown = vetting === null || settings.papers.levels.some(({ id }) => id === vetting);
	if (!isKnown) throw new Refusal('empty');
	return { name: bothLines(name, settings), language, redaction, vetting };
}
