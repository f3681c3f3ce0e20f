import { noteName } from '../../../../src/lib/board/names';
import { seedNote } from '../../../../src/lib/board/documents/seed';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { comesAsAdviser } from '../../../../src/lib/meeting/rights/sitting';
import type { Arrival } from '../../../../src/lib/meeting/sitting/agenda';
import { hasBegun, isInSession } from '../../../../src/lib/meeting/sitting/stages';
import { mayMarkOwn } from '../../../reading/own-arrival';
import type { KnownSitting } from '../../../rights/facts';
import type { Tx } from '../../../store/engine/database';
import { personById } from '../../../store/people/people';
import { setExpected } from '../../../store/sitting/expected';
import { markLeft, markPresent, unmarkPresent } from '../../../store/sitting/attendance';
import type { Actor, BoardsForCommands, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { takeOutAnswers } from '../../shows/take-out-answers';
import { lowerGone } from '../floor/lower-gone';
import { makeOpenPages } from '../writing/make-pages';

/**
 * How somebody is there: in the room or remote, late, left, or not coming. Papers and boards follow at once.
 * One of the panel, or a guest who is expected, may say themselves that they come, have come or leave.
 * @throws Refusal 'unknown', 'forbidden', 'not-now' before the day is open, 'sitting-over'; 'groups-began'
 *   for somebody who was there while groups worked: they left, and were there; 'substitute-here' {name} and
 *   'member-here' {name}, where a member and who stands in for them would both be here;
 *   'input-ended' for an adviser whose input is over
 */
export async function markArrival(
	given: Given,
	actor: Actor,
	input: { sittingId: string; personId: string; arrival: Arrival }
): Promise<void> {
	const { sittingId, personId, arrival } = input;
	const isThere = arrival === 'room' || arrival === 'remote';
	const { at: known } =
		arrival !== 'not-expected' && (await mayMarkOwn(given.db, actor, input))
			? await given.rights.of(actor).onSitting(sittingId)
			: await coordinatingSitting(given.rights, actor, sittingId);
	const isComing = !known.present.has(personId);
	// The private page is made before the decision: a crash in between leaves one that nobody can open.
	if (isThere && isInSession(known.sitting.stage)) {
		await makeNote(given.boards, sittingId, personId);
		await makeOpenPages(given, sittingId, [personId]);
	}

	await decide(given, actor, async (decision) => {
		const { tx, at, rights, record, event, afterwards, regrade, announce } = decision;
		const on = await rights.of(actor).onSitting(sittingId);
		const person = await personById(tx, personId);
		if (!person) throw new Refusal('unknown');
		refuseByStage(on.at, { personId, arrival });
		if (isThere && personId === actor.id && on.about.sitting.inputEnded && comesAsAdviser(actor))
			throw new Refusal('input-ended');
		if (isThere) await refuseTwice(tx, on.at, personId);
		if (isThere) await markPresent(tx, sittingId, personId, at.toISOString(), arrival);
		else if (arrival === 'left') await markLeft(tx, sittingId, personId, at.toISOString());
		else {
			await unmarkPresent(tx, sittingId, personId);
			await setExpected(tx, sittingId, personId, arrival === 'not-expected' ? null : arrival);
			await lowerGone({ tx, event }, sittingId, personId);
		}
		if (isThere && isComing) event(sittingId, 'arrived', { person: personId });
		if (arrival === 'left') event(sittingId, 'left', { person: personId });
		await takeOutAnswers({ tx, rights, announce });
		record('mark-arrival', {
			review: on.review.id,
			sitting: sittingId,
			person: personId,
			says: arrival
		});
		// For a question that was asked after the pages were made.
		if (isThere) afterwards(() => makeOpenPages(given, sittingId, [personId]));
		regrade({ person: personId });
		announce({ person: personId }, { kind: 'changed', what: 'rights', id: personId });
		announce({ sitting: sittingId }, { kind: 'changed', what: 'people', id: sittingId });
		announce({ review: on.review.id }, { kind: 'changed', what: 'people', id: sittingId });
		// Somebody else now leads a sitting that its chair has left.
		if (on.at.sitting.chairId === personId)
			announce({ sitting: sittingId }, { kind: 'changed', what: 'sitting', id: sittingId });
	});
}

/**
 * A member and who stands in for them are not both here: they count once. (P11)
 * @throws Refusal 'substitute-here' {name}, 'member-here' {name}
 */
async function refuseTwice(
	tx: Tx,
	{ substitutes, present }: KnownSitting,
	personId: string
): Promise<void> {
	const nameOf = async (id: string) => (await personById(tx, id))?.name ?? '';
	for (const each of substitutes) {
		if (each.substituteFor === personId && present.has(each.personId))
			throw new Refusal('substitute-here', { name: await nameOf(each.personId) });
		if (each.personId === personId && present.has(each.substituteFor))
			throw new Refusal('member-here', { name: await nameOf(each.substituteFor) });
	}
}

/** Seeds somebody's private page of a sitting, unless it is there. (M11) */
export async function makeNote(
	boards: BoardsForCommands,
	sittingId: string,
	personId: string
): Promise<void> {
	const name = noteName(sittingId, personId);
	if (!(await boards.exists(name))) await boards.create(name, seedNote);
}

function refuseByStage(
	{ sitting, present, came }: KnownSitting,
	{ personId, arrival }: { personId: string; arrival: Arrival }
): void {
	const { stage } = sitting;
	// A person takes part in a remote collection by sending views, not by arriving. (M6)
	if (sitting.due) throw new Refusal('not-now');
	if (stage === 'closed' || stage === 'cancelled') throw new Refusal('sitting-over');
	const isBefore = arrival !== 'room' && arrival !== 'remote' && arrival !== 'left';
	if (!isBefore && stage === 'planned') throw new Refusal('not-now');
	if (arrival === 'left' && !present.has(personId)) throw new Refusal('not-now');
	if (isBefore && hasBegun(stage) && came.has(personId)) throw new Refusal('groups-began');
}
