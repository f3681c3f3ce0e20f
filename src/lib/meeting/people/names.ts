import { Refusal } from '../refusal';

/** Characters that show nothing or turn the direction of writing: with them one name looks like another. */
const UNSEEN =
	/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * A person's name as it is kept.
 * @throws Refusal 'empty', 'too-long', 'name-unseen'
 */
export function nameOf(typed: string): string {
	if (UNSEEN.test(typed.trim())) throw new Refusal('name-unseen');
	const name = typed.trim().replace(/\s+/g, ' ');
	if (name === '') throw new Refusal('empty');
	if (name.length > 200) throw new Refusal('too-long');
	return name;
}

/** What is left of a name when capitals, accents, width, apostrophes and spaces count for nothing. */
export function foldedName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[’‘ʼ`]/g, "'")
		.replace(/\s+/g, '')
		.toLowerCase();
}

/**
 * An e-mail address as it is kept and compared; null when none is given.
 * @throws Refusal 'email-invalid'
 */
export function emailOf(typed: string): string | null {
	const email = foldedEmail(typed);
	if (email === '') return null;
	const isAddress = /^[^\s@]+@[^\s@]+$/.test(email) && email.length <= 254;
	if (!isAddress || UNSEEN.test(email)) throw new Refusal('email-invalid');
	return email;
}

/** Capitals and width count for nothing in an e-mail address. */
export function foldedEmail(typed: string): string {
	return typed.normalize('NFKC').trim().toLowerCase();
}
