import type { Changed } from '../../../../src/lib/live/events';
import type { Db } from '../../../store/engine/database';
import { coordinators } from '../../../store/people/roles';
import type { Sitting } from '../../../store/sitting/sittings';
import type { Decision } from '../../decide';

/**
 * Announces to who leads a sitting, and to nobody else: its chair and the coordinators. What they then read, their rights
 * decide.
 */
export async function tellLeaders(
	{ tx, announce }: { tx: Db } & Pick<Decision, 'announce'>,
	{ id, chairId }: Pick<Sitting, 'id' | 'chairId'>,
	what: Changed
): Promise<void> {
	const leaders = [...(chairId === null ? [] : [chairId]), ...(await coordinators(tx))];
	for (const person of new Set(leaders)) announce({ person }, { kind: 'changed', what, id });
}
