import type { Actor, Given } from '../../given';
import { moveOfficeLetter } from './office-letter';

/**
 * The office takes a letter off its list that it will not send.
 * @throws Refusal as `moveOfficeLetter`
 */
export function dropLetter(
	given: Given,
	actor: Actor,
	{ letterId }: { letterId: string }
): Promise<void> {
	return moveOfficeLetter(given, actor, { letterId, act: 'drop-letter', to: 'dropped' });
}
