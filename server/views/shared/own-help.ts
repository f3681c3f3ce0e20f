import { isInSession } from '../../../src/lib/meeting/sitting/stages';
import type { Help } from '../../store/sitting/room/help';
import type { ReviewState, SittingState } from './review-state';

/** The open call for help of this person's group, and who comes; null where there is none. */
export function ownHelp(
	{ help, people }: Pick<ReviewState, 'help' | 'people'>,
	{ groups, stage }: Pick<SittingState, 'groups' | 'stage'>,
	personId: string
): OwnHelp | null {
	const mine = groups.find(({ id, members }) => members.includes(personId) && help.has(id));
	const call = mine && help.get(mine.id);
	if (!call || !isInSession(stage)) return null;
	return { group: mine.id, at: call.askedAt, coming: comingTo({ people }, call) };
}

export interface OwnHelp {
	group: string;
	/** When it was asked for. */
	at: string;
	coming: Coming | null;
}

/** Who comes to a group that asked. `reads`: they may read its boards. */
export interface Coming {
	id: string;
	name: string;
	reads: boolean;
}

export function comingTo(
	{ people }: Pick<ReviewState, 'people'>,
	{ visitorId }: Pick<Help, 'visitorId'>
): Coming | null {
	const person = visitorId === null ? undefined : people.get(visitorId);
	return person
		? { id: person.id, name: person.name, reads: person.roles.includes('coordinator') }
		: null;
}
