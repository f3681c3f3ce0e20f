import { readFindings } from '../../../src/lib/board/documents/findings';
import { findingsName } from '../../../src/lib/board/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import {
	agreedCases,
	insertAgreement as keep,
	takeBackAgreement
} from '../../store/plenary/agreed-cases';
import { latestOpening } from '../../store/plenary/openings';
import { findingHashes } from '../../reading/finding-hashes';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { inChair } from './in-chair';

/**
 * The chair records that the panel agreed a case with its present words, or takes that back. Sent again, nothing is written.
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
	await decide(given, actor, async ({ tx, at, rights, record, event, announce }) => {
		// The chair may have been handed over while the findings were read.
		await inChair({ rights }, actor, input.caseId);
		const kept = (await agreedCases(tx, review.id))[input.caseId];
		if (input.agreed) {
			const now = await latestOpening(tx, input.caseId);
			if (!now?.complete) throw new Refusal('not-opened');
			if (!isOpen(now)) throw new Refusal('back-with-groups');
			if (kept && isSame(kept.hashes, hashes)) return;
			await keep(tx, { caseId: input.caseId, by: actor.id, at, hashes });
		} else {
			if (!kept) return;
			await takeBackAgreement(tx, input.caseId);
		}
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

function isSame(kept: Record<string, string>, now: Record<string, string>): boolean {
	const ids = Object.keys(now);
	return ids.length === Object.keys(kept).length && ids.every((id) => kept[id] === now[id]);
}
