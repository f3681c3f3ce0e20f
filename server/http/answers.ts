import { error, fail, redirect } from '@sveltejs/kit';
import type { ActionFailure } from '@sveltejs/kit';
import type * as v from 'valibot';
import { whyNotTheOffice } from '../../src/lib/meeting/people/panel';
import type { RefusalCode, RefusalDetails } from '../../src/lib/meeting/refusal';
import { isRefusal, Refusal } from '../../src/lib/meeting/refusal';
import { PAGE_FOR } from '../../src/lib/live/background';
import { refusalText } from '../../src/lib/sentences/refusals';
import type { Lang } from '../../src/lib/words/plural';
import { words } from '../../src/lib/words/words';
import type { House } from '../house';
import type { SignedIn } from '../sign-in/sessions';
import type { KnownPerson } from '../store/people/people';
import { fieldsIn } from './fields';
import { letPass, readForm, LARGE, OFFICE_FIELDS, SMALL_FORM } from './forms';
import { httpStatusOf } from './statuses';
import { WrongFields } from '../../src/lib/meeting/wrong-fields';
import type { WrongField } from '../../src/lib/meeting/wrong-fields';
import { expectMadeFor, MADE_FOR } from './request/made-for';
import { pressKey } from './request/presses';
import type { LateTurn } from './request/request-turns';

interface Asking {
	house: House;
	signedIn: SignedIn | null;
	/** The log has the refusal of this request with its code. */
	isLogged?: boolean;
	turn?: LateTurn;
}

/** The signed-in person. Anybody else is redirected to sign in, and then back here. */
export function whoAsks(locals: Asking, url: URL): KnownPerson {
	if (!locals.signedIn) redirect(303, `/enter?to=${encodeURIComponent(url.pathname + url.search)}`);
	return locals.signedIn.person;
}

/**
 * Ends a load with the refusal's status; the error page finds its sentence by the code. Over 200 lines because loads,
 * endpoints and forms answer in one way.
 */
export function refuse(code: RefusalCode, details: RefusalDetails = {}): never {
	error(httpStatusOf(code), { message: code, code, details });
}

/** For a load: an expected no becomes its page, everything else stays a fault. */
export async function orRefuse<T>(work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (thrown) {
		if (isRefusal(thrown)) refuse(thrown.code, thrown.details);
		throw thrown;
	}
}

/**
 * For an endpoint: no page stands around its refusal, so the sentence is the whole answer. The script of a page
 * is given the code, and says it there.
 */
export async function orSay(
	{ lang, request }: { lang: Lang; request?: Request },
	work: () => Promise<Response>
): Promise<Response> {
	try {
		return await work();
	} catch (thrown) {
		if (!isRefusal(thrown)) throw thrown;
		const { code, details } = thrown;
		if (request && isScripted(request))
			return Response.json(
				{ type: 'error', error: { message: code, code, details } },
				{ status: httpStatusOf(code) }
			);
		return new Response(`${refusalText(words[lang], thrown.code, thrown.details)}\n`, {
			status: httpStatusOf(thrown.code),
			headers: { 'content-type': 'text/plain; charset=utf-8', 'content-language': lang }
		});
	}
}

/** For a public address that names no language: nobody's choice of language is looked at there, so it says both. */
export async function orSayInBoth(work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (thrown) {
		if (!isRefusal(thrown)) throw thrown;
		const { code, details } = thrown;
		const said = (['en', 'cy'] as const).map((lang) => refusalText(words[lang], code, details));
		return new Response(`${said.join('\n')}\n`, {
			status: httpStatusOf(code),
			headers: { 'content-type': 'text/plain; charset=utf-8' }
		});
	}
}

/** Where an endpoint's form leads: a browser follows it, the script of a page is told it in Kit's words. */
export function leadTo(request: Request, location: string): Response {
	if (!isScripted(request)) redirect(303, location);
	return Response.json({ type: 'redirect', status: 303, location });
}

