import type { Aligned } from './comparable';
import type { Compared } from './compared';
import { asWritten, piecesOf } from './tokens';
import type { Piece } from './tokens';

/** Words less close are not told as a reason, nor those of less worth, as "not"; and no more than so many are. */
const TOLD = 0.4;
const WORTH = 0.2;
const MOST_TOLD = 3;

/** Says of two texts for which words they are suggested, the strongest first. */
export function reasonsIn({ points, texts, close }: Compared): (a: number, b: number) => Aligned[] {
	const pieces = new Map<number, Piece[]>();
	const piecesIn = (at: number) => {
		const known = pieces.get(at) ?? piecesOf(points[at].text, points[at].lang);
		pieces.set(at, known);
		return known;
	};
	const said = (at: number, n: number) => ({
		words: asWritten(piecesIn(at), texts[at].tokens[n].words),
		lang: points[at].lang
	});
	const closenessOf = (term: number, other: number) =>
		close[term].find((each) => each.term === other)?.closeness ?? 0;
	return (a, b) => {
		const told = texts[a].terms
			.flatMap((term, n) => {
				if (texts[a].tokens[n].worth < WORTH) return [];
				let [partner, best] = [0, 0];
				texts[b].terms.forEach((other, m) => {
					const closeness = closenessOf(term, other);
					if (closeness > best) [partner, best] = [m, closeness];
				});
				if (best < TOLD) return [];
				return [{ n, m: partner, worth: best * texts[a].weights[n] }];
			})
			.sort((x, y) => y.worth - x.worth || x.n - y.n)
			.slice(0, 2 * MOST_TOLD)
			.map(({ n, m }): Aligned => [said(a, n), said(b, m)]);
		return joined(told).slice(0, MOST_TOLD);
	};
}

/** A short form stands for several words: "VPS", "personal statement". */
function joined(told: readonly Aligned[]): Aligned[] {
	const all: Aligned[] = [];
	for (const [one, other] of told) {
		const known = all.find(([x, y]) => x.words === one.words || y.words === other.words);
		if (!known) all.push([{ ...one }, { ...other }]);
		else if (known[0].words === one.words) known[1].words = both(known[1].words, other.words);
		else known[0].words = both(known[0].words, one.words);
	}
	return all;
}

function both(words: string, more: string): string {
	return words === more ? words : `${words} ${more}`;
}
