import { addFindingOf } from '../../../../src/lib/board/documents/findings';
import { findingsName, noteName } from '../../../../src/lib/board/names';
import { noteText } from '../../../../src/lib/board/documents/note';
import type { PointKind } from '../../../../src/lib/meeting/findings/placement';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { answersOf, useAnswer as use } from '../../../store/sitting/room/rounds';
import type { Actor, Given } from '../../../given';
import type { Rights } from '../../../rights/rights';
import { decide } from '../../decide';
import { roundAt } from './leading-round';

interface ToUse {
	sittingId: string;
	roundId: string;
	/** Id of the answer. */
	answerId: string;
	/** The case whose finding it becomes: the one that the question is about, or, where it is about none, any opened one. */
	caseId: string;
	kind: PointKind;
}

/**
 * Makes a finding of an answer that has been shown. The finding has the answer's own id, so that two people who press at
 * once make one finding.
 * @throws Refusal 'unknown', 'forbidden', 'not-opened', or why findings cannot be added
 */
export async function useAnswer(given: Given, actor: Actor, input: ToUse): Promise<void> {
	const { sittingId, roundId, answerId, caseId, kind } = input;
	await expectUsable(given.rights, actor, input);
	const answer = (await answersOf(given.db, roundId)).find(({ id }) => id === answerId);
	const writer = answer && (await given.rights.person(answer.personId));
	if (!answer || !writer) throw new Refusal('unknown');
	// It is a finding already.
	if (answer.usedCase !== null) return;
	const text = await given.boards.read(noteName(roundId, writer.id), (doc) =>
		noteText(doc).toString().trim()
	);
	if (text === '') throw new Refusal('unknown');
	// The finding before the note of it: a press that failed half way is done by the next one.
	const lang = writer.language;
	await given.boards.edit(findingsName(caseId), actor.id, (doc) =>
		addFindingOf(doc, actor.id, { id: answerId, kind, text, lang })
	);
	await decide(given, actor, async ({ tx, at, rights, record, event, announce }) => {
		const { review } = await rights.of(actor).onCase(caseId);
		await use(tx, answerId, { caseId, by: actor.id, at: at.toISOString() });
		event(sittingId, 'answer-used', { round: roundId, case: caseId, finding: answerId });
		record('use-answer', { review: review.id, sitting: sittingId, case: caseId, round: roundId });
		announce({ floor: sittingId }, { kind: 'changed', what: 'round', id: roundId });
	});
}

async function expectUsable(rights: Rights, actor: Actor, input: ToUse): Promise<void> {
	const round = await roundAt(rights, input.roundId, input.sittingId);
	const of = rights.of(actor);
	if ((await of.onRound(round)).answers === 'none') throw new Refusal('forbidden');
	const { may, at, on } = await of.onCase(input.caseId);
	if (round.caseId !== null && round.caseId !== input.caseId) throw new Refusal('unknown');
	if (at.sitting.id !== input.sittingId) throw new Refusal('unknown');
	if (may.why) throw new Refusal(may.why);
	if (!on.opening) throw new Refusal('not-opened');
	if (may.findings !== 'write' || may.findingsScope !== null) throw new Refusal('forbidden');
}
