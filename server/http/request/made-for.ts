import { Refusal } from '../../../src/lib/meeting/refusal';

/** The form field, and the parameter of a live link, that names the person a page was made for. */
export const MADE_FOR = 'for';

interface Named {
	id: string;
	name: string;
}

/**
 * A form belongs to the person its page was made for. The browser's cookie may have become another
 * person's since: then nothing is done, under either name. Signing in again as the same person is no change.
 * Every page's form has the field; a program that leaves it out goes by its cookie, as on a board link.
 * @throws Refusal 'other-person' with {name}, the person who is signed in now
 */
export function expectMadeFor(person: Named, form: FormData): void {
	const named = form.get(MADE_FOR);
	if (named === null) return;
	if (named !== person.id) throw new Refusal('other-person', { name: person.name });
}

/** Whether a link was opened by a page of somebody else. A program names nobody and goes by its cookie. */
export function isMadeForAnother(person: Named, madeFor: unknown): boolean {
	return typeof madeFor === 'string' && madeFor !== person.id;
}
