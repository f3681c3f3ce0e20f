import { Refusal } from '../../../../src/lib/meeting/refusal';
import { setAgenda } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';

/**
 * The coordinator notes how many minutes items of the agenda took (M8), from the day's opening on and after its close.
 * Only the items that were changed on the page are written.
 * @param input.used of each item, in their order; null where it is not over
 * @param input.before what the page showed of each; a program that leaves it out overwrites
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now', 'minutes-wrong', 'changed-meanwhile' where
 *   the agenda has another number of items by now, or somebody else has changed one of the same items
 */
export async function recordMinutes(
	given: Given,
	actor: Actor,
	input: {
		sittingId: string;
		used: readonly (number | null)[];
		before?: readonly (number | null)[];
	}
): Promise<void> {
	const { sittingId, used, before } = input;
	await decide(given, actor, async ({ tx, rights, record, announce }) => {
		const { review, at } = await coordinatingSitting(rights, actor, sittingId);
		const { stage, agenda } = at.sitting;
		if (stage === 'planned' || stage === 'cancelled') throw new Refusal('not-now');
		if (used.length !== agenda.length || (before && before.length !== agenda.length))
			throw new Refusal('changed-meanwhile');
		if (!used.every(isMinutes)) throw new Refusal('minutes-wrong');
		const noted = agenda.map((item, index) => {
			const [wanted, now] = [used[index], item.minutesUsed];
			if (wanted === now || (before && wanted === before[index])) return item;
			if (before && now !== before[index]) throw new Refusal('changed-meanwhile');
			return { ...item, minutesUsed: wanted };
		});
		if (noted.every((item, index) => item === agenda[index])) return;
		await setAgenda(tx, sittingId, noted);
		record('record-minutes', { review: review.id, sitting: sittingId });
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}

function isMinutes(used: number | null): boolean {
	return used === null || (Number.isInteger(used) && used >= 0 && used <= 600);
}
