import { Refusal } from '../../../../src/lib/meeting/refusal';
import { happenings, isTimerLength } from '../../../../src/lib/meeting/sitting/floor/asks';
import { canMove } from '../../../../src/lib/meeting/sitting/stages';
import { quorumOf, seatsNamed } from '../../../reading/attendees';
import type { KnownPerson } from '../../../store/people/people';
import { everybody } from '../../../store/people/people';
import type { Db } from '../../../store/engine/database';
import { presentAt } from '../../../store/sitting/attendance';
import { floorOn } from '../../../store/sitting/room/floor';
import { setStage } from '../../../store/sitting/sittings';
import type { Sitting } from '../../../store/sitting/sittings';
import { linksOf } from '../../../rights/links';
import type { OnSitting } from '../../../rights/rights-of';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { makeDesks } from './make-desks';

/**
 * Starts the groups' work. Their boards and the private page of each person present are made before the stage changes:
 * a start that is interrupted before the decision leaves boards that nobody can open, and the next press uses them;
 * `finishStarts` completes one that is interrupted after it. With minutes, the room's timer is set for the groups' work.
 * @throws Refusal 'unknown', 'forbidden', 'not-now' unless the day is open or the whole panel meets, 'chair-needed' where the panel has
 *   a chair and theirs is not here, 'inquorate' {counted, minimum}, with the name {en, cy} of a seat that is
 *   missing, until somebody has allowed it, 'no-groups',
 *   'groups-empty' {groups}; 'cases-left' {cases} unless `anyway`; 'timer-wrong'
 */
export async function startBreakouts(
	given: Given,
	actor: Actor,
	input: { sittingId: string; anyway: boolean; minutes?: number | null }
): Promise<void> {
	const { sittingId } = input;
	const minutes = input.minutes ?? null;
	if (minutes !== null && !isTimerLength(minutes)) throw new Refusal('timer-wrong');
	const before = await coordinatingSitting(given.rights, actor, sittingId);
	refuseUnready(before, await whoIsHere(given.db, before.at.sitting), input.anyway);
	await makeDesks(given, before.at);

	await decide(
		given,
		actor,
		async ({ tx, rights, record, event, afterwards, regrade, announce }) => {
			const on = await coordinatingSitting(rights, actor, sittingId);
			const stage = on.at.sitting.due ? 'collecting' : 'breakouts';
			if (on.at.sitting.stage === stage) return;
			refuseUnready(on, await whoIsHere(tx, on.at.sitting), input.anyway);
			await setStage(tx, sittingId, stage);
			event(sittingId, 'stage', { stage });
			if (minutes !== null && stage === 'breakouts') {
				const floor = await floorOn(tx, sittingId);
				const timer = floor.clock.timer?.number ?? null;
				const asked = { does: 'set-timer', minutes, item: null, ofGroups: true, timer } as const;
				for (const { kind, ...about } of happenings(floor, asked)) event(sittingId, kind, about);
			}
			record('start-breakouts', { review: on.review.id, sitting: sittingId });
			// For people who came, and cases that were given, meanwhile.
			afterwards(async () =>
				makeDesks(given, (await given.rights.of(actor).onSitting(sittingId)).at)
			);
			regrade(await linksOf(tx, on));
			for (const address of [{ review: on.review.id }, { sitting: sittingId }])
				announce(address, { kind: 'changed', what: 'sitting', id: sittingId });
		}
	);
}

interface Here {
	/** Ids of those who came and have not left. */
	present: ReadonlySet<string>;
	people: ReadonlyMap<string, KnownPerson>;
}

async function whoIsHere(db: Db, { id: sittingId }: Sitting): Promise<Here> {
	const here = (await presentAt(db, sittingId)).filter(({ leftAt }) => !leftAt);
	return {
		present: new Set(here.map(({ personId }) => personId)),
		people: new Map((await everybody(db)).map((each) => [each.id, each]))
	};
}

function refuseUnready(on: OnSitting, { present, people }: Here, anyway: boolean): void {
	const { sitting, groups } = on.at;
	if (sitting.due) {
		// A remote collection needs no quorum: members write at home. (M6)
		if (sitting.stage === 'collecting' || canMove(sitting.stage, 'collecting', true)) return;
		throw new Refusal('not-now');
	}
	if (sitting.stage === 'breakouts') return;
	if (!canMove(sitting.stage, 'breakouts')) throw new Refusal('not-now');
	const { settings } = on.review;
	if (settings.hasChair && !(sitting.chairId && present.has(sitting.chairId)))
		throw new Refusal('chair-needed');

	const { counted, minimum, isQuorate, seatsMissing } = quorumOf(settings, people, {
		...{
			date: sitting.date,
			here: [...present],
			holder: sitting.chairId,
			substitutes: on.at.substitutes
		}
	});
	if (!isQuorate && sitting.quorumExit?.exit !== 'proceed') {
		const [lacking] = seatsNamed(settings, seatsMissing);
		const seat = lacking && { ...lacking.name, here: lacking.here, least: lacking.least };
		throw new Refusal('inquorate', { counted, minimum, ...seat });
	}

	if (groups.length === 0) throw new Refusal('no-groups');
	const empty = groups.filter(
		({ members, cases }) => cases.length === 0 || !members.some((id) => present.has(id))
	);
	if (empty.length > 0)
		throw new Refusal('groups-empty', { groups: empty.map(({ letter }) => letter).join(', ') });
	const given = new Set(groups.flatMap(({ cases }) => cases));
	const left = [...on.cases.values()].filter(
		(each) => each.case.sittingId === sitting.id && !given.has(each.case.id)
	);
	if (left.length > 0 && !anyway)
		throw new Refusal('cases-left', { cases: left.map((each) => each.case.number).join(', ') });
}