export interface RefusedForm {
	/** `fields` are those that were refused, where the reason lies in some of them. */
	refused: { code: RefusalCode; details: RefusalDetails; fields?: readonly WrongField[] };
	/** What was in the form, so that nothing typed is lost. */
	given: Record<string, string>;
}

/**
 * For a form action: runs one command; an expected no comes back to the form with what was typed.
 * @param fields the form's own, by name; the command is given what they say
 */
export async function act<const E extends v.ObjectEntries, T>(
	event: { locals: Asking; request: Request; route: { id: string | null } },
	fields: E,
	command: (person: KnownPerson, given: v.InferOutput<v.ObjectSchema<E, undefined>>) => Promise<T>
): Promise<T | ActionFailure<RefusedForm>> {
	const isUnread = !event.locals.signedIn && isScripted(event.request);
	// The page keeps its words, however many they are: of a stranger's form nothing is looked at.
	if (isUnread) await letPass(event.request);
	const form = isUnread ? new FormData() : await orRefuse(formOf(event));
	try {
		if (!event.locals.signedIn) throw new Refusal('not-signed-in');
		const { person } = event.locals.signedIn;
		expectMadeFor(person, form);
		const key = pressKey(person.id, event.request.url, form);
		const work = async () => command(person, fieldsIn(form, fields));
		return await event.locals.house.presses.once(key, work);
	} catch (thrown) {
		if (!isRefusal(thrown)) throw thrown;
		if (thrown.code === 'cannot-save')
			event.locals.house.log.error({ err: thrown.cause }, 'an act could not be kept');
		// Without scripts the page that comes back would be the other person's, with these words in its form.
		if (thrown.code === 'other-person' && !isScripted(event.request)) {
			const { code, details } = thrown;
			error(httpStatusOf(code), {
				message: code,
				code,
				details,
				given: typed(form, Object.keys(fields))
			});
		}
		event.locals.isLogged = true;
		event.locals.house.log.info(
			{ event: 'refused', code: thrown.code, route: event.route.id },
			'an act was refused'
		);
		return refusing(thrown, form, Object.keys(fields));
	} finally {
		// What is read for the page that comes back waits too.
		await event.locals.turn?.come();
	}
}

/** As much as a form of this person may hold: the office writes case forms, which have more fields than anything else. */
function formOf({ locals, request }: { locals: Asking; request: Request }): Promise<FormData> {
	if (!locals.signedIn) return readForm(request, 4 * SMALL_FORM);
	const isOffice = whyNotTheOffice(locals.signedIn.person) === null;
	return isOffice ? readForm(request, LARGE, OFFICE_FIELDS) : readForm(request, LARGE);
}

/**
 * A refusal as a form shows it: the reason, and what was typed except passwords.
 * @param known the fields the form has, by name; one that ends in '-' begins the names of several
 */
export function refusing(
	refusal: Refusal,
	form: FormData,
	known: readonly string[]
): ActionFailure<RefusedForm> {
	return fail(httpStatusOf(refusal.code), {
		refused: {
			code: refusal.code,
			details: refusal.details,
			...(refusal instanceof WrongFields && { fields: refusal.fields })
		},
		given: typed(form, known)
	});
}

/** Sent by a page that stays as it is, whatever the answer. */
export function isScripted({ headers }: Request): boolean {
	return headers.get('x-sveltekit-action') === 'true' || headers.has(PAGE_FOR);
}

function typed(form: FormData, known: readonly string[]): Record<string, string> {
	// A text in both languages has two fields, `name-en` and `name-cy`.
	const isKnown = (name: string) =>
		known.some(
			(each) =>
				[each, `${each}-en`, `${each}-cy`].includes(name) ||
				(each.endsWith('-') && name.startsWith(each))
		);
	const told = [...new Set(form.keys())].filter(
		(name) => isKnown(name) && !name.includes('password') && name !== MADE_FOR
	);
	// Several ticks of one name come back as a list, with commas between them.
	return Object.fromEntries(
		told.map((name) => [
			name,
			form
				.getAll(name)
				.filter((value) => typeof value === 'string')
				.join(',')
		])
	);
}
