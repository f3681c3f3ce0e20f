import type { Words } from '../words/words';

export type StageName = keyof Words['common']['spine']['stages'];

/** One stage of a review as the spine shows it. `fact` is a few words: "17 of 203 cases". */
export interface SpineStage {
	stage: StageName;
	state: 'done' | 'now' | 'next' | 'later';
	fact?: string;
	href?: string;
}
