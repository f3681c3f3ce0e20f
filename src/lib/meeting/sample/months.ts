/** Beginnings of the names of months in English and in Welsh, also as they are mutated after "o". */
const STARTS = [
	['january', 'ionawr'],
	['february', 'chwefror'],
	['march', 'mawrth', 'fawrth'],
	['april', 'ebrill'],
	['may', 'mai', 'fai'],
	['june', 'mehefin', 'fehefin'],
	['july', 'gorffennaf', 'orffennaf'],
	['august', 'awst'],
	['september', 'medi', 'fedi'],
	['october', 'hydref'],
	['november', 'tachwedd', 'dachwedd'],
	['december', 'rhagfyr', 'ragfyr']
];

/** 1 to 12 for a name, or its first three letters or more; 0 where it is none, or could be two. */
export function monthNamed(name: string): number {
	if (name.length < 3) return 0;
	const found = STARTS.findIndex((names) => names.some((each) => each.startsWith(name)));
	return found + 1;
}

export const WEEKDAY =
	'(?:(?:dydd )?(?:mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|llun|mawrth|mercher|iau|gwener|sadwrn|sul|maw|mer|gwe|sad),? )?';
