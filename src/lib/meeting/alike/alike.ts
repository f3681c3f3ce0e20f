/**
 * Suggests points that may say the same. Over 200 lines because the weights below are tuned together
 * against one set of examples.
 */
import type { Language } from '../people/people';
import type { PointKind } from '../findings/placement';
import { tokensOf } from './tokens';
import type { Token } from './tokens';

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
const ALIKE = 0.42;
/** Enough for two that are each other's best. */
const ALIKE_IF_MUTUAL = 0.1;
/** A query and a negative may be one matter, but less often than two negatives. */
const ACROSS_KINDS = 0.7;
/** A group seldom says one thing twice. */
const WITHIN_GROUP = 0.7;
/** Two matters in common, or one that no other point of the case has. */
const SHARED = 2;
/** Or as good as all that the shorter one says. */
const ALL_OF_IT = 0.7;
/** Fewer words are compared across languages, so that they coincide more often: one is never enough. */
const ACROSS = { trust: 0.85, least: Infinity };
/** In much the same words, of which one says what the other denies: the opposite, not the same. */
const OPPOSITE = 0.5;
/** In other words that is less certain: there are ways to deny that the words do not show. */
const DENIED = 0.7;
/** A word of less worth is nothing to have in common. */
const FAINT = 0.3;
/** How much it counts that a short point says nothing that a long one does not. */
const COVER = 0.3;
/** How much it counts that two speak of things that are near to each other. */
const NEARBY = 0.8;
/** How much of an unknown word's weight is in its spelling. */
const SPELLING = 0.5;

/** Of a whole case, shared among its points; an ordinary one has no more than thirty. */
const WORDS = 3600;
const FEWEST = 30;
const MOST = 200;
/** What more points than this have in common singles none of them out. */
const SPREAD = 40;

/**
 * Pairs of points of one case that may say the same, judged by their words alone: pairs that are
 * each other's best first, then by score. Across languages the glossary alone decides; a positive is
 * never paired with a negative. The work is bounded whatever is typed: of a long point its beginning is
 * compared, and what nearly every point has is not.
 * A suggestion only: people merge. (G3)
 */
export function alike(points: readonly Comparable[]): AlikePair[] {
	const most = Math.min(MOST, Math.max(FEWEST, Math.floor(WORDS / (points.length || 1))));
	const tokens = points.map(({ text, lang }) => tokensOf(text, lang, most));
	const pairs = [...within(points, tokens), ...across(points, tokens)];
	return mutualFirst(pairs).map(({ a, b, score }) => ({ a, b, score }));
}

/** Of one language: words and, where the field does not know them, their spelling. */
function within(points: readonly Comparable[], tokens: readonly Token[][]): Pair[] {
	const weights = weigh(points.map(({ lang }, at) => featuresOf(tokens[at], lang)));
	return compare(points, weights, (a, b) => a.lang === b.lang, { trust: 1, least: ALL_OF_IT });
}

/** Only by what the field's glossary has in both. */
function across(points: readonly Comparable[], tokens: readonly Token[][]): Pair[] {
	if (new Set(points.map(({ lang }) => lang)).size < 2) return [];
	const weights = weigh(tokens.map((all) => all.filter(({ isKnown }) => isKnown).map(asWord)));
	return compare(points, weights, (a, b) => a.lang !== b.lang, ACROSS);
}

interface Feature {
	name: string;
	worth: number;
	/** A word, and so something to have in common; not a part of its spelling. */
	isWord: boolean;
	isDenied: boolean | null;
}

function asWord({ name, worth, isDenied }: Token): Feature {
	return { name, worth, isDenied, isWord: true };
}

function featuresOf(tokens: readonly Token[], lang: Language): Feature[] {
	const words = tokens.flatMap((token) => {
		if (token.isKnown) return [asWord(token)];
		const worth = SPELLING / Math.sqrt(token.grams.length || 1);
		return [
			{ ...asWord(token), name: `${lang} ${token.name}` },
			...token.grams.map((gram) => ({
				name: `${lang}~${gram}`,
				worth,
				isDenied: null,
				isWord: false
			}))
		];
	});
	return [...words, ...nearbyOf(tokens)];
}

