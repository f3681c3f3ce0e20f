import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ROLES, STANDINGS } from '$lib/meeting/people/people';
import type { Role, Vetting } from '$lib/meeting/people/people';
import { addPerson } from '$server/acts/people/add-person';
import { correctPerson } from '$server/acts/people/correct-person';
import { endSessionsOf } from '$server/acts/people/end-sessions';
import { giveSignInLink } from '$server/acts/people/give-sign-in-link';
import type { SignInLink } from '$server/acts/people/give-sign-in-link';
import { markStanding } from '$server/acts/people/standing/mark-standing';
import { confirmRequest, declineRequest } from '$server/acts/people/settle-request';
import type { House } from '$server/house';
import { act, orRefuse, whoAsks } from '$server/http/answers';
import { isThere, language, oneOf, text, textIfAny, texts, typedDay } from '$server/http/fields';
import { peoplePage } from '$server/views/people/people';
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

const terms = {
	'term-start': typedDay,
	'term-end': typedDay,
	level: text,
	granted: typedDay,
	expires: typedDay,
	seat: textIfAny
};
const known = {
	name: text,
	email: text,
	phone: text,
	role: v.pipe(
		texts,
		v.transform((given) => given.filter(isRole))
	),
	language,
	namesake: isThere
};
const adding = { ...known, ...terms };
const correcting = { ...known, person: text, seen: text };
const marking = { person: text, seen: text, standing: oneOf(STANDINGS, 'empty'), ...terms };

export const actions: Actions = {
	add: (event) =>
		act(event, adding, async (person, given) => {
			const facts = { ...knownIn(given), ...termsIn(given) };
			const added = await addPerson(event.locals.house, person, facts);
			return typeof added === 'string' ? { added: { id: added, name: given.name } } : added;
		}),
	correct: (event) =>
		act(event, correcting, async (person, given) => {
			const { person: personId, seen } = given;
			const facts = knownIn(given);
			const asked = await correctPerson(event.locals.house, person, { personId, facts, seen });
			return asked ?? { saved: { id: personId } };
		}),
	standing: (event) =>
		act(event, marking, async (person, given) => {
			const { person: personId, standing, seen } = given;
			const { house } = event.locals;
			await markStanding(house, person, { personId, standing, seen, ...termsIn(given) });
			return { saved: { id: personId } };
		}),
	'end-sessions': (event) =>
		act(event, { person: text }, async (person, { person: personId }) => {
			await endSessionsOf(event.locals.house, person, { personId });
			return { ended: { id: personId } };
		}),
	link: (event) =>
		act(event, { person: text }, async (person, { person: personId }) => {
			const { house } = event.locals;
			const made = await giveSignInLink(house, person, { personId });
			return 'asked' in made ? made : { link: shown(house, personId, made) };
		}),
	confirm: (event) =>
		act(event, { request: text, seen: text }, async (person, { request: requestId, seen }) => {
			const { house } = event.locals;
			const { personId, link } = await confirmRequest(house, person, { requestId, seen });
			return link ? { link: shown(house, personId, link) } : { confirmed: { id: personId } };
		}),
	decline: (event) =>
		act(event, { request: text }, async (person, { request: requestId }) => {
			await declineRequest(event.locals.house, person, { requestId });
			return { declined: true };
		})
};

function shown({ origin }: House, id: string, { token, expiresAt, hasPassword }: SignInLink) {
	return { id, url: `${origin}/enter/${token}`, until: expiresAt.toISOString(), hasPassword };
}

type Fields<E extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<E, undefined>>;

function knownIn({ name, email, phone, role, language, namesake }: Fields<typeof known>) {
	return { name, email, phone, roles: role, language, isNamesake: namesake };
}

/** Dates of a vetting that has no level are of no vetting. */
function termsIn(given: Fields<typeof terms>): {
	termStart: string | null;
	termEnd: string | null;
	vetting: Vetting | null;
	seat?: string | null;
} {
	const { level, granted, expires, seat } = given;
	return {
		termStart: given['term-start'],
		termEnd: given['term-end'],
		vetting: level ? { level, grantedOn: granted, expiresOn: expires } : null,
		// A panel without seats has no such field.
		seat: seat === undefined ? undefined : seat || null
	};
}

function isRole(given: string): given is Role {
	return ROLES.some((role) => role === given);
}
