import type { Person } from '../../../src/lib/meeting/people/people';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import type { KnownPerson } from '../../store/people/people';

type Limits = Pick<PanelSettings, 'maxMembers' | 'seats'>;

/**
 * Refuses one more active member where the panel, or the seat that they would hold, is full. A seat that somebody
 * holds and the panel no longer has keeps nobody out. (P12)
 * @param member `id` is null for somebody new
 * @throws Refusal 'panel-full' with {max}; 'seat-full' as `seatFor`
 */
export function refuseFullPanel(
	people: readonly KnownPerson[],
	{ maxMembers: max, ...settings }: Limits,
	member: { id: string | null; seat: string | null }
): void {
	const others = people.filter((each) => each.id !== member.id && isActiveMember(each));
	if (others.length >= max) throw new Refusal('panel-full', { max });
	const held = people.find(({ id }) => id === member.id)?.seat ?? null;
	const isGone = held === member.seat && !settings.seats.some(({ id }) => id === held);
	if (!isGone) seatFor(people, settings, member);
}

/** @throws Refusal 'unknown' for a seat that the panel has not, 'seat-full' with {max, en, cy}: how many hold it, and its name */
export function seatFor(
	people: readonly KnownPerson[],
	{ seats }: Pick<Limits, 'seats'>,
	{ id, seat }: { id: string | null; seat: string | null }
): void {
	if (seat === null) return;
	const known = seats.find((each) => each.id === seat);
	if (!known) throw new Refusal('unknown');
	const holders = people.filter(
		(each) => each.id !== id && each.seat === seat && isActiveMember(each)
	);
	if (holders.length >= known.count)
		throw new Refusal('seat-full', { max: known.count, ...known.name });
}

export function isActiveMember({ roles, standing }: Pick<Person, 'roles' | 'standing'>): boolean {
	return roles.includes('member') && standing === 'active';
}

/** @throws Refusal 'empty' for a person without any role */
export function expectRole(roles: readonly string[]): void {
	if (roles.length === 0) throw new Refusal('empty');
}
