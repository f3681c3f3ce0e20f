import { mainRole } from '$lib/meeting/people/panel';
import type { Role } from '$lib/meeting/people/people';
import { hasBegun } from '$lib/meeting/sitting/stages';
import type { House } from '../../house';
import { groupsOf } from '../../store/sitting/groups';
import { everybody, personBySlug } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';
import { allReviews } from '../../store/report/reviews';
import { presentAt } from '../../store/sitting/attendance';
import { sittingsOf } from '../../store/sitting/sittings';

/** The parts of the page, in its order. */
export const PARTS = ['here', 'office', 'members', 'force', 'others'] as const;
export type CastPart = (typeof PARTS)[number];

export interface OfCast {
	person: KnownPerson;
	role: Role;
	part: CastPart;
	chairs: boolean;
	/** The person's group at that sitting, with the names of its other members. */
	group: { letter: string; others: string[] } | null;
}

/**
 * The demo's cast: the chair first, then those at the sitting by group, then the office and the rest. Between sittings and
 * after them, the sitting is the last one that began.
 */
export async function castOf({ db }: Pick<House, 'db'>): Promise<{
	cast: OfCast[];
	/** Whether that sitting is under way; null before the first began. */
	sitting: 'now' | 'last' | null;
}> {
	const [people, [review]] = await Promise.all([everybody(db), allReviews(db)]);
	const sittings = review ? await sittingsOf(db, review.id) : [];
	const sitting = sittings.findLast(({ stage }) => stage === 'arriving' || hasBegun(stage));
	const here = sitting ? (await presentAt(db, sitting.id)).map(({ personId }) => personId) : [];
	const groups = sitting ? await groupsOf(db, sitting.id) : [];
	const nameOf = (id: string) => people.find((each) => each.id === id)?.name ?? '';

	const cast = people.map((person): OfCast => {
		const role = mainRole(person.roles);
		const chairs = sitting?.chairId === person.id;
		const group = groups.find(({ members }) => members.includes(person.id));
		return {
			person,
			role,
			chairs,
			part: chairs || (role === 'member' && here.includes(person.id)) ? 'here' : partOf[role],
			group: group
				? {
						letter: group.letter,
						others: group.members.filter((id) => id !== person.id).map(nameOf)
					}
				: null
		};
	});
	return {
		cast: cast.sort(asListed),
		sitting: sitting ? (sitting.stage === 'closed' ? 'last' : 'now') : null
	};
}

const partOf: Record<Role, CastPart> = {
	coordinator: 'office',
	assurance: 'office',
	translator: 'office',
	commissioner: 'office',
	member: 'members',
	respondent: 'force',
	audit: 'force',
	observer: 'others',
	adviser: 'others',
	invitee: 'others',
	substitute: 'others'
};
const roles = Object.keys(partOf) as Role[];

function asListed(a: OfCast, b: OfCast): number {
	return (
		PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
		Number(b.chairs) - Number(a.chairs) ||
		roles.indexOf(a.role) - roles.indexOf(b.role) ||
		(a.group?.letter ?? 'Z').localeCompare(b.group?.letter ?? 'Z') ||
		a.person.name.localeCompare(b.person.name)
	);
}

/** A person of the cast, by the last part of their address. */
export function castMember({ db }: Pick<House, 'db'>, slug: string): Promise<KnownPerson | null> {
	return personBySlug(db, slug);
}
