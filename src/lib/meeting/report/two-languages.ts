import type { Bilingual, Language } from '../people/people';

/** For which words of the other language a text was written, as hashes. (A10) */
export interface WrittenFor {
	/** Hash of the text itself. It is '' where the other language had no text yet, and for the language that leads. */
	words: string;
	/** Hash of the other language's text. */
	of: string;
	/** Number of versions that were sealed when it was written as a translation; null where it was not. */
	round: number | null;
}
/** What is known of the two texts of one block. */
export type Pair = Readonly<Partial<Record<Language, WrittenFor>>>;

/** What a pair is judged by. `languages`: the panel's, in its order; `round`: number of versions sealed so far. */
export interface Judging {
	languages: readonly Language[];
	round: number;
}

/** A text's words as they are compared: a change of white space alone is no change. */
export function compared(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}

/**
 * What is known of a pair of texts after it was looked at. Texts that changed since the last look were written for what
 * the other says now; where both changed, for each other.
 * A text that is written as a translation, because the other stood alone or it was out of date, stays one until a
 * version is sealed: its later changes do not put the other out of date.
 * @param now hashes of the compared texts; '' for one without words
 */
export function observed(known: Pair, now: Bilingual, { languages, round }: Judging): Pair {
	const followers = followersOf(languages);
	if (now.en === '' || now.cy === '') return alone(known, now, followers);
	const lead = followers.find((lang) => known[lang]?.words === '' && known[lang].of === '');
	if (lead && !known[OTHER[lead]]?.words) {
		const other = OTHER[lead];
		const words = followers.includes(other) ? now[other] : '';
		return {
			[lead]: { words: now[lead], of: now[other], round: null },
			[other]: { words, of: now[lead], round }
		};
	}
	const written = LANGUAGES.filter((lang) => {
		const was = known[lang];
		if (followers.includes(lang)) return was?.words !== now[lang];
		return was?.round === round && known[OTHER[lang]]?.of !== now[lang];
	});
	const [lang] = written;
	if (!lang) return known;
	const isTogether = written.length > 1;
	const was = known[lang];
	const isLate = followers.includes(lang) && was?.of !== now[OTHER[lang]];
	const translates = !isTogether && (was?.round === round || isLate);
	const next: Record<string, WrittenFor> = { ...known };
	for (const each of written) {
		const words = followers.includes(each) ? now[each] : '';
		const keeps = isTogether && words === '' ? (known[each]?.round ?? null) : null;
		next[each] = { words, of: now[OTHER[each]], round: translates ? round : keeps };
	}
	const other = next[OTHER[lang]] as WrittenFor | undefined;
	if (translates && other) next[OTHER[lang]] = { ...other, of: now[lang] };
	return next;
}

/** The languages whose text is out of date: the other language's text changed after it was written. (A10) */
export function outOfDate(known: Pair, now: Bilingual, judging: Judging): Language[] {
	const pair = observed(known, now, judging);
	return followersOf(judging.languages).filter(
		(lang) =>
			now[lang] !== '' && pair[lang]?.words === now[lang] && pair[lang].of !== now[OTHER[lang]]
	);
}

/** Somebody says that a text is right for what the other language says now. */
export function stillRight(known: Pair, now: Bilingual, lang: Language): Pair {
	return { ...known, [lang]: { words: now[lang], of: now[OTHER[lang]], round: null } };
}

/** Which texts can be out of date: the Welsh; where the panel works in Welsh first, the English too. */
export function followersOf(languages: readonly Language[]): readonly Language[] {
	return languages[0] === 'cy' ? LANGUAGES : ['cy'];
}

/** The other of the two languages. */
export const OTHER = { en: 'cy', cy: 'en' } as const satisfies Record<Language, Language>;

const LANGUAGES: readonly Language[] = ['en', 'cy'];

/** A text without one in the other language. It keeps its record when the other language's text is deleted. */
function alone(known: Pair, now: Bilingual, followers: readonly Language[]): Pair {
	const lang = followers.find((each) => now[each] !== '');
	if (!lang) return {};
	const was = known[lang];
	const isUnchanged = was !== undefined && was.words === now[lang];
	return { [lang]: isUnchanged ? was : { words: '', of: '', round: null } };
}
