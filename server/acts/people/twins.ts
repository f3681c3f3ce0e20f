import { foldedEmail, foldedName } from '../../../src/lib/meeting/people/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import type { KnownPerson } from '../../store/people/people';

/**
 * No two people have one e-mail address, or names that look the same, unless both are meant.
 * @param person.id of somebody who is on the list already
 * @throws Refusal 'email-taken', 'name-taken' with {name}
 */
export function refuseTwin(
	people: readonly KnownPerson[],
	person: { id?: string; name: string; email: string | null; isNamesake?: boolean }
): void {
	const others = people.filter(({ id }) => id !== person.id);
	const { email } = person;
	if (email !== null && others.some((each) => each.email && foldedEmail(each.email) === email)) {
		throw new Refusal('email-taken');
	}
	const twin = others.find((each) => foldedName(each.name) === foldedName(person.name));
	if (twin && !person.isNamesake) throw new Refusal('name-taken', { name: twin.name });
}
