import { parseName } from '../../../../src/lib/board/names';
import { isEnding } from '../../../../src/lib/meeting/sitting/writing/round';
import type { RoundEnd } from '../../../../src/lib/meeting/sitting/writing/round';
import { everybody } from '../../../store/people/people';
import { endRound as end, nameAnswers } from '../../../store/sitting/room/rounds';
import type { Actor, Given } from '../../../given';
import { decide } from '../../decide';
import { leadingRoom } from '../floor/leading';
import { leadingRound, roundAt } from './leading-round';
import { withPage } from './make-pages';

interface ToEnd {
	sittingId: string;
	roundId: string;
	/** `shown`: everybody who may see the case reads all answers. `cancelled`: only their writers do, each their own. */
	is: RoundEnd['is'];
}

/**
 * The person who leads the room shows all answers, or cancels the question. Nothing does it by itself. From the commit on
 * no page is written any more; a word that was typed and not saved by then is offered back to its writer.
 * @throws Refusal as `leadingRound`; 'unknown'; 'round-ended' where it has ended in the other way
 */
export async function endRound(given: Given, actor: Actor, input: ToEnd): Promise<void> {
	const { sittingId, roundId, is } = input;
	await decide(given, actor, async ({ tx, at, rights, record, event, regrade, announce }) => {
		// Whether there is such a question is for those who lead alone.
		await leadingRoom(rights, actor, sittingId);
		const round = await roundAt(rights, roundId, sittingId);
		const { review } = await leadingRound(rights, actor, round);
		if (!isEnding(round, is)) return;
		await end(tx, roundId, { is, by: actor.id, at: at.toISOString() });
		// Of everybody: who wrote and is not marked present by now has written all the same.
		if (is === 'shown') {
			const people = (await everybody(tx)).map(({ id }) => id);
			await nameAnswers(tx, roundId, await withPage(given.boards, roundId, people));
		}
		event(sittingId, is === 'shown' ? 'round-shown' : 'round-cancelled', { round: roundId });
		record(is === 'shown' ? 'show-answers' : 'cancel-question', {
			...{ review: review.id, sitting: sittingId, round: roundId },
			...(round.caseId !== null && { case: round.caseId })
		});
		regrade({ boards: (name) => isPageOf(name, roundId) });
		announce({ floor: sittingId }, { kind: 'changed', what: 'round', id: roundId });
	});
}

function isPageOf(name: string, roundId: string): boolean {
	const parsed = parseName(name);
	return parsed?.kind === 'note' && parsed.sittingId === roundId;
}
