import { findingsName } from '$lib/board/names';
import { readFindings } from '$lib/board/documents/findings';
import { shown } from '$lib/meeting/findings/placement';
import { isOfThePanel } from '$lib/meeting/people/panel';
import { isRefusal, Refusal } from '$lib/meeting/refusal';
import { contributionsOf } from '$lib/meeting/sitting/floor/contributions';
import type { Contributions, Written } from '$lib/meeting/sitting/floor/contributions';
import type { History } from '../../../gateway/board/history';
import type { Viewing } from '../../../given';
import { isInRoom, isInside } from '../../../rights/inside';
import type { OnSitting } from '../../../rights/rights-of';
import type { KnownPerson } from '../../../store/people/people';
import { copiesOf } from '../../../store/plenary/copies';
import { commentsOf } from '../../../store/report/comments';
import { eventsOf } from '../../../store/sitting/events';
import { peopleKnown } from '../../shared/review-state';
import { floorSeen } from './floor';

/** Contributions by person id: everybody's for who holds the chair, and for others their own alone. (R13) */
export type Balance = Record<string, Contributions>;

interface Reading extends Viewing {
	history(name: string): Promise<History>;
}

/**
 * Asked for by a page when its reader looks at it, because findings are told apart by their history. Cases that are closed
 * to the reader are not counted, neither for them nor for others.
 * @throws Refusal 'unknown', 'forbidden', or why the room is closed to this person
 */
export async function balanceSeen(
	house: Reading,
	person: KnownPerson,
	sittingId: string
): Promise<Balance> {
	const on = await house.rights.of(person).onSitting(sittingId);
	const { may, at } = on;
	if (!isInRoom(may))
		throw new Refusal(may.why ?? (person.roles.includes('member') ? 'not-present' : 'forbidden'));
	if (!isInside(person, may, at.substitutes)) throw new Refusal('forbidden');
	const hands = (await floorSeen(house, person, sittingId))?.hands;
	const people = hands?.may.times ? await panelAt(house, on) : [person.id];
	return contributionsOf(await writtenAt(house, person, on), people);
}

/** Those who are there and take part: guests do not. (P8) */
async function panelAt(house: Reading, { at }: OnSitting): Promise<string[]> {
	const known = await peopleKnown(house);
	const standsIn = (id: string) => at.substitutes.some(({ personId }) => personId === id);
	return [...at.present].filter((id) => standsIn(id) || isOfThePanel(known.get(id)?.roles ?? []));
}

async function writtenAt(
	house: Reading,
	person: KnownPerson,
	{ at, cases, review }: OnSitting
): Promise<Written> {
	const { db } = house;
	const points: string[] = [];
	const findings: string[] = [];
	for (const { case: row, opening, sitting } of cases.values()) {
		if (sitting !== at || !opening) continue;
		if ((await house.rights.of(person).onCase(row.id)).may.copies !== 'read') continue;
		const copies = await copiesOf(db, row.id);
		points.push(...copies.points.filter(({ gone }) => !gone).map(({ author }) => author));
		findings.push(...(await addersOn(house, findingsName(row.id))));
	}
	const since = (await eventsOf(db, at.sitting.id))[0]?.at;
	const comments = (await commentsOf(db, review.id))
		.filter((comment) => since !== undefined && comment.at >= since)
		.map(({ personId }) => personId);
	return { points, findings, comments };
}

/** Who added the findings that are shown and that no point was gathered into. None where the history was destroyed. */
async function addersOn(house: Reading, name: string): Promise<string[]> {
	try {
		const history = await house.history(name);
		const doc = history.stateAt(Infinity);
		const findings = doc.getMap('findings');
		return shown(readFindings(doc))
			.filter(({ isNone, isGathered }) => !isNone && !isGathered)
			.flatMap(({ id }) => history.whoSet(findings, id)?.person ?? []);
	} catch (error) {
		if (isRefusal(error)) return [];
		throw error;
	}
}
