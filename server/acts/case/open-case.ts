import { Refusal } from '../../../src/lib/meeting/refusal';
import { isInSession } from '../../../src/lib/meeting/sitting/stages';
import type { KnownCase } from '../../rights/facts';
import { linksOf } from '../../rights/links';
import { isOpen } from '../../../src/lib/meeting/sitting/opening';
import { insertCaseOpening, latestOpening } from '../../store/plenary/openings';
import { setHere, sittingById } from '../../store/sitting/sittings';
import { lowerStoodDown } from '../sitting/floor/lower-stood-down';
import { completeOpening } from './complete-opening';
import { decide } from '../decide';
import type { Actor, Given } from '../../given';
import { inChair, refuseSent } from './in-chair';

/**
 * The chair opens a case to plenary (model.md, "Acts"): its boards freeze, points and answers are
 * copied, points are gathered, and the room's place moves there. Opening an open case only moves
 * the room.
 * @throws Refusal 'groups-not-ready' {groups} unless `anyway`; 'report-sent' while the report is sealed
 */
export async function openCase(
	given: Given,
	actor: Actor,
	input: { caseId: string; anyway: boolean }
): Promise<void> {
	const known = await inChair(given, actor, input.caseId);
	const { review, at, on } = known;
	const isOpenAlready = isOpen(on.opening);
	if (!isOpenAlready || !on.opening?.complete) refuseSent(review);
	if (!isOpenAlready && !input.anyway) await refuseUnready(given, on);
	await begin(given, actor, on);
	await completeOpening(given, input.caseId);
	await decide(given, actor, async ({ tx, rights, event, regrade, announce }) => {
		const { id: caseId, number } = on.case;
		if (isOpenAlready) {
			await setHere(tx, at.sitting.id, caseId);
			event(at.sitting.id, 'here', { case: caseId });
			await lowerStoodDown({ tx, rights, event }, at.sitting.id);
		}
		regrade(await linksOf(tx, known));
		announce(
			{ sitting: at.sitting.id },
			{ kind: 'place', sitting: at.sitting.id, case: caseId, number }
		);
		announce({ review: review.id }, { kind: 'changed', what: 'case', id: caseId });
	});
}

async function refuseUnready({ rights }: Given, { case: row, groups }: KnownCase): Promise<void> {
	const ready = await rights.ready(row.id);
	const waiting = groups.filter(({ id }) => !ready.includes(id));
	if (waiting.length > 0) {
		// In a remote collection each group is one person, so the person is named. (M6)
		const calls = waiting.map(async ({ letter, personId }) =>
			personId ? ((await rights.person(personId))?.name ?? letter) : letter
		);
		throw new Refusal('groups-not-ready', { groups: (await Promise.all(calls)).join(', ') });
	}
}

/** Writes the opening's row first. While it is not marked complete, the next start completes the opening. */
async function begin(given: Given, actor: Actor, { case: row, sitting }: KnownCase): Promise<void> {
	await decide(given, actor, async ({ tx, at }) => {
		if (!isInSession((await sittingById(tx, sitting.sitting.id))?.stage ?? 'closed')) {
			throw new Refusal('not-now');
		}
		const last = await latestOpening(tx, row.id);
		if (isOpen(last)) return;
		const revision = (last?.revision ?? 0) + 1;
		await insertCaseOpening(tx, { caseId: row.id, revision, by: actor.id, at });
	});
}
