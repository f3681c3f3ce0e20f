/**
 * What a group is called: "Group A" by its letter. In a remote collection each group is one person, who is called by
 * their own name and given here in place of the letter. (M6)
 */
export function called(group: string, call: string): string {
	return LETTERS.test(call) ? `${group} ${call}` : call;
}

/** The same with the author of a point, who is not named twice. */
export function calledWith(group: string, call: string, author: string): string {
	return call === author ? author : `${called(group, call)}, ${author}`;
}

/** A letter, or several with the words between them that make them a list. */
const LETTERS = /^[A-Z]{1,2}((, | and | ac | a )[A-Z]{1,2})*$/;
