import type { Given } from '../../../given';
import type { Decision } from '../../decide';
import { dropOpenShow } from '../../shows/cancel-show';
import { endCalls } from '../room/end-calls';
import { cancelOpenRound } from '../writing/cancel-open';

/** Ends what is open at a sitting that is cancelled: its calls for help, its show of hands, its question in writing. */
export async function endWhatIsOpen(
	given: Given,
	decision: Decision,
	of: { review: string; sittingId: string; by: string }
): Promise<void> {
	await endCalls(decision, of.sittingId);
	await dropOpenShow(given, decision, of.sittingId);
	await cancelOpenRound(decision, of);
}
