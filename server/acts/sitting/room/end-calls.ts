import { groupsOf } from '../../../store/sitting/groups';
import { endHelp, openHelp } from '../../../store/sitting/room/help';
import type { Decision } from '../../decide';

/** Ends the calls for help that are open when a sitting closes: nobody comes any more. */
export async function endCalls(
	{ tx, at, event }: Pick<Decision, 'tx' | 'at' | 'event'>,
	sittingId: string
): Promise<void> {
	for (const group of await groupsOf(tx, sittingId)) {
		if (!(await openHelp(tx, group.id))) continue;
		await endHelp(tx, group.id, at);
		event(sittingId, 'help-ended', { group: group.id });
	}
}
