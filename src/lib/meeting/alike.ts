import type { Language } from './people';
import type { PointKind } from './placement';
import { conceptsOf, gramsOf, tokensOf } from './tokens';

export interface Comparable {
	id: string;
	kind: PointKind;
	lang: Language;
	text: string;
	/** Whose board it was on. */
	group?: string;
}

export interface AlikePair {
	a: string;
	b: string;
	/** 0…1; equal words of one kind give 1. */
	score: number;
}

interface Pair extends AlikePair {
	isAcross: boolean;
}

/** Said in much the same words. */
const ALIKE = 0.28;
/** Enough for two that are each other's best. */
const ALIKE_IF_MUTUAL = 0.1;
const WORDS = 0.6;
/** A query and a negative may be one matter, but less often than two negatives. */
const ACROSS_KINDS = 0.9;
/** A group seldom says one thing twice. */
const WITHIN_GROUP = 0.7;
/** Fewer words are compared across languages, so that they coincide more often. */
const ACROSS_LANGUAGES = 0.6;
const SHARED = 2;

/**
 * Pairs of points of one case that may say the same, judged by their words alone: pairs that are
 * each other's best first, then by score. Across languages the glossary alone decides; a positive is
 * never paired with a negative.
 * A suggestion only: people merge. (G3)
 */
export function alike(points: readonly Comparable[]): AlikePair[] {
	const words = weigh(points.map(({ text, lang }) => tokensOf(text, lang)));
	const grams = weigh(points.map(({ text, lang }) => gramsOf(text, lang)));
	const concepts = weigh(points.map(({ text, lang }) => conceptsOf(text, lang)));

	const pairs: Pair[] = [];
	points.forEach((a, i) =>
		points.slice(i + 1).forEach((b, after) => {
			if (!isComparable(a, b)) return;
			const j = i + 1 + after;
			const likeness =
				a.lang === b.lang
					? WORDS * cosine(words[i], words[j]) + (1 - WORDS) * cosine(grams[i], grams[j])
					: acrossLanguages(concepts[i], concepts[j]);
			const isOneGroup = a.group !== undefined && a.group === b.group;
			const score =
				likeness * (a.kind === b.kind ? 1 : ACROSS_KINDS) * (isOneGroup ? WITHIN_GROUP : 1);
			if (score < ALIKE_IF_MUTUAL) return;
			const [first, second] = a.id < b.id ? [a, b] : [b, a];
			pairs.push({
				a: first.id,
				b: second.id,
				score: Math.min(1, score),
				isAcross: a.lang !== b.lang
			});
		})
	);
	return mutualFirst(pairs).map(({ a, b, score }) => ({ a, b, score }));
}

function isComparable(a: Comparable, b: Comparable): boolean {
	if (a.id === b.id) return false;
	const kinds = [a.kind, b.kind];
	return !(kinds.includes('positive') && kinds.includes('negative'));
}

/** Only by what the field's glossary has in both, and never by one such word alone. */
function acrossLanguages(a: Weights | undefined, b: Weights | undefined): number {
	const shared = [...(a?.keys() ?? [])].filter((concept) => b?.has(concept)).length;
	return shared < SHARED ? 0 : ACROSS_LANGUAGES * cosine(a, b);
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

/** Within a language and across, each for itself: the two are not measured alike. */
function mutualFirst(pairs: readonly Pair[]): Pair[] {
	const best = new Map<string, number>();
	const of = (id: string, { isAcross }: Pair) => `${id} ${isAcross}`;
	for (const pair of pairs) {
		for (const id of [of(pair.a, pair), of(pair.b, pair)]) {
			best.set(id, Math.max(best.get(id) ?? 0, pair.score));
		}
	}
	const isMutual = (pair: Pair) =>
		[pair.a, pair.b].every((id) => best.get(of(id, pair)) === pair.score);
	return pairs
		.filter((pair) => pair.score >= ALIKE || isMutual(pair))
		.sort(
			(x, y) =>
				Number(isMutual(y)) - Number(isMutual(x)) ||
				y.score - x.score ||
				(x.a + x.b < y.a + y.b ? -1 : 1)
		);
}
