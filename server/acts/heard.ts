import type { LiveAct } from '../../src/lib/live/events';
import { Refusal } from '../../src/lib/meeting/refusal';
import { personById } from '../store/people/people';
import { askForHelp, endVisit } from './sitting/ask-for-help';
import type { Given } from '../given';
import { markReady } from './sitting/mark-ready';

/** Ready and help said over the live link: the same acts as the page's forms. */
export async function heard(given: Given, personId: string, said: LiveAct): Promise<void> {
	const actor = await personById(given.db, personId);
	if (!actor) throw new Refusal('not-signed-in');
	if (said.kind === 'ready') {
		return markReady(given, actor, { caseId: said.case, groupId: said.group, ready: said.ready });
	}
	return said.open
		? askForHelp(given, actor, { groupId: said.group })
		: endVisit(given, actor, { groupId: said.group });
}
