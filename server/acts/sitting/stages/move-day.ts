import { Refusal } from '../../../../src/lib/meeting/refusal';
import { isOpen } from '../../../../src/lib/meeting/sitting/opening';
import { canMove } from '../../../../src/lib/meeting/sitting/stages';
import type { SittingStage } from '../../../../src/lib/meeting/sitting/stages';
import { linksOf } from '../../../rights/links';
import { setStage } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { clearFloor } from '../floor/clear-floor';

/**
 * Opens the day of a sitting, so that people can be marked present; or takes that back: from the arrivals to
 * a planned sitting, from the breakouts to the arrivals. What groups have written is kept for when they
 * start again.
 * @throws Refusal 'unknown', 'forbidden', 'not-now' from another stage, 'case-opened' once the whole panel
 *   has discussed a case
 */
export async function moveDay(
	given: Given,
	actor: Actor,
	input: { sittingId: string; to: Extract<SittingStage, 'planned' | 'arriving'> }
): Promise<void> {
	const { sittingId, to } = input;
	await decide(given, actor, async ({ tx, rights, record, event, regrade, announce }) => {
		const on = await coordinatingSitting(rights, actor, sittingId);
		const { review, at, cases } = on;
		const { stage } = at.sitting;
		if (stage === to) return;
		if (!canMove(stage, to)) throw new Refusal('not-now');
		const wasOpened = [...cases.values()].some(
			(each) => each.case.sittingId === sittingId && isOpen(each.opening)
		);
		if (wasOpened) throw new Refusal('case-opened');
		await setStage(tx, sittingId, to);
		event(sittingId, 'stage', { stage: to });
		if (to === 'planned') await clearFloor({ tx, event }, sittingId);
		const isBack = to === 'planned' || stage === 'breakouts';
		record(isBack ? 'take-day-back' : 'open-day', { review: review.id, sitting: sittingId });
		regrade(await linksOf(tx, on));
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
