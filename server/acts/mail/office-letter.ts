import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { letterById } from '../../store/outbox/letters';
import { moveLetter } from '../../store/outbox/sending';
import type { LetterMove } from '../../store/outbox/sending';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

type Act = 'send-letter-again' | 'mark-letter-sent' | 'drop-letter';

/** States in which the office decides about a letter. The outbox does not send it by itself. */
const FOR_THE_OFFICE = ['failed', 'unsure', 'by-hand'] as const;

/**
 * The office moves a letter that waits for its decision. Two presses move it once.
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'not-now' for one that waits for no decision
 */
export async function moveOfficeLetter(
	given: Given,
	actor: Actor,
	{ letterId, act, ...to }: { letterId: string; act: Act } & Pick<LetterMove, 'to' | 'tries'>
): Promise<void> {
	actsForTheOffice(actor);
	await decide(given, actor, async ({ tx, at, record }) => {
		const letter = await letterById(tx, letterId);
		if (!letter) throw new Refusal('unknown');
		const move = { ...to, from: FOR_THE_OFFICE, at, notBefore: at, error: null };
		if (!(await moveLetter(tx, letterId, move))) throw new Refusal('not-now');
		record(act, {
			letter: letterId,
			...('person' in letter.to && { person: letter.to.person })
		});
	});
}
