import type { Language } from '../people/people';
import type { FindingsState, ShownFinding } from './placement';

/** A group's point that is in a finding: its words now, and before its group changed them. */
export interface MergedPoint {
	id: string;
	lang: Language;
	text: string;
	was?: string | null;
}

export interface WordsOf {
	/** Id of the finding that was merged. */
	id: string;
	lang: Language;
	text: string;
}

/** What was merged into a finding and is not in its words, until somebody has edited the finding. (G3) */
export function mergedWords(
	state: Pick<FindingsState, 'findings'>,
	finding: Pick<ShownFinding, 'id' | 'en' | 'cy' | 'absorbed'>,
	points: readonly MergedPoint[]
): WordsOf[] {
	const ids = [...points.map(({ id }) => id), ...finding.absorbed];
	const merged = ids.flatMap((id): WordsOf[] => {
		const words = state.findings[id];
		if (id === finding.id || !words) return [];
		const point = points.find((each) => each.id === id);
		const lang: Language = point?.lang ?? (words.en.trim() ? 'en' : 'cy');
		const text = words[lang].trim() || (point?.text.trim() ?? '');
		return text ? [{ id, lang, text }] : [];
	});
	const sources = sourcesOf(state, finding.id, points);
	const isEdited =
		sources.length > 0 &&
		!sources.some(({ lang, text }) => isMadeOf(finding[lang].trim(), text.trim(), merged));
	return isEdited ? [] : merged.filter(({ lang, text }) => !finding[lang].includes(text));
}

/** The finding's own words before any merge: its point's, or its text at the merge where nobody's point has them. */
function sourcesOf(
	{ findings }: Pick<FindingsState, 'findings'>,
	id: string,
	points: readonly MergedPoint[]
): Omit<WordsOf, 'id'>[] {
	const own = points.find((each) => each.id === id);
	const before = findings[id]?.was;
	if (!own) return before ? [before] : [];
	return [own.text, own.was ?? own.text].map((text) => ({ lang: own.lang, text }));
}

/** Whether a text is its source and nothing else but whole merged words after it, in any order. */
function isMadeOf(text: string, source: string, merged: readonly WordsOf[]): boolean {
	if (!text.startsWith(source)) return false;
	let rest = text.slice(source.length).trim();
	const longestFirst = [...merged].sort((a, b) => b.text.length - a.text.length);
	while (rest !== '') {
		const at = longestFirst.findIndex((each) => rest.startsWith(each.text));
		if (at < 0) return false;
		rest = rest.slice(longestFirst[at].text.length).trim();
		longestFirst.splice(at, 1);
	}
	return true;
}
