import { readFindings } from '../../../src/lib/board/findings';
import { findingsName } from '../../../src/lib/board/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { logEvent } from '../../store/events';
import { record } from '../../store/history';
import { agreeCase as keep, latestOpening, takeBackAgreement } from '../../store/openings';
import { findingHashes } from '../../reading/finding-hashes';
import type { Actor, Given } from '../../given';
import { onCaseInChair } from '../../rights/on-case';

/**
 * The chair records that the panel agreed a case, as it reads now; or takes that back.
 * @throws Refusal 'not-opened', 'back-with-groups' while its groups are still writing
 */
export async function agreeCase(
	given: Given,
	actor: Actor,
	input: { caseId: string; agreed: boolean }
): Promise<void> {
	const { about } = await onCaseInChair(given, actor, input.caseId);
	if (!(await latestOpening(given.db, input.caseId))) throw new Refusal('not-opened');
	const hashes = input.agreed
		? await given.boards.read(findingsName(input.caseId), (doc) => findingHashes(readFindings(doc)))
		: {};
	const at = given.clock();
	await given.db.transaction().execute(async (tx) => {
		if (input.agreed) {
			const now = await latestOpening(tx, input.caseId);
			if (!now?.complete) throw new Refusal('not-opened');
			if (now.reopenedAt !== null) throw new Refusal('back-with-groups');
			await keep(tx, { caseId: input.caseId, by: actor.id, at, hashes });
		} else await takeBackAgreement(tx, input.caseId);
		await logEvent(tx, about.sitting.id, {
			at,
			kind: input.agreed ? 'agreed' : 'agreement-taken-back',
			personId: actor.id,
			about: { case: input.caseId }
		});
		await record(tx, at, {
			personId: actor.id,
			act: input.agreed ? 'agree-case' : 'take-back-agreement',
			about: { review: about.review.id, case: input.caseId, findings: Object.values(hashes) }
		});
	});
	given.announce({ review: about.review.id }, { kind: 'changed', what: 'case', id: input.caseId });
	given.announce(
		{ sitting: about.sitting.id },
		{ kind: 'changed', what: 'case', id: input.caseId }
	);
}
