import type { Viewing } from '../../../given';
import type { KnownPerson } from '../../../store/people/people';
import { sittingState } from '../../shared/review-state';
import { gatheringSeen } from './gathering';
import type { GatheringSeen } from './gathering';
import { sentMessages, unreadMessages } from './messages';
import type { SentMessage, UnreadMessage } from './messages';

/** What the groups of a sitting are told beside its cases, for one person in its room. */
export interface GroupsCalled {
	gathering: GatheringSeen | null;
	messages: UnreadMessage[];
	/** Everything that was sent, for who leads; null for others. */
	sent: SentMessage[] | null;
}

/** @throws Refusal 'unknown' */
export async function groupsCalled(
	house: Viewing,
	person: KnownPerson,
	sittingId: string
): Promise<GroupsCalled> {
	const state = await sittingState(house, sittingId);
	const { may } = await house.rights.of(person).onSitting(sittingId);
	const leads = may.chair || may.coordinate;
	return {
		gathering: state && gatheringSeen(state, state.sitting, person.id, leads),
		messages: await unreadMessages(house, person, sittingId),
		sent: leads ? await sentMessages(house, sittingId) : null
	};
}
