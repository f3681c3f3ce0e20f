import type { Actor, Given } from '../../given';
import { moveOfficeLetter } from './office-letter';

/**
 * The office has a letter sent again that failed, or that may have been sent. Its text is written again from the facts as
 * they are now.
 * @throws Refusal as `moveOfficeLetter`
 */
export async function sendLetterAgain(
	given: Given,
	actor: Actor,
	{ letterId }: { letterId: string }
): Promise<void> {
	await moveOfficeLetter(given, actor, {
		...{ letterId, act: 'send-letter-again', to: 'waiting', tries: 0 }
	});
	given.posted?.();
}
