/** One stretch replaced by another, the smallest that turns one text into the other. UTF-16 units. */
export interface Splice {
	at: number;
	gone: number;
	put: string;
}

export function spliceOf(before: string, after: string): Splice {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	if (halvesACharacter(before, start) || halvesACharacter(after, start)) start--;

	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	if (halvesACharacter(before, before.length - end) || halvesACharacter(after, after.length - end))
		end--;

	return {
		at: start,
		gone: before.length - end - start,
		put: after.slice(start, after.length - end)
	};
}

/** Where an index of the old text stands in the new one. What is put exactly at it goes after it. */
export function carry(index: number, { at, gone, put }: Splice): number {
	if (index <= at) return index;
	if (index >= at + gone) return index - gone + put.length;
	return at + put.length;
}

/** Two people's changes of one text, both kept: what one took out, the other's words in it survive. */
export function merge(base: string, mine: string, theirs: string): string {
	if (base === theirs) return mine;
	const my = spliceOf(base, mine);
	const their = spliceOf(base, theirs);
	const start = carry(my.at, their);
	const end = my.gone ? carry(my.at + my.gone, their) : start;
	const inside = their.at > my.at && their.at + their.gone < my.at + my.gone ? their.put : '';
	return theirs.slice(0, start) + my.put + inside + theirs.slice(end);
}

const halvesACharacter = (text: string, at: number) =>
	at > 0 && /[\uD800-\uDBFF]/.test(text[at - 1]) && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
