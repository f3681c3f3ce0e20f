import type { Words } from './words';

/** What of a panel's settings decides which words it reads. Names are in the reader's language. */
export interface PanelsOwn {
	/** Whether somebody answers its reports: the force, in one of the steps. */
	isAnswered: boolean;
	/** What it calls its offices, where it calls them anything. */
	offices: Partial<Record<keyof Words['door']['roles'], string>>;
}

/** Words that are said in place of others; only those that differ. */
export type SomeWords<W = Words> = {
	[K in keyof W]?: W[K] extends (...args: never[]) => unknown
		? W[K]
		: W[K] extends string
			? string
			: SomeWords<W[K]>;
};

/** The words of one language that differ by the panel. */
export interface Otherwise {
	/** For a panel that nobody answers: no force, and no response. */
	unanswered: SomeWords;
	/** For a panel that gives the office of the commissioner another name. */
	considering: (name: string) => SomeWords;
}

/** A language's words as one panel reads them. */
export function wordsFor(
	words: Words,
	{ unanswered, considering }: Otherwise,
	{ isAnswered, offices }: PanelsOwn
): Words {
	const said: SomeWords[] = [];
	if (!isAnswered) said.push(unanswered);
	if (offices.commissioner) said.push(considering(offices.commissioner));
	return said.reduce<Words>((all, some) => laidOver(all, some) as Words, words);
}

/** A copy with some words replaced; what is not replaced is the same object. */
function laidOver(all: unknown, some: unknown): unknown {
	if (some === undefined) return all;
	if (typeof some !== 'object' || some === null) return some;
	const over = Object.entries(some).map(([key, value]) => [
		key,
		laidOver((all as Record<string, unknown>)[key], value)
	]);
	return { ...(all as object), ...Object.fromEntries(over) };
}
