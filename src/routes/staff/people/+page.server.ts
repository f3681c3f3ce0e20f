import { redirect } from '@sveltejs/kit';
import { dayIn, isDay } from '$lib/meeting/calendar';
import { mainRole, whyNotTheOffice } from '$lib/meeting/people/panel';
import { ROLES } from '$lib/meeting/people/people';
import type { PersonStanding, Role, Vetting } from '$lib/meeting/people/people';
import { Refusal } from '$lib/meeting/refusal';
import { undertakingLasts } from '$lib/meeting/people/standing';
import { langOf, words } from '$lib/words/words';
import { addPerson } from '$server/acts/people/add-person';
import { giveSignInLink } from '$server/acts/people/give-sign-in-link';
import { markStanding } from '$server/acts/people/mark-standing';
import { act, field, refuse, whoAsks } from '$server/http/answers';
import { everybody } from '$server/store/people/people';
import { allReviews } from '$server/store/report/reviews';
import type { Actions, PageServerLoad } from './$types';

/** The panel's list, for the coordinator and assurance. */
export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	const why = whyNotTheOffice(person);
	if (why) refuse(why);
	const people = await everybody(house.db);
	const { settings } = panel;
	const now = house.clock();
	const order = (roles: readonly Role[]) => ROLES.indexOf(mainRole(roles));
	return {
		title: words[lang].staff.people.title,
		today: dayIn(settings.timeZone, now),
		max: settings.maxMembers,
		members: people.filter(
			({ roles, standing }) => roles.includes('member') && standing === 'active'
		).length,
		hasReview: (await allReviews(house.db)).length > 0,
		roles: ROLES.map((id) => ({
			id,
			name: settings.offices[id]?.[lang] ?? words[lang].door.roles[id]
		})),
		changing: people.find(({ id }) => id === url.searchParams.get('change')) ?? null,
		people: people
			.sort((a, b) => order(a.roles) - order(b.roles) || a.name.localeCompare(b.name))
			.map((each) => ({ ...each, lasts: undertakingLasts(each, settings) }))
	};
};

export const actions: Actions = {
	add: (event) =>
		act(event, async (person, form) => {
			const name = field(form, 'name');
			const id = await addPerson(event.locals.house, person, {
				name,
				email: field(form, 'email'),
				phone: field(form, 'phone'),
				roles: form.getAll('role').filter(isRole),
				language: langOf(form.get('language')),
				...terms(form)
			});
			return { added: { id, name } };
		}),
	standing: (event) =>
		act(event, async (person, form) => {
			const standing = field(form, 'standing');
			if (!isStanding(standing)) throw new Refusal('empty');
			const { house } = event.locals;
			const personId = field(form, 'person');
			await markStanding(house, person, {
				personId,
				standing,
				...terms(form)
			});
			return { saved: { id: personId } };
		}),
	link: (event) =>
		act(event, async (person, form) => {
			const { house } = event.locals;
			const personId = field(form, 'person');
			const { token, expiresAt } = await giveSignInLink(house, person, { personId });
			return {
				link: {
					id: personId,
					url: `${house.origin}/enter/${token}`,
					until: expiresAt.toISOString()
				}
			};
		})
};

function terms(form: FormData): {
	termStart: string | null;
	termEnd: string | null;
	vetting: Vetting | null;
} {
	const level = field(form, 'level');
	return {
		termStart: day(form, 'term-start'),
		termEnd: day(form, 'term-end'),
		vetting: level
			? { level, grantedOn: day(form, 'granted'), expiresOn: day(form, 'expires') }
			: null
	};
}

function day(form: FormData, name: string): string | null {
	const value = field(form, name);
	if (value !== '' && !isDay(value)) throw new Refusal('empty');
	return value || null;
}

function isRole(value: FormDataEntryValue): value is Role {
	return ROLES.some((role) => role === value);
}

function isStanding(value: string): value is PersonStanding {
	return ['active', 'under-consideration', 'curtailed', 'suspended', 'ended'].includes(value);
}
