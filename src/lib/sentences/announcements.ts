import type { Words } from '../words/words';

type Sentences = Words['common']['announcements'];

/** How a page says what was done: how many things, and what they are called where they have names. */
export type Telling = Record<
	SpokenChange['did'],
	(who: string, n: number, called: readonly string[]) => string
>;

/** What a person chose to hear of other people's changes. */
export type AnnouncementSetting = keyof Sentences['settings'];

/** Somebody did something to a point. `mine`: it was on what I am on. */
export interface SpokenChange {
	who: string;
	did: 'added' | 'changed' | 'moved' | 'deleted' | 'restored';
	/** The point, so that twenty keystrokes in one are one change. */
	point: string;
	/** What the page calls it: "Theme 2". */
	called?: string;
	mine?: boolean;
}

/** What is worth saying of a few seconds' changes: "Nasreen added two points." One sentence a person and deed. */
export function gatherSpoken(
	changes: readonly SpokenChange[],
	setting: AnnouncementSetting,
	w: Telling
): string[] {
	if (setting === 'none') return [];
	const heard = changes.filter(({ mine }) => setting === 'all' || mine);
	const groups = new Map<
		string,
		{ who: string; did: SpokenChange['did']; points: Map<string, string> }
	>();
	const added = new Set(
		heard.filter(({ did }) => did === 'added').map(({ who, point }) => `${who} ${point}`)
	);
	for (const { who, did, point, called = '' } of heard) {
		if (did === 'changed' && added.has(`${who} ${point}`)) continue;
		const group = groups.get(`${did} ${who}`) ?? { who, did, points: new Map() };
		groups.set(`${did} ${who}`, { ...group, points: group.points.set(point, called) });
	}
	return [...groups.values()].map(
		({ who, did, points }) => `${w[did](who, points.size, [...points.values()])}.`
	);
}

const place = 'announcements';

/** What this person chose, on whatever page. In the browser only. */
export function keptSetting(): AnnouncementSetting {
	const kept = localStorage.getItem(place);
	return kept === 'mine' || kept === 'none' ? kept : 'all';
}

export function keepSetting(setting: AnnouncementSetting): void {
	localStorage.setItem(place, setting);
}
