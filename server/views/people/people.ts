import { dayIn } from '$lib/meeting/calendar';
import { mainRole, needsSecond, whyNotTheOffice } from '$lib/meeting/people/panel';
import { ROLES } from '$lib/meeting/people/people';
import type { Role } from '$lib/meeting/people/people';
import { levelNamed } from '$lib/meeting/rights/papers';
import { undertakingLasts } from '$lib/meeting/people/standing';
import { Refusal } from '$lib/meeting/refusal';
import type { Lang } from '$lib/words/plural';
import { words } from '$lib/words/words';
import type { Act } from '../../acts/decide';
import type { Wish } from '../../acts/people/wish';
import type { Viewing } from '../../given';
import { personAsListed, requestAsAsked, standingAsKept, stateOf } from '../../reading/as-entered';
import { isSessionValid } from '../../sign-in/session-life';
import type { Panel } from '../../store/people/panels';
import { everybody } from '../../store/people/people';
import type { KnownPerson } from '../../store/people/people';
import { waitingRequests } from '../../store/people/requests';
import type { OfficeRequest } from '../../store/people/requests';
import { sessionsOf } from '../../store/people/sessions';
import { latestLines } from '../../store/report/history';
import { allReviews } from '../../store/report/reviews';

/** The person whose forms are open. */
export type PersonChanging = NonNullable<Awaited<ReturnType<typeof peoplePage>>['changing']>;

/**
 * The panel's list, for the coordinator and assurance.
 * @param change the id of the person whose forms are open
 * @throws Refusal 'forbidden', 'not-active'
 */
export async function peoplePage(
	house: Viewing,
	reader: KnownPerson,
	{ panel, lang, change }: { panel: Panel; lang: Lang; change: string | null }
) {
	const why = whyNotTheOffice(reader);
	if (why) throw new Refusal(why);
	const { settings } = panel;
	const people = await everybody(house.db);
	const changing = people.find(({ id }) => id === change) ?? null;
	const members = people.filter(
		({ roles, standing }) => roles.includes('member') && standing === 'active'
	);
	return {
		title: words[lang].staff.people.title,
		today: dayIn(settings.timeZone, house.clock()),
		max: settings.maxMembers,
		hasChair: settings.hasChair,
		/** What is asked before somebody joins. (P14) */
		eligibility: settings.eligibility.map(({ id, text }) => ({ id, text: text[lang] })),
		usual: {
			termYears: settings.termYears,
			vettingLevel: settings.vettingLevel?.[lang] ?? null,
			/** Levels that papers may ask for, from the lowest; none where the panel names none. */
			levels: settings.papers.levels.map(({ id, name }) => ({ id, name: name[lang] })),
			/** Seats of the panel, and how many active members hold each. (P12) */
			seats: settings.seats.map(({ id, name, count }) => ({
				id,
				name: name[lang],
				count,
				held: members.filter(({ seat }) => seat === id).length
			}))
		},
		members: members.length,
		hasReview: (await allReviews(house.db)).length > 0,
		// Nobody stands in for members where the panel does not let them. (P11)
		roles: ROLES.filter(
			(id) =>
				id !== 'substitute' ||
				settings.substitutes ||
				people.some(({ roles }) => roles.includes(id))
		).map((id) => ({
			id,
			name: settings.offices[id]?.[lang] ?? words[lang].door.roles[id]
		})),
		changing: changing && {
			...changing,
			needsSecond: needsSecond(reader, changing),
			sessions: (await sessionsOf(house.db, changing.id)).filter(isSessionValid).length,
			details: {
				seen: stateOf(personAsListed(changing)),
				by: await changedBy(house, people, changing.id, OF_DETAILS)
			},
			/** Id of the panel's level that the vetting kept of them names; null where it names none. */
			level: levelNamed(changing.vetting?.level ?? '', settings),
			terms: {
				seen: stateOf(standingAsKept(changing)),
				by: await changedBy(house, people, changing.id, ['mark-standing'])
			}
		},
		requests: (await waitingRequests(house.db)).map((request) => seen(request, reader, people)),
		canBeConfirmed: people.some((each) => each.id !== reader.id && whyNotTheOffice(each) === null),
		people: people.sort(byOffice).map((each) => ({
			...each,
			isMe: each.id === reader.id,
			needsSecond: needsSecond(reader, each),
			lasts: undertakingLasts(each, settings)
		}))
	};
}

/** Acts that change a person's details: the office's, and the person's own. */
const OF_DETAILS: readonly Act[] = [
	'correct-person',
	'change-own-details',
	'change-own-email',
	'change-own-language'
];

/** The name of who last changed something of a person; '' where that is not known. */
async function changedBy(
	house: Viewing,
	people: readonly KnownPerson[],
	personId: string,
	acts: readonly Act[]
): Promise<string> {
	const about = { key: 'person', value: personId };
	const [line] = await latestLines(house.db, { acts, about, most: 1 });
	return people.find(({ id }) => id === line?.personId)?.name ?? '';
}

/**
 * A request that waits for a second person, with the fields that it asks for. An older request holds the whole form: it is
 * shown with the fields that it would change, or with all of them if it would change none.
 */
function seen(
	{ id, personId, wish: kept, askedBy, askedAt }: OfficeRequest,
	reader: KnownPerson,
	people: readonly KnownPerson[]
) {
	const wish = JSON.parse(kept) as Wish;
	const about = people.find((each) => each.id === personId);
	const facts = wish.kind === 'change' ? wish.facts : null;
	const asked = ['name', 'email', 'phone', 'language'] as const;
	const isOther = (field: (typeof asked)[number]) => facts?.[field] !== (about?.[field] ?? '');
	const isWhole = wish.kind !== 'change' || wish.before !== undefined || !asked.some(isOther);
	const shown = <F extends (typeof asked)[number]>(field: F) =>
		(isWhole || isOther(field) ? facts?.[field] : null) ?? null;
	return {
		id,
		kind: wish.kind,
		name: wish.kind === 'add' ? wish.person.name : (about?.name ?? ''),
		roles: wish.kind === 'add' ? wish.person.roles : (facts?.roles ?? null),
		newName: shown('name'),
		newEmail: shown('email'),
		newPhone: shown('phone'),
		newLanguage: shown('language'),
		/** What it asked for too, until a later request asked for that. */
		anew: wish.kind === 'change' ? (wish.anew ?? []) : [],
		askedBy: people.find((each) => each.id === askedBy)?.name ?? '',
		askedAt,
		/** What the page shows of it, for the confirmation. */
		seen: stateOf(requestAsAsked({ wish: kept })),
		isMine: askedBy === reader.id,
		isAboutMe: personId === reader.id
	};
}

function byOffice(a: KnownPerson, b: KnownPerson): number {
	const order = (roles: readonly Role[]) => ROLES.indexOf(mainRole(roles));
	return order(a.roles) - order(b.roles) || a.name.localeCompare(b.name);
}
