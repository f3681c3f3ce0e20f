import { Refusal } from '../../../src/lib/meeting/refusal';
import { hasBegun } from '../../../src/lib/meeting/sitting/stages';
import { setCase as keep, referencesOf } from '../../store/sitting/cases';
import { takeCase } from '../../store/sitting/groups';
import type { Actor, Given } from '../../given';
import { hasBoard } from '../../reading/boards-made';
import { caseAsEntered } from '../../reading/as-entered';
import { textsOf } from '../../reading/case-texts';
import { coordinatingCase, expectUnchanged } from '../coordinating';
import { decide } from '../decide';
import { whileCasesBlank } from '../group/while-blank';
import { expectNotDrawn } from './drawing';
import { expectPlace, keepReference, keepText, readLabel } from './add-case';
import type { CaseToAdd } from './add-case';
import { formForCase } from './case-form';

/**
 * Changes a case. Its sitting and its text can be changed only until the groups that have it begin,
 * because what they attach to points leads to places in that text. Its form can be changed until it has a board.
 * @param input.reference null where it stays as it is
 * @param input.file null where the file stays as it is
 * @param input.seen what `stateOf(caseAsEntered(…))` was when the page was read
 * @throws Refusal as `addCase`, 'stood-down', 'changed-meanwhile', 'groups-began', 'case-drawn',
 *   'group-has-written' where it would leave a board that is written on
 */
export async function changeCase(
	given: Given,
	actor: Actor,
	input: Omit<CaseToAdd, 'reference'> & {
		caseId: string;
		reference: string | null;
		seen?: string;
	}
): Promise<void> {
	const { caseId, sittingId } = input;
	const { on: before } = await coordinatingCase(given.rights, actor, caseId);
	const moved = sittingId === before.case.sittingId ? [] : [caseId];
	if (moved.length > 0 && hasBegun(before.sitting.sitting.stage)) throw new Refusal('groups-began');
	await whileCasesBlank(given, moved, () =>
		decide(given, actor, async ({ tx, rights, record, regrade, announce }) => {
			const known = await coordinatingCase(rights, actor, caseId);
			const { on } = known;
			const reviewId = known.review.id;
			const [file] = await textsOf({ db: tx, vault: given.vault }, caseId);
			const reference = (await referencesOf(tx, reviewId)).get(caseId) ?? '';
			expectUnchanged(input.seen, caseAsEntered(on.case, reference, file));

			const renamed = input.reference ?? reference;
			if (renamed.trim() !== reference) await expectNotDrawn(tx, reviewId);
			const isMoved = sittingId !== on.case.sittingId;
			const isTextNew = input.file !== null && input.file.text !== (file?.text ?? '');
			if ((isMoved || isTextNew) && hasBegun(on.sitting.sitting.stage))
				throw new Refusal('groups-began');
			if (isMoved) {
				expectPlace(known, sittingId);
				for (const group of on.groups) await takeCase(tx, group.id, caseId);
			}
			const was = on.case.form ?? null;
			const form = input.form ? await formForCase(tx, reviewId, input.form) : was;
			if (form !== was && (await hasBoard(given, caseId, on.sitting.groups)))
				throw new Refusal('groups-began');
			const { number } = on.case;
			await keep(tx, caseId, { sittingId, number, label: readLabel(input.label), form });
			await keepReference(tx, known, { id: caseId, reference: renamed });
			if (input.file) await keepText(tx, given.vault, caseId, input.file);
			record('change-case', { review: reviewId, case: caseId });
			regrade({});
			announce({ review: reviewId }, { kind: 'changed', what: 'case', id: caseId });
		})
	);
}
