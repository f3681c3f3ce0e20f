import { Refusal } from '../../../../src/lib/meeting/refusal';
import { nameAnswers, signAnswer as sign } from '../../../store/sitting/room/rounds';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { roundAt } from './leading-round';

/**
 * A person puts their own name on their answer, or takes it off. Nobody does it for them, and without it the answer is
 * shown without a name. (R13)
 * @throws Refusal 'unknown'; 'forbidden' where they have no page in this round; 'round-ended' where it was cancelled
 */
export async function signAnswer(
	given: Given,
	actor: Actor,
	input: { sittingId: string; roundId: string; isSigned: boolean }
): Promise<void> {
	const { sittingId, roundId, isSigned } = input;
	await decide(given, actor, async ({ tx, at, rights, announce }) => {
		const round = await roundAt(rights, roundId, sittingId);
		const may = await rights.of(actor).onRound(round);
		if (may.page === 'none') throw new Refusal('forbidden');
		if (round.ended?.is === 'cancelled') throw new Refusal('round-ended');
		await nameAnswers(tx, roundId, [actor.id]);
		const own = { roundId, personId: actor.id };
		await sign(tx, own, isSigned ? at.toISOString() : null);
		// Before the answers are shown, nobody learns from traffic who has signed.
		if (round.ended)
			announce({ floor: sittingId }, { kind: 'changed', what: 'round', id: roundId });
	});
}
