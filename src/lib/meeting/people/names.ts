import { Refusal } from '../refusal';

/** Characters that are invisible or change the direction of text; with them one name could look like another. */
const UNSEEN =
	/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Whether a text has a character that nobody can see. */
export function hasUnseen(line: string): boolean {
	return UNSEEN.test(line);
}

/**
 * A person's name in the form in which it is stored.
 * @throws Refusal 'empty', 'too-long', 'name-unseen'
 */
export function nameOf(typed: string): string {
	if (hasUnseen(typed.trim())) throw new Refusal('name-unseen');
	const name = typed.trim().replace(/\s+/g, ' ');
	if (name === '') throw new Refusal('empty');
	if (name.length > 200) throw new Refusal('too-long');
	return name;
}

/** A name for comparison: without regard to capitals, accents, character width, apostrophes and spaces. */
export function foldedName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘ʼ`]/g, "'")
		.replace(/\s+/g, '')
		.toLowerCase();
}

/**
 * An e-mail address in the form in which it is stored and compared; null where none is given.
 * @throws Refusal 'email-invalid'
 */
export function emailOf(typed: string): string | null {
	const email = foldedEmail(typed);
	if (email === '') return null;
	// No mark that would make several addresses of one, or a name beside it.
	const isAddress =
		/^[^\s@,;:<>()[\]\\"]+@[^\s@,;:<>()[\]\\"]+$/.test(email) && email.length <= 254;
	if (!isAddress || hasUnseen(email)) throw new Refusal('email-invalid');
	return email;
}

/** An e-mail address for comparison: without regard to capitals and character width. */
export function foldedEmail(typed: string): string {
	return typed.normalize('NFKC').trim().toLowerCase();
}
