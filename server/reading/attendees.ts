import type { Bilingual, Role } from '../../src/lib/meeting/people/people';
import type { PanelSettings } from '../../src/lib/meeting/settings/settings';
import { membersInPost, quorum } from '../../src/lib/meeting/sitting/sitting';
import type { Quorum } from '../../src/lib/meeting/sitting/sitting';
import type { SeatLacking } from '../../src/lib/sentences/seats';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { KnownPerson } from '../store/people/people';

type People = ReadonlyMap<string, KnownPerson>;

/** What of a sitting the quorum is counted from. */
interface Gathered {
	date: string;
	/** Ids of those who are here. */
	here: readonly string[];
	/** Who holds the chair. */
	holder: string | null;
	/** Ids of the cases that somebody stood down from; nobody stood down where it is left out. */
	stoodDown?: (person: string) => readonly string[];
	/** Whether somebody's membership counts; left out, every membership does. */
	isCurrent?: (person: KnownPerson) => boolean;
	/** Who stands in for whom. (P11) */
	substitutes?: readonly { personId: string; substituteFor: string }[];
	/** Id of the case that is discussed. */
	discussed?: string | null;
}

/** The quorum of those who are here; every page and act counts it here. (M5) */
export function quorumOf(
	settings: PanelSettings,
	people: People,
	{
		date,
		here,
		holder,
		stoodDown = () => [],
		isCurrent = () => true,
		substitutes = [],
		discussed
	}: Gathered
): Quorum {
	const present = here.flatMap((id) => {
		const person = people.get(id);
		if (!person) return [];
		const named = substitutes.find(({ personId }) => personId === id);
		const substituteFor = named && isCurrent(person) ? named.substituteFor : null;
		return {
			person: id,
			isMember: person.roles.includes('member') && isCurrent(person),
			holdsChair: id === holder,
			stoodDown: stoodDown(id),
			seat: (named ? people.get(named.substituteFor)?.seat : person.seat) ?? null,
			substituteFor
		};
	});
	return quorum(settings, present, { inPost: membersInPost(people.values(), date), discussed });
}

/** What the panel calls an office, else what the product calls the role. (X5) */
export function officeName(
	{ offices }: Pick<PanelSettings, 'offices'>,
	role: Role,
	lang: Lang
): string {
	return offices[role]?.[lang] || words[lang].door.roles[role];
}

/** The seats that are missing, by their names in both languages. */
export function seatsNamed(
	{ seats }: PanelSettings,
	missing: Quorum['seatsMissing']
): SeatLacking<Bilingual>[] {
	return missing.flatMap(({ seat: id, here, least }) => {
		const name = seats.find((seat) => seat.id === id)?.name;
		return name ? [{ name, here, least }] : [];
	});
}
