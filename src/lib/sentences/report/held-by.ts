import type { Held } from '../../meeting/shows/strength';
import type { Words } from '../../words/words';

/** How strongly a finding is held, as a show of hands had it. (G5) */
export function heldSentence({ by, earlier }: Held, w: Words['report']['heldBy']): string {
	return earlier ? `${w[by]} ${w.earlier}` : w[by];
}
