import { newId } from '../../../../src/lib/board/ids';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { expectNext } from '../../../../src/lib/meeting/report/course';
import type { CourseAct, Onward, CoursePosition } from '../../../../src/lib/meeting/report/course';
import type { Db } from '../../../store/engine/database';
import { everybody } from '../../../store/people/people';
import { setStep } from '../../../store/report/reviews';
import type { Review } from '../../../store/report/reviews';
import type { SealedVersion } from '../../../store/report/versions';
import { versionsOf } from '../../../store/report/versions';
import { addSending } from '../../../store/response/sendings';
import { signedAt } from '../../../store/response/signed';
import { leftBy } from '../../../reading/recorded/left-by';
import type { Decision } from '../../decide';
import { tellAt } from './tell-at';

/**
 * The way on from where a report is, when it is the one that was pressed.
 * @param pressed the act, the step that the page showed, and the hash of the version it was shown with
 * @throws Refusal 'moved-on' with who moved it and when, 'not-next', 'newer-version' for another version
 */
export async function movingOn(
	tx: Db,
	review: Review,
	pressed: { act: CourseAct; step: string; hash?: string }
): Promise<{ next: Onward; version: SealedVersion }> {
	const place: CoursePosition = {
		step: review.step,
		approvedAt: review.approvedAt,
		signedAt: await signedAt(tx, review.id)
	};
	const { steps } = review.settings;
	const next = expectNext(steps, place, pressed, await leftBy(tx, review, pressed.step));
	const version = (await versionsOf(tx, review.id)).at(-1);
	if (!version) throw new Refusal('not-now');
	if (pressed.hash !== undefined && pressed.hash !== version.hash)
		throw new Refusal('newer-version');
	return { next, version };
}

/**
 * Brings a report to a step, and keeps that its version came to new readers there. Their rights, and those of everybody
 * else, are looked up again at once. Those who act there are told.
 * @throws Refusal 'no-respondent' where the force answers at that step and nobody of it can
 */
export async function comeTo(
	decision: Pick<Decision, 'tx' | 'at' | 'regrade' | 'post' | 'announce'>,
	actor: { id: string },
	{ review, version, step }: { review: Review; version: SealedVersion; step: string }
): Promise<void> {
	const { tx, at, regrade, announce } = decision;
	const to = review.settings.steps.find(({ id }) => id === step);
	if (!to) throw new Refusal('not-now');
	if (to.allows === 'respond' && !(await hasRespondent(tx))) throw new Refusal('no-respondent');
	await setStep(tx, review.id, step);
	const sending = newId();
	await addSending(tx, {
		...{ id: sending, reviewId: review.id, version: version.number, hash: version.hash },
		...{ step, sentBy: actor.id, sentAt: at.toISOString() }
	});
	await tellAt(decision, { ...review, step }, version.number, sending);
	regrade({});
	announce({ review: review.id }, { kind: 'changed', what: 'report', id: review.id });
}

async function hasRespondent(db: Db): Promise<boolean> {
	return (await everybody(db)).some(
		({ roles, standing }) => roles.includes('respondent') && standing === 'active'
	);
}
