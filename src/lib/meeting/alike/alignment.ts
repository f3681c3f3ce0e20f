import type { Compared } from './compared';

/** From here on two words speak of the same, so that one can deny the other. */
const SAME = 0.6;
/** A word of less worth is nothing to have in common. */
const FAINT = 0.3;

/** How much of each text's weight has a partner in each other one; and how much of that both say, or one denies. */
export interface Alignment {
	cover: Float32Array;
	agreed: Float32Array;
	opposed: Float32Array;
	/** How many words of a text have a partner that speaks of the same. */
	matters: Uint8Array;
}

export function align({ texts, close }: Compared): Alignment {
	const count = texts.length;
	const having = Array.from(close, (): [text: number, n: number][] => []);
	texts.forEach((text, at) => text.terms.forEach((term, n) => having[term].push([at, n])));
	const all = {
		cover: new Float32Array(count * count),
		agreed: new Float32Array(count * count),
		opposed: new Float32Array(count * count),
		matters: new Uint8Array(count * count)
	};
	const best = new Float64Array(count);
	const partner = new Int32Array(count);
	texts.forEach((text, a) => {
		text.terms.forEach((term, n) => {
			best.fill(0);
			for (const { term: other, closeness } of close[term]) {
				for (const [b, m] of having[other]) {
					if (closeness <= best[b]) continue;
					best[b] = closeness;
					partner[b] = m;
				}
			}
			for (let b = 0; b < count; b++) {
				if (best[b] === 0 || b === a) continue;
				const weight = text.weights[n] * best[b];
				all.cover[a * count + b] += weight;
				if (best[b] < SAME || text.tokens[n].worth <= FAINT) continue;
				all.matters[a * count + b] += 1;
				const [one, other] = [text.tokens[n].isDenied, texts[b].tokens[partner[b]].isDenied];
				if (one === null || other === null) continue;
				(one === other ? all.agreed : all.opposed)[a * count + b] += weight;
			}
		});
	});
	return all;
}
