import type { Words } from '../words/words';

type Sentences = Words['common']['announcements'];

/** What a person chose to hear of other people's changes. */
export type AnnouncementSetting = keyof Sentences['settings'];

/** Somebody did something to a point. `mine`: it was on what I am on. */
export interface Change {
	who: string;
	did: 'added' | 'changed' | 'moved' | 'deleted' | 'restored';
	/** The point, so that twenty keystrokes in one are one change. */
	point: string;
	mine?: boolean;
}

/** What is worth saying of a few seconds' changes: "Nasreen added two points." One sentence a person and deed. */
export function gather(
	changes: readonly Change[],
	setting: AnnouncementSetting,
	w: Sentences
): string[] {
	if (setting === 'none') return [];
	const heard = changes.filter(({ mine }) => setting === 'all' || mine);
	const groups = new Map<string, { who: string; did: Change['did']; points: Set<string> }>();
	const added = new Set(
		heard.filter(({ did }) => did === 'added').map(({ who, point }) => `${who} ${point}`)
	);
	for (const { who, did, point } of heard) {
		if (did === 'changed' && added.has(`${who} ${point}`)) continue;
		const group = groups.get(`${did} ${who}`) ?? { who, did, points: new Set() };
		groups.set(`${did} ${who}`, { ...group, points: group.points.add(point) });
	}
	return [...groups.values()].map(({ who, did, points }) => `${w[did](who, points.size)}.`);
}
