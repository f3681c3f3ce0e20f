import { addDays, dayIn, instantIn } from '../../../src/lib/meeting/calendar';
import { REMINDED_AT } from '../../../src/lib/meeting/response/target';
import type { Step } from '../../../src/lib/meeting/settings/steps';
import type { Review } from '../../store/report/reviews';
import { votersOf } from '../../store/report/versions';
import type { Decision } from '../decide';
import { tellRoles } from '../telling';

/** Days after a version was sent to its voters, on which those who have not answered are reminded. No rule names a day. */
const REMINDED_AFTER = [7, 14] as const;

/** Writes to those who answer a sealed version, now and again later, or to the members who comment on it. (A3, A4) */
export async function tellReaders(
	decision: Pick<Decision, 'tx' | 'at' | 'post'>,
	{ id: review, settings }: Review,
	version: number,
	step: Step
): Promise<void> {
	const { tx, at, post } = decision;
	const about = { review, version };
	if (step.allows === 'comment')
		await tellRoles(decision, ['member'], { kind: 'to-comment', about });
	if (step.allows !== 'answer') return;
	const today = dayIn(settings.timeZone, at);
	for (const person of await votersOf(tx, review)) {
		post({ person }, { kind: 'to-answer', about });
		for (const after of REMINDED_AFTER) {
			const day = instantIn(settings.timeZone, addDays(today, after), REMINDED_AT);
			post({ person }, { kind: 'answer-reminder', about: { ...about, after } }, day);
		}
	}
}
