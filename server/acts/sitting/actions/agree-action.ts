import { newId } from '../../../../src/lib/board/ids';
import { readAll } from '../../../../src/lib/meeting/wrong-fields';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import type { Lang } from '../../../../src/lib/words/plural';
import { addAction } from '../../../store/sitting/actions';
import type { Actor, Given } from '../../../given';
import { requiredText } from '../../response/responding';
import { decide } from '../../decide';
import { leadingActions } from './leading-actions';

/** UTF-16 units of an owner. */
const LONGEST_OWNER = 200;

/**
 * The chair or the coordinator records an action that the panel agreed at a sitting, with who does it and by when. It comes
 * back at the next review's sittings until it is done. (A1, A13)
 * @param input.due YYYY-MM-DD; null where none was given
 * @returns its id
 * @throws Refusal as `leadingActions`, 'empty' without words or owner, 'too-long', 'line-too-long', 'date-wrong' without a day,
 *   'unknown' for a case of another sitting, or why its findings are closed to the actor
 */
export async function agreeAction(
	given: Given,
	actor: Actor,
	input: {
		sittingId: string;
		/** Of which a finding gave the words; null or left out for words of no case. */
		caseId?: string | null;
		text: string;
		lang: Lang;
		owner: string;
		due: string | null;
	}
): Promise<string> {
	return decide(given, actor, async ({ tx, at, rights, record, announce }) => {
		const { review, sitting } = await leadingActions(rights, actor, input.sittingId);
		const { text, owner, due } = readAll({
			text: () => requiredText(input.text),
			owner: () => ownerOf(input.owner),
			due: () => {
				if (input.due === null) throw new Refusal('date-wrong');
				return input.due;
			}
		});
		const caseId = input.caseId ?? null;
		if (caseId !== null) {
			const { may, on } = await rights.of(actor).onCase(caseId);
			if (on.case.sittingId !== sitting.id) throw new Refusal('unknown');
			if (may.findings === 'none') throw new Refusal(may.why ?? 'unknown');
		}
		const id = newId();
		await addAction(tx, {
			...{ id, sitting: sitting.id, caseId, text, lang: input.lang, owner, due },
			...{ by: actor.id, at: at.toISOString() }
		});
		record('agree-action', { review: review.id, sitting: sitting.id, action: id, due });
		announce({ sitting: sitting.id }, { kind: 'changed', what: 'sitting', id: sitting.id });
		return id;
	});
}

function ownerOf(typed: string): string {
	const owner = typed.trim().replace(/\s+/g, ' ');
	if (owner === '') throw new Refusal('empty');
	if (owner.length > LONGEST_OWNER) throw new Refusal('line-too-long', { max: LONGEST_OWNER });
	return owner;
}
