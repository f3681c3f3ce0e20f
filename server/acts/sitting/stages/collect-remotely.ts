import { boardName } from '../../../../src/lib/board/names';
import { newId } from '../../../../src/lib/board/ids';
import { dayIn, isDay } from '../../../../src/lib/meeting/calendar';
import type { Language } from '../../../../src/lib/meeting/people/people';
import { Refusal } from '../../../../src/lib/meeting/refusal';
import { nextLetter } from '../../../../src/lib/meeting/sitting/groups/groups';
import { canMove } from '../../../../src/lib/meeting/sitting/stages';
import { words } from '../../../../src/lib/words/words';
import { whileBlank } from '../../group/while-blank';
import type { OnSitting } from '../../../rights/rights-of';
import type { Db } from '../../../store/engine/database';
import { everybody } from '../../../store/people/people';
import { moveCaseRows } from '../../../store/sitting/cases';
import { addGroup, removeGroupRow } from '../../../store/sitting/groups';
import type { Group } from '../../../store/sitting/groups';
import {
	addSitting,
	raiseRevision,
	setQuorumExit,
	setStage
} from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { tellExpected } from '../../telling';
import { makeBoardsNamed } from '../../group/make-boards';
import { readText } from '../../texts';
import { endWhatIsOpen } from './end-open';
import { makeDesks } from './make-desks';
import { makeNote } from '../room/mark-arrival';

interface ToCollect {
	sittingId: string;
	/** Printed in the report. */
	reason: string;
	lang?: Language;
	/** The last day on which views are sent, YYYY-MM-DD; null where none was given. */
	due: string | null;
	sure: boolean;
}

/**
 * Cancels a sitting and collects the members' views remotely instead (M6): a sitting follows that has its cases and one
 * group for each active member, who writes alone on every case, also where the panel otherwise shares boards; a case that
 * they have stood down from is closed to them as always. Sending is required of nobody.
 * @returns the id of the sitting that follows
 * @throws Refusal 'unknown', 'forbidden' also where it is not a way of the panel, 'not-active', 'not-now', 'reason-needed',
 *   'too-long', 'date-wrong' for a day that has passed, 'no-cases', 'confirm-needed', 'group-has-written'
 */
export async function collectRemotely(
	given: Given,
	actor: Actor,
	input: ToCollect
): Promise<string> {
	const { sittingId, due, lang } = input;
	const before = await coordinatingSitting(given.rights, actor, sittingId);
	const reason = readText(input.reason);
	refuseUnfit(before, given.clock(), input);
	if (reason === '') throw new Refusal('reason-needed');
	if (!input.sure) throw new Refusal('confirm-needed');
	const names: string[] = [];
	for (const caseId of new Set(before.at.groups.flatMap(({ cases }) => cases)))
		names.push(...(await given.rights.boardsOf(caseId)).map(({ name }) => name));
	const id = newId();
	// The boards are made before the decision: a crash in between leaves some that nobody can open.
	await makeAll(given, await groupsFor(given.db, before, id));

	await whileBlank(given, names, () =>
		decide(given, actor, async (decision) => {
			const { tx, at, rights, record, event, afterwards, regrade, announce } = decision;
			const on = await coordinatingSitting(rights, actor, sittingId);
			refuseUnfit(on, at, input);
			const exit = { exit: 'remote' as const, reason, lang, by: actor.id, at: at.toISOString() };
			await endWhatIsOpen(given, decision, { review: on.review.id, sittingId, by: actor.id });
			await setStage(tx, sittingId, 'cancelled');
			await setQuorumExit(tx, sittingId, exit);
			await raiseRevision(tx, sittingId);
			const letter = { kind: 'sitting-cancelled', about: { sitting: sittingId } } as const;
			await tellExpected(decision, sittingId, letter);
			await addSitting(tx, {
				...{ id, reviewId: on.review.id, number: on.sittings.size + 1 },
				...{ date: due ?? '', from: '', to: '', mode: 'online', chairId: null },
				// The person who was to chair steps in for a case that every coordinator has stood down from.
				deputies: [on.at.sitting.chairId, ...on.at.sitting.deputies].flatMap((each) => each ?? []),
				place: { en: words.en.office.day.remote.place, cy: words.cy.office.day.remote.place },
				...{ stage: 'collecting', here: null, agenda: [], quorumExit: null },
				...{ due, insteadOf: sittingId }
			});
			for (const group of on.at.groups) await removeGroupRow(tx, group.id);
			const groups = await groupsFor(tx, on, id);
			await moveCaseRows(tx, sittingId, id);
			for (const group of groups) await addGroup(tx, group, at);
			event(sittingId, 'stage', { stage: 'cancelled' });
			event(id, 'stage', { stage: 'collecting' });
			record('collect-remotely', { review: on.review.id, sitting: sittingId });
			// For people who joined the panel meanwhile.
			afterwards(async () => makeDesks(given, (await given.rights.of(actor).onSitting(id)).at));
			regrade({});
			for (const address of [{ review: on.review.id }, { sitting: sittingId }])
				announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
		})
	);
	return id;
}

function refuseUnfit({ review, at, cases }: OnSitting, now: Date, { due }: ToCollect): void {
	const { sitting } = at;
	if (!review.settings.inquorate.ways.includes('remote')) throw new Refusal('forbidden');
	if (sitting.due || !canMove(sitting.stage, 'cancelled')) throw new Refusal('not-now');
	const today = dayIn(review.settings.timeZone, now);
	if (due === null || !isDay(due) || due < today) throw new Refusal('date-wrong');
	const own = [...cases.values()].filter((each) => each.case.sittingId === sitting.id);
	if (own.length === 0) throw new Refusal('no-cases');
}

/** A group for each active member, with all cases of the sitting. */
async function groupsFor(db: Db, on: OnSitting, sittingId: string): Promise<Group[]> {
	const cases = [...on.cases.values()]
		.filter((each) => each.case.sittingId === on.at.sitting.id)
		.map((each) => each.case.id);
	const taken = [...on.sittings.values()].flatMap(({ groups }) =>
		groups.map(({ letter }) => letter)
	);
	const members = (await everybody(db)).filter(
		({ roles, standing }) => roles.includes('member') && standing === 'active'
	);
	const groups: Group[] = [];
	for (const { id } of members) {
		const letter = nextLetter([...taken, ...groups.map((each) => each.letter)]);
		groups.push({ id: newId(), sittingId, letter, members: [id], cases, personId: id });
	}
	return groups;
}

async function makeAll(given: Given, groups: readonly Group[]): Promise<void> {
	for (const caseId of new Set(groups.flatMap(({ cases }) => cases))) {
		const people = groups.filter(({ cases }) => cases.includes(caseId));
		await makeBoardsNamed(
			given,
			caseId,
			people.flatMap(({ personId }) => (personId ? [boardName(caseId, personId)] : []))
		);
	}
	for (const { sittingId, personId } of groups)
		if (personId) await makeNote(given.boards, sittingId, personId);
}
