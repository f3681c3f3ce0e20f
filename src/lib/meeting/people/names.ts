import { Refusal } from '../refusal';

/** Characters that are invisible or change the direction of text; with them one name could look like another. */
const UNSEEN =
	/[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

const EMOJI = String.raw`(?![0-9#*])\p{Emoji}[\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F]?`;
const flag = (tags: string) =>
	'\u{1F3F4}' +
	[...tags, '\x7F'].map((tag) => String.fromCodePoint(0xe0000 + tag.charCodeAt(0))).join('');

/** Emoji of several characters, seen as one picture: the unseen ones in them only join or colour what is seen. */
const PICTURE = new RegExp(
	[
		...['gbwls', 'gbeng', 'gbsct'].map(flag),
		String.raw`[0-9#*]\uFE0F\u20E3`,
		`${EMOJI}(?:\\u200D${EMOJI})*`
	].join('|'),
	'gu'
);

/** Whether a line has a character that nobody can see, outside of an emoji. */
export function hasUnseen(line: string): boolean {
	// Replaced, not left out: what stands on both sides of a picture must not become one.
	return UNSEEN.test(line.replace(PICTURE, ' '));
}

/**
 * A line without the marks that word processors put between letters, such as a soft hyphen: they say nothing, and come
 * with pasted text. Marks of direction stay, for `hasUnseen` to find.
 */
export function withoutMarks(line: string): string {
	return line.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
}

/**
 * A person's name in the form in which it is stored.
 * @throws Refusal 'empty', 'too-long', 'name-unseen'
 */
export function nameOf(typed: string): string {
	if (UNSEEN.test(typed.trim())) throw new Refusal('name-unseen');
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
	if (!isAddress || UNSEEN.test(email)) throw new Refusal('email-invalid');
	return email;
}

/** An e-mail address for comparison: without regard to capitals and character width. */
export function foldedEmail(typed: string): string {
	return typed.normalize('NFKC').trim().toLowerCase();
}
