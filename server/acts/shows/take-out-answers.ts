import { answersTo, dropShowAnswers, openShows } from '../../store/plenary/shows';
import type { Decision } from '../decide';
import { tellAnswered, votersHere } from './telling';

/**
 * Takes out of every open show of hands what somebody said who may no longer answer it: they stood down, left, or are not
 * active. Should they come back, they answer again. (M10)
 */
export async function takeOutAnswers(
	decision: Pick<Decision, 'tx' | 'rights' | 'announce'>
): Promise<void> {
	const { tx } = decision;
	for (const show of await openShows(tx)) {
		const voters = await votersHere(decision, show);
		const said = (await answersTo(tx, [show.id])).map(({ person }) => person);
		await dropShowAnswers(
			tx,
			show.id,
			said.filter((person) => !voters.includes(person))
		);
		// Told even if none of them had answered, because the number who may answer has changed.
		await tellAnswered(decision, show);
	}
}
