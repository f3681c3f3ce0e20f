import type { Language } from './people';
import type { PointKind } from './placement';
import { gramsOf, tokensOf } from './tokens';

export interface Comparable {
	id: string;
	kind: PointKind;
	lang: Language;
	text: string;
}

export interface AlikePair {
	a: string;
	b: string;
	/** 0…1; equal words of one kind give 1. */
	score: number;
}

/** Said in much the same words. */
const ALIKE = 0.28;
/** Enough for two that are each other's best. */
const ALIKE_IF_MUTUAL = 0.1;
const WORDS = 0.6;
/** A query and a negative may be one matter, but less often than two negatives. */
const ACROSS_KINDS = 0.9;

/**
 * Pairs of points of one case that may say the same, judged by their words alone: pairs that are
 * each other's best first, then by score. Never across languages, nor a positive with a negative.
 * A suggestion only: people merge. (G3)
 */
export function alike(points: readonly Comparable[]): AlikePair[] {
	const words = weigh(points.map(({ text, lang }) => tokensOf(text, lang)));
	const grams = weigh(points.map(({ text, lang }) => gramsOf(text, lang)));

	const pairs: AlikePair[] = [];
	points.forEach((a, i) =>
		points.slice(i + 1).forEach((b, after) => {
			if (!isComparable(a, b)) return;
			const j = i + 1 + after;
			const likeness =
				WORDS * cosine(words[i], words[j]) + (1 - WORDS) * cosine(grams[i], grams[j]);
			const score = likeness * (a.kind === b.kind ? 1 : ACROSS_KINDS);
			if (score < ALIKE_IF_MUTUAL) return;
			const [first, second] = a.id < b.id ? [a, b] : [b, a];
			pairs.push({ a: first.id, b: second.id, score: Math.min(1, score) });
		})
	);
	return mutualFirst(pairs);
}

function isComparable(a: Comparable, b: Comparable): boolean {
	if (a.lang !== b.lang || a.id === b.id) return false;
	const kinds = [a.kind, b.kind];
	return !(kinds.includes('positive') && kinds.includes('negative'));
}

type Weights = ReadonlyMap<string, number>;

/** Rarer features weigh more; each text's weights have length 1. */
function weigh(texts: readonly string[][]): Weights[] {
	const spread = new Map<string, number>();
	for (const text of texts) {
		for (const feature of new Set(text)) spread.set(feature, (spread.get(feature) ?? 0) + 1);
	}
	return texts.map((text) => {
		const weights = new Map<string, number>();
		for (const feature of new Set(text)) {
			weights.set(feature, Math.log(1 + texts.length / (spread.get(feature) ?? 1)));
		}
		const length = Math.hypot(...weights.values());
		return new Map([...weights].map(([feature, weight]) => [feature, weight / length]));
	});
}

function cosine(a: Weights | undefined, b: Weights | undefined): number {
	if (!a || !b) return 0;
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	let sum = 0;
	for (const [feature, weight] of few) sum += weight * (many.get(feature) ?? 0);
	return sum;
}

function mutualFirst(pairs: readonly AlikePair[]): AlikePair[] {
	const best = new Map<string, number>();
	for (const { a, b, score } of pairs) {
		for (const id of [a, b]) best.set(id, Math.max(best.get(id) ?? 0, score));
	}
	const isMutual = ({ a, b, score }: AlikePair) => best.get(a) === score && best.get(b) === score;
	return pairs
		.filter((pair) => pair.score >= ALIKE || isMutual(pair))
		.sort(
			(x, y) =>
				Number(isMutual(y)) - Number(isMutual(x)) ||
				y.score - x.score ||
				(x.a + x.b < y.a + y.b ? -1 : 1)
		);
}