/** What a text is about, more broadly: each heading of the glossary once. */
function nearbyOf(tokens: readonly Token[]): Feature[] {
	const fields = new Set(tokens.map(({ field }) => field).filter((field) => field !== null));
	return [...fields].map((field) => ({
		name: `# ${field}`,
		worth: NEARBY,
		isDenied: null,
		isWord: false
	}));
}

/** A text that has a feature, and whether it denies what it says with it. */
interface Place {
	at: number;
	isDenied: boolean | null;
}

interface Weighed {
	features: readonly Feature[];
	weights: readonly number[];
	/** Their length, squared. */
	square: number;
}

/** Rarer features weigh more; what nearly every one has is left out. */
function weigh(texts: readonly Feature[][]): { texts: Weighed[]; index: Map<string, Place[]> } {
	const index = new Map<string, Place[]>();
	texts.forEach((features, at) => {
		for (const { name, isDenied } of features) {
			const where = index.get(name);
			if (!where) index.set(name, [{ at, isDenied }]);
			else if (where[where.length - 1].at !== at) where.push({ at, isDenied });
		}
	});
	const spread = (name: string) => index.get(name)?.length ?? 0;
	return {
		index,
		texts: texts.map((all) => {
			const features = all.filter(({ name }) => spread(name) <= SPREAD);
			const weights = features.map(
				({ name, worth }) => worth * Math.log(1 + texts.length / spread(name))
			);
			return { features, weights, square: weights.reduce((sum, each) => sum + each * each, 0) };
		})
	};
}

/** Through what they have in common, so that points with nothing in common cost nothing. */
function compare(
	points: readonly Comparable[],
	{ texts, index }: ReturnType<typeof weigh>,
	isMeant: (a: Comparable, b: Comparable) => boolean,
	{ trust, least }: { trust: number; least: number }
): Pair[] {
	const pairs: Pair[] = [];
	const product = new Float64Array(points.length);
	const shared = new Float32Array(points.length);
	const matters = new Uint16Array(points.length);
	/** How much of what two have in common both say, and how much one says and the other denies. */
	const agreed = new Float64Array(points.length);
	const opposed = new Float64Array(points.length);
	points.forEach((a, i) => {
		product.fill(0);
		shared.fill(0);
		matters.fill(0);
		agreed.fill(0);
		opposed.fill(0);
		const one = texts[i];
		one.features.forEach(({ name, isWord, worth, isDenied }, n) => {
			const where = index.get(name) ?? [];
			for (const place of where) {
				const j = place.at;
				if (j <= i) continue;
				const common = one.weights[n] * one.weights[n];
				product[j] += common;
				if (!isWord || worth <= FAINT) continue;
				matters[j] += 1;
				shared[j] += where.length === 2 ? worth + 1 : 1;
				if (isDenied === null || place.isDenied === null) continue;
				(isDenied === place.isDenied ? agreed : opposed)[j] += common;
			}
		});
		for (let j = i + 1; j < points.length; j++) {
			const b = points[j];
			if (product[j] === 0 || !isMeant(a, b) || !isComparable(a, b)) continue;
			const square = texts[j].square;
			const cover = product[j] / Math.min(one.square, square);
			if (shared[j] < SHARED && cover < least) continue;
			const cosine = product[j] / Math.sqrt(one.square * square);
			const likeness = (1 - COVER) * cosine + COVER * cover;
			const isOpposed = opposed[j] > agreed[j] && a.kind === b.kind && a.kind !== 'query';
			if (isOpposed && matters[j] > 1 && agreed[j] === 0 && likeness > OPPOSITE) continue;
			const score = likeness * trust * oddsOf(a, b) * (isOpposed ? DENIED : 1);
			if (score < ALIKE_IF_MUTUAL) continue;
			const [first, second] = a.id < b.id ? [a, b] : [b, a];
			const isAcross = a.lang !== b.lang;
			pairs.push({ a: first.id, b: second.id, score: Math.min(1, score), isAcross });
		}
	});
	return pairs;
}

function isComparable(a: Comparable, b: Comparable): boolean {
	if (a.id === b.id) return false;
	const kinds = [a.kind, b.kind];
	return !(kinds.includes('positive') && kinds.includes('negative'));
}

/** What is known of the two besides their words. */
function oddsOf(a: Comparable, b: Comparable): number {
	const isOneGroup = a.group !== undefined && a.group === b.group;
	return (a.kind === b.kind ? 1 : ACROSS_KINDS) * (isOneGroup ? WITHIN_GROUP : 1);
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
