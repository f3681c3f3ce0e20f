import { dayIn, isDay } from '../../../../src/lib/meeting/calendar';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { raiseRevision, setLastDay } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { soon } from '../../telling';

/**
 * Moves the last day of a remote collection. Its members are told. (M6)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' once a case is open or for another sitting, 'date-wrong'
 *   for a day that has passed
 */
export async function changeDue(
	given: Given,
	actor: Actor,
	input: { sittingId: string; due: string | null }
): Promise<void> {
	const { sittingId, due } = input;
	await decide(given, actor, async ({ tx, at, rights, record, announce, post }) => {
		const { review, at: on } = await coordinatingSitting(rights, actor, sittingId);
		if (on.sitting.stage !== 'collecting') throw new Refusal('not-now');
		if (due === null || !isDay(due) || due < dayIn(review.settings.timeZone, at))
			throw new Refusal('date-wrong');
		if (due === on.sitting.due) return;
		await setLastDay(tx, sittingId, due);
		// Calendars take an event with a known id only when its revision is higher.
		await raiseRevision(tx, sittingId);
		// Everybody who has a desk of their own there.
		for (const { personId } of on.groups)
			if (personId)
				post(
					{ person: personId },
					{ kind: 'due-moved', about: { sitting: sittingId, due } },
					soon(at)
				);
		record('change-due', { review: review.id, sitting: sittingId });
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}
