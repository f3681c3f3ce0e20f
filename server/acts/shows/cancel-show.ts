import { Refusal } from '../../../src/lib/meeting/refusal';
import { emptyLog } from '../../store/engine/database';
import { dropShowRow, openShowAt, showById } from '../../store/plenary/shows';
import type { Actor, Given } from '../../given';
import { inChair } from '../case/in-chair';
import { decide } from '../decide';
import type { Decision } from '../decide';
import { tellShow } from './telling';

/**
 * The holder of the chair for the case cancels an open show of hands. Only that it was held is kept.
 * @throws Refusal 'unknown'; as `inChair`; 'show-over' where it was closed with a result
 */
export async function cancelShow(
	given: Given,
	actor: Actor,
	input: { showId: string }
): Promise<void> {
	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record, afterwards } = decision;
		const show = await showById(tx, input.showId);
		if (!show) throw new Refusal('unknown');
		const { review } = await inChair({ ...given, rights }, actor, show.caseId);
		if (show.ended?.how === 'closed') throw new Refusal('show-over');
		if (show.ended) return;
		await dropShowRow(tx, show.id, { how: 'cancelled', by: actor.id, at });
		record('cancel-show', {
			...{ review: review.id, case: show.caseId, says: show.subject.is, show: show.id }
		});
		afterwards(() => emptyLog(given.db));
		tellShow(decision, show);
	});
}

/** A sitting that ends closes its open show of hands without a result. */
export async function dropOpenShow(
	given: Given,
	decision: Pick<Decision, 'tx' | 'at' | 'afterwards'>,
	sittingId: string
): Promise<void> {
	const { tx, at, afterwards } = decision;
	const show = await openShowAt(tx, sittingId);
	if (!show) return;
	await dropShowRow(tx, show.id, { how: 'sitting-over', by: null, at });
	afterwards(() => emptyLog(given.db));
}
