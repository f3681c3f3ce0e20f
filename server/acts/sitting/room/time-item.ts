import { Refusal } from '../../../../src/lib/meeting/refusal';
import { inputEnded, itemNow } from '../../../../src/lib/meeting/sitting/inputs';
import { isOver } from '../../../../src/lib/meeting/sitting/groups/groups';
import type { KnownSitting } from '../../../rights/facts';
import { linksOf } from '../../../rights/links';
import type { Tx } from '../../../store/engine/database';
import { personById } from '../../../store/people/people';
import { markLeft } from '../../../store/sitting/attendance';
import { floorOn } from '../../../store/sitting/room/floor';
import { setAgenda } from '../../../store/sitting/sittings';
import type { AgendaItem } from '../../../store/sitting/sittings';
import type { Actor, Given } from '../../../given';
import { coordinatingSitting } from '../../coordinating';
import { decide } from '../../decide';
import { itemAt } from './agenda-item';

interface ToTime {
	sittingId: string;
	/** Its place on the agenda, from 0, and its kind and title as the page showed them. */
	item: number;
	seen: string;
	does: 'begin' | 'end' | 'take-back';
}

/**
 * Records that an item of the agenda begins or ends, or takes both back. One item is on at a time: beginning one ends the
 * one before it. The minutes used are counted where nobody noted them. When an adviser's input ends the adviser leaves.
 * (M8, P9)
 * @throws Refusal 'unknown', 'forbidden', 'not-active', 'not-now' before the day is open or where the item has not
 *   begun, 'sitting-over', 'changed-meanwhile'
 */
export async function timeItem(given: Given, actor: Actor, input: ToTime): Promise<void> {
	const { sittingId, does } = input;
	await decide(given, actor, async ({ tx, at, rights, record, event, regrade, announce }) => {
		const known = await coordinatingSitting(rights, actor, sittingId);
		const { review, at: on } = known;
		const { stage, agenda, due } = on.sitting;
		if (isOver(stage)) throw new Refusal('sitting-over');
		if (stage === 'planned' || due) throw new Refusal('not-now');
		const chosen = itemAt(agenda, input);
		if (does === 'end' && !isOn(chosen)) throw new Refusal('not-now');
		if (does === 'begin' && isOn(chosen)) return;
		const now = at.toISOString();
		const timed = agenda.map((each) => {
			if (each !== chosen) return does === 'begin' && isOn(each) ? ended(each, now) : each;
			if (does === 'end') return ended(each, now);
			if (does === 'begin') return { ...each, beganAt: now, endedAt: null };
			return { ...each, beganAt: null, endedAt: null };
		});
		await setAgenda(tx, sittingId, timed);
		// The timer of an item that is over is over with it.
		const { timer } = (await floorOn(tx, sittingId)).clock;
		if (timer && timer.item !== null && itemNow(timed) !== itemNow(agenda))
			event(sittingId, 'timer-ended');
		record('time-item', { review: review.id, sitting: sittingId, says: does });
		for (const personId of await advisersDone(tx, on, timed)) {
			await markLeft(tx, sittingId, personId, now);
			event(sittingId, 'left', { person: personId });
			record('mark-arrival', {
				...{ review: review.id, sitting: sittingId, person: personId, says: 'left' }
			});
			announce({ person: personId }, { kind: 'changed', what: 'rights', id: personId });
		}
		// For whom the item that is on lets stay.
		regrade(await linksOf(tx, known));
		for (const address of [{ review: review.id }, { sitting: sittingId }])
			for (const what of ['sitting', 'people'] as const)
				announce(address, { kind: 'changed', what, id: sittingId });
	});
}

function isOn({ beganAt, endedAt }: AgendaItem): boolean {
	return Boolean(beganAt) && !endedAt;
}

function ended(item: AgendaItem, now: string): AgendaItem {
	const minutes = Math.round((Date.parse(now) - Date.parse(item.beganAt ?? now)) / 60_000);
	return { ...item, endedAt: now, minutesUsed: item.minutesUsed ?? Math.min(minutes, 600) };
}

/** Ids of the people who are advisers and nothing else, are here, and whose input is over. */
async function advisersDone(
	tx: Tx,
	{ sitting, present }: KnownSitting,
	agenda: AgendaItem[]
): Promise<string[]> {
	const done: string[] = [];
	for (const id of present) {
		const person = await personById(tx, id);
		const isGuest = person?.roles.every((role) => forceRoles.includes(role)) ?? false;
		if (!person?.roles.includes('adviser') || !isGuest) continue;
		const was = inputEnded(sitting, id);
		if (!was && inputEnded({ ...sitting, agenda }, id)) done.push(id);
	}
	return done;
}

const forceRoles: readonly string[] = ['adviser', 'respondent', 'audit'];
