import { readFindings } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { insertAgreement as keep, takeBackAgreement } from '../../store/plenary/agreed-cases';
import { latestOpening } from '../../store/plenary/openings';
import { findingHashes } from '../../reading/finding-hashes';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { inChair } from './in-chair';

/**
 * The chair records that the panel agreed a case with its present words, or takes that back.
 * @throws Refusal 'not-opened', 'back-with-groups' while its groups are writing
 */
export async function agreeCase(
	given: Given,
	actor: Actor,
	input: { caseId: string; agreed: boolean }
): Promise<void> {
	const { review, at: sitting, on } = await inChair(given, actor, input.caseId);
	if (!on.opening) throw new Refusal('not-opened');
	const hashes = input.agreed
		? await given.boards.read(findingsName(input.caseId), (doc) => findingHashes(readFindings(doc)))
		: {};
	await decide(given, actor, async ({ tx, at, record, event, announce }) => {
		if (input.agreed) {
			const now = await latestOpening(tx, input.caseId);
			if (!now?.complete) throw new Refusal('not-opened');
			if (!isOpen(now)) throw new Refusal('back-with-groups');
			await keep(tx, { caseId: input.caseId, by: actor.id, at, hashes });
		} else await takeBackAgreement(tx, input.caseId);
		const of = { case: input.caseId };
		event(sitting.sitting.id, input.agreed ? 'agreed' : 'agreement-taken-back', of);
		record(input.agreed ? 'agree-case' : 'take-back-agreement', {
			review: review.id,
			...of,
			findings: Object.values(hashes)
		});
		announce({ review: review.id }, { kind: 'changed', what: 'case', id: input.caseId });
		announce({ sitting: sitting.sitting.id }, { kind: 'changed', what: 'case', id: input.caseId });
	});
}
