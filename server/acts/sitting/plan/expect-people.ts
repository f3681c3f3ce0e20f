import { Refusal } from '../../../../src/lib/meeting/refusal';
import { everybody } from '../../../store/people/people';
import { expectedAt, setExpected } from '../../../store/sitting/expected';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { soon } from '../../telling';

/**
 * Who is expected at a sitting; those who were not before are invited. What is known of somebody already (late, apologies) stays.
 * @param input.onlyAdd those who are expected already stay, also where the page had not heard of them
 * @throws Refusal 'unknown' for somebody who is not on the panel's list, 'forbidden', 'sitting-over'
 */
export async function expectPeople(
	given: Given,
	actor: Actor,
	input: { sittingId: string; people: string[]; onlyAdd?: boolean }
): Promise<void> {
	const { sittingId } = input;
	await decide(given, actor, async ({ tx, at: now, rights, record, post, announce }) => {
		const { review, at } = await coordinatingSitting(rights, actor, sittingId);
		if (at.sitting.stage === 'closed' || at.sitting.stage === 'cancelled')
			throw new Refusal('sitting-over');
		const known = new Set((await everybody(tx)).map(({ id }) => id));
		const wanted = new Set(input.people);
		if ([...wanted].some((id) => !known.has(id))) throw new Refusal('unknown');
		const before = new Set((await expectedAt(tx, sittingId)).map(({ personId }) => personId));
		const dropped = input.onlyAdd ? [] : [...before].filter((id) => !wanted.has(id));
		for (const id of dropped) await setExpected(tx, sittingId, id, null);
		for (const id of wanted) {
			if (before.has(id)) continue;
			await setExpected(tx, sittingId, id, 'expected');
			post({ person: id }, { kind: 'invitation', about: { sitting: sittingId } }, soon(now));
		}
		record('expect-people', { review: review.id, sitting: sittingId });
		announce({ review: review.id }, { kind: 'changed', what: 'people', id: sittingId });
	});
}
