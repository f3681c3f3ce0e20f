import type { Actor, Given } from '../../given';
import { moveOfficeLetter } from './office-letter';

/**
 * The office says that it has sent a letter itself.
 * @throws Refusal as `moveOfficeLetter`
 */
export function markLetterSent(
	given: Given,
	actor: Actor,
	{ letterId }: { letterId: string }
): Promise<void> {
	return moveOfficeLetter(given, actor, { letterId, act: 'mark-letter-sent', to: 'sent-by-hand' });
}
