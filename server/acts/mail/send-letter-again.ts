import { actsForTheOffice } from '../../../src/lib/meeting/people/panel';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { letterById } from '../../store/outbox/letters';
import type { QueuedLetter } from '../../store/outbox/letters';
import { moveLetter } from '../../store/outbox/sending';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';

/** Letters that the office decides about: nobody sends them by itself. */
const FOR_THE_OFFICE = ['failed', 'unsure', 'by-hand'] as const;

/**
 * The office has a letter sent again that failed, or that may have been sent. It is written anew from the facts of now.
 * Pressed twice, it is sent once.
 * @throws Refusal 'forbidden', 'not-active', 'unknown', 'not-now' for one that waits or was sent
 */
export async function sendAgain(
	given: Given,
	actor: Actor,
	input: { letterId: string }
): Promise<void> {
	actsForTheOffice(actor);
	await decide(given, actor, async ({ tx, at, record }) => {
		const letter = await letterById(tx, input.letterId);
		if (!letter) throw new Refusal('unknown');
		const again = { to: 'waiting', from: FOR_THE_OFFICE, at, notBefore: at, tries: 0 } as const;
		if (!(await moveLetter(tx, letter.id, { ...again, error: null }))) throw new Refusal('not-now');
		record('send-letter-again', about(letter));
	});
	given.posted?.();
}

/**
 * The office says that it has sent a letter itself.
 * @throws Refusal as `sendAgain`
 */
export async function markSent(
	given: Given,
	actor: Actor,
	input: { letterId: string }
): Promise<void> {
	actsForTheOffice(actor);
	await decide(given, actor, async ({ tx, at, record }) => {
		const letter = await letterById(tx, input.letterId);
		if (!letter) throw new Refusal('unknown');
		const sent = { to: 'sent-by-hand', from: FOR_THE_OFFICE, at } as const;
		if (!(await moveLetter(tx, letter.id, sent))) throw new Refusal('not-now');
		record('mark-letter-sent', about(letter));
	});
}

function about({ id, to }: QueuedLetter): Record<string, string> {
	return { letter: id, ...('person' in to && { person: to.person }) };
}
