import { redirect } from '@sveltejs/kit';
import { isDay } from '$lib/meeting/calendar';
import { ROLES } from '$lib/meeting/people/people';
import type { PersonStanding, Role, Vetting } from '$lib/meeting/people/people';
import { Refusal } from '$lib/meeting/refusal';
import { langOf } from '$lib/words/words';
import { addPerson } from '$server/acts/people/add-person';
import { correctPerson } from '$server/acts/people/correct-person';
import { endSessionsOf } from '$server/acts/people/end-sessions';
import { giveSignInLink } from '$server/acts/people/give-sign-in-link';
import type { SignInLink } from '$server/acts/people/give-sign-in-link';
import { markStanding } from '$server/acts/people/mark-standing';
import { confirmRequest, declineRequest } from '$server/acts/people/settle-request';
import type { House } from '$server/house';
import { act, field, orRefuse, whoAsks } from '$server/http/answers';
import { peoplePage } from '$server/views/people';
import type { Actions, PageServerLoad } from './$types';

/** The panel's list, for the coordinator and assurance. */
export const load: PageServerLoad = ({ locals, url, depends }) => {
	depends('live:people');
	const { house, panel, lang } = locals;
	const person = whoAsks(locals, url);
	if (!panel) redirect(303, '/setup');
	const change = url.searchParams.get('change');
	return orRefuse(peoplePage(house, person, { panel, lang, change }));
};

export const actions: Actions = {
	add: (event) =>
		act(event, async (person, form) => {
			const name = field(form, 'name');
			const added = await addPerson(event.locals.house, person, {
				name,
				email: field(form, 'email'),
				phone: field(form, 'phone'),
				roles: form.getAll('role').filter(isRole),
				language: langOf(form.get('language')),
				isNamesake: form.has('namesake'),
				...terms(form)
			});
			return typeof added === 'string' ? { added: { id: added, name } } : added;
		}),
	correct: (event) =>
		act(event, async (person, form) => {
			const personId = field(form, 'person');
			const facts = {
				name: field(form, 'name'),
				email: field(form, 'email'),
				phone: field(form, 'phone'),
				roles: form.getAll('role').filter(isRole),
				language: langOf(form.get('language')),
				isNamesake: form.has('namesake')
			};
			const asked = await correctPerson(event.locals.house, person, { personId, facts });
			return asked ?? { saved: { id: personId } };
		}),
	standing: (event) =>
		act(event, async (person, form) => {
			const standing = field(form, 'standing');
			if (!isStanding(standing)) throw new Refusal('empty');
			const personId = field(form, 'person');
			await markStanding(event.locals.house, person, { personId, standing, ...terms(form) });
			return { saved: { id: personId } };
		}),
	'end-sessions': (event) =>
		act(event, async (person, form) => {
			const personId = field(form, 'person');
			await endSessionsOf(event.locals.house, person, { personId });
			return { ended: { id: personId } };
		}),
	link: (event) =>
		act(event, async (person, form) => {
			const { house } = event.locals;
			const personId = field(form, 'person');
			const made = await giveSignInLink(house, person, { personId });
			return 'asked' in made ? made : { link: shown(house, personId, made) };
		}),
	confirm: (event) =>
		act(event, async (person, form) => {
			const { house } = event.locals;
			const requestId = field(form, 'request');
			const { personId, link } = await confirmRequest(house, person, { requestId });
			return link ? { link: shown(house, personId, link) } : { confirmed: { id: personId } };
		}),
	decline: (event) =>
		act(event, async (person, form) => {
			await declineRequest(event.locals.house, person, { requestId: field(form, 'request') });
			return { declined: true };
		})
};

function shown({ origin }: House, id: string, { token, expiresAt, hasPassword }: SignInLink) {
	return { id, url: `${origin}/enter/${token}`, until: expiresAt.toISOString(), hasPassword };
}

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
