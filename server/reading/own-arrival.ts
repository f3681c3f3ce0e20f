import { isOfThePanel } from '../../src/lib/meeting/people/panel';
import type { Person } from '../../src/lib/meeting/people/people';
import type { Db } from '../store/engine/database';
import { presentAt } from '../store/sitting/attendance';
import { expectedAt } from '../store/sitting/expected';

/** Whether it is the person's own arrival to mark. A guest nobody expects does not let themselves into the room. (P8) */
export async function mayMarkOwn(
	db: Db,
	actor: Pick<Person, 'id' | 'roles' | 'standing'>,
	{ sittingId, personId }: { sittingId: string; personId: string }
): Promise<boolean> {
	if (personId !== actor.id || actor.standing !== 'active') return false;
	if (isOfThePanel(actor.roles)) return true;
	const expected = await expectedAt(db, sittingId);
	if (expected.some((each) => each.personId === personId)) return true;
	return (await presentAt(db, sittingId)).some((each) => each.personId === personId);
}
