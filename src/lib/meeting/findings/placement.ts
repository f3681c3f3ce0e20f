/**
 * Where each point of a case is shown. Over 200 lines because merge, split and links all rest on one
 * resolution of placements, which must agree everywhere.
 */
import type { Language } from '../people/people';

export const POINT_KINDS = ['positive', 'negative', 'query', 'action'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Flags of points, findings and blocks. (R7, R14) */
export const FLAGS = ['unfairness', 'concern', 'improvement', 'best-practice'] as const;
export type Flag = (typeof FLAGS)[number];

/** The findings document of one case, as plain values. */
export interface FindingsState {
	findings: Readonly<Record<string, Finding>>;
	/** pointId → findingId, or aside, or observation. */
	placement: Readonly<Record<string, string>>;
	/** pointId → why it was set aside. */
	reasons: Readonly<Record<string, string>>;
	/** Keys `"<findingId> <flag>"`. */
	flags: readonly string[];
}

export interface Finding {
	kind: PointKind;
	en: string;
	cy: string;
	order: string;
	none?: true;
	into?: string;
	/** Of one written by hand: its text when another was last merged into it. */
	was?: { lang: Language; text: string };
	gone?: string;
}

/** A group's point as it was copied when its case was opened: one row for each revision. */
export interface PointCopy {
	id: string;
	/** The number of the opening: 1 at the first opening of the case. */
	revision: number;
	group: string;
	author: string;
	kind: PointKind;
	lang: Language;
	text: string;
	gone?: boolean;
}

/** Where a point is. Each point has one value, so that two people who merge at once get the same result. */
export type PointLocation =
	| { at: 'finding'; finding: string }
	| { at: 'aside'; reason: string }
	| { at: 'observation' }
	| { at: 'nowhere' };

export interface ShownFinding {
	id: string;
	kind: PointKind;
	en: string;
	cy: string;
	order: string;
	isNone: boolean;
	/** Whether it was gathered from the point with the same id; otherwise it was added by hand or by a split. */
	isGathered: boolean;
	/** Its own flags and those of everything merged into it. */
	flags: Flag[];
	/** Ids of the points placed in it. */
	points: string[];
	/** Findings added by hand that were merged into it. */
	absorbed: string[];
}

/**
 * The findings to be shown, in their order. A gathered finding is shown exactly while a point is
 * placed in it; one added by hand is shown while a point is, or until it is removed.
 */
export function shown(state: FindingsState): ShownFinding[] {
	const { pointsIn, homes } = arrange(state);
	const absorbed = group([...homes.keys()], (id) => homes.get(id) ?? null);
	const flags = new Set(state.flags);

	return Object.entries(state.findings)
		.filter(([id]) => pointsIn.has(id) || homes.get(id) === id)
		.map(([id, { kind, en, cy, order, none }]) => {
			const points = pointsIn.get(id) ?? [];
			const others = (absorbed.get(id) ?? []).filter((other) => other !== id);
			const flagged = flaggedWith({ id, points, absorbed: others });
			return {
				id,
				kind,
				en,
				cy,
				order,
				isNone: none === true,
				isGathered: !isByHand(state, id),
				flags: FLAGS.filter((flag) => flagged.some((source) => flags.has(`${source} ${flag}`))),
				points,
				absorbed: others
			};
		})
		.sort(byOrder);
}

/** Ids whose flags count for a shown finding: its own, its points', and those of findings merged into it. */
export function flaggedWith({
	id,
	points,
	absorbed
}: Pick<ShownFinding, 'id' | 'points' | 'absorbed'>): string[] {
	return [...new Set([id, ...points, ...absorbed])];
}

/** Where one point is after all merges. For many points use `placesIn`, which is faster. */
export function placeOf(state: FindingsState, point: string): PointLocation {
	return placesIn(state)(point);
}

/** Returns a function that says where a point is. The state is indexed once, for any number of points. */
export function placesIn(state: FindingsState): (point: string) => PointLocation {
	const occupied = occupiedIn(state);
	return (point) => {
		const placement = own(state.placement, point);
		if (placement === 'aside') return { at: 'aside', reason: own(state.reasons, point) ?? '' };
		if (placement === 'observation') return { at: 'observation' };
		const finding = placement === undefined ? null : landing(state, placement, occupied);
		return finding === null ? { at: 'nowhere' } : { at: 'finding', finding };
	};
}

/**
 * The finding in which a finding is shown: itself, what it was merged into, or null when it is not
 * shown at all. Cycles end at the first repeat, so neither of two merged into each other is lost.
 */
export function resolve(state: FindingsState, finding: string): string | null {
	if (own(state.findings, finding) === undefined) return null;
	if (!isByHand(state, finding)) return landing(state, finding);
	const { pointsIn, homes } = arrange(state);
	return pointsIn.has(finding) ? finding : (homes.get(finding) ?? null);
}

export type LinkTarget = { is: 'finding'; finding: string } | { is: 'point'; point: string } | null;

/**
 * Returns a function that says what a link to a source of this case means now. The state is indexed once, for any number
 * of links. A link to a gathered finding follows its point; it is ignored (null) while the point is set aside or the
 * finding is not shown.
 */
export function targetsIn(state: FindingsState): (source: string) => LinkTarget {
	const placeOf = placesIn(state);
	let arranged: ReturnType<typeof arrange> | null = null;
	return (source) => {
		const place = placeOf(source);
		if (place.at === 'finding') return { is: 'finding', finding: place.finding };
		if (place.at === 'observation') return { is: 'point', point: source };
		const isOwn = own(state.findings, source) !== undefined;
		if (place.at === 'aside' || !isOwn || !isByHand(state, source)) return null;
		arranged ??= arrange(state);
		const { pointsIn, homes } = arranged;
		const finding = pointsIn.has(source) ? source : homes.get(source);
		return finding === undefined ? null : { is: 'finding', finding };
	};
}

/** What a merge sets: placements, and `into` on findings added by hand. */
export interface Merge {
	/** Points whose placement becomes `to`. */
	points: string[];
	/** Findings added by hand whose `into` becomes `to`. */
	into: string[];
	/** `to` was itself merged before, in a cycle: its `into` is to be cleared. */
	clearsInto: boolean;
}

/** Plans merging one shown finding into another; texts are left alone and nothing is removed. (G3) */
export function mergeOf(state: FindingsState, from: string, to: string): Merge {
	const moved = shown(state).find(({ id }) => id === from);
	if (!moved || from === to) return { points: [], into: [], clearsInto: false };
	const byHand = moved.isGathered ? moved.absorbed : [from, ...moved.absorbed];
	return {
		points: moved.points,
		into: byHand.filter((id) => id !== to),
		clearsInto: state.findings[to]?.into !== undefined
	};
}

/** The finding into which a split puts a point: the point's own id; null (a new finding) where the point is in that one. */
export function splitOf(state: FindingsState, point: string): string | null {
	const place = placeOf(state, point);
	return place.at === 'finding' && place.finding === point ? null : point;
}

/** Points that gathering would turn into findings: live and without a placement. */
export function toGather<T extends LivePoint>(
	state: Pick<FindingsState, 'placement'>,
	points: readonly T[]
): T[] {
	return points.filter((each) => isPointShown(each) && own(state.placement, each.id) === undefined);
}

/** Points that the coordinator must confirm before sealing: in no finding or observation, and not set aside. */
export function unplaced<T extends LivePoint>(state: FindingsState, points: readonly T[]): T[] {
	const placeOf = placesIn(state);
	return points.filter((each) => isPointShown(each) && placeOf(each.id).at === 'nowhere');
}

export interface LivePoint {
	id: string;
	text: string;
	/** True, or the id of the person who deleted it. */
	gone?: boolean | string;
}

/** Whether a point is neither deleted nor empty. */
export function isPointShown({ text, gone }: Omit<LivePoint, 'id'>): boolean {
	return !gone && text.trim() !== '';
}

/** Sorts by fractional index, then by id, so that every screen has the same order. */
export function byOrder(
	a: { order: string; id: string },
	b: { order: string; id: string }
): number {
	return compare(a.order, b.order) || compare(a.id, b.id);
}

interface Arrangement {
	/** findingId → points in it. */
	pointsIn: Map<string, string[]>;
	/** Findings added by hand and not removed → the shown finding they are in, or themselves. */
	homes: Map<string, string>;
}

function arrange(state: FindingsState): Arrangement {
	const occupied = occupiedIn(state);
	const points = Object.keys(state.placement).sort(compare);
	const pointsIn = group(points, (id) => landing(state, state.placement[id] ?? '', occupied));

	const byHand = Object.keys(state.findings)
		.filter((id) => isByHand(state, id) && state.findings[id]?.gone === undefined)
		.sort(compare);
	const homes = new Map(byHand.map((id) => [id, homeOf(id)]));
	return { pointsIn, homes };

	function homeOf(id: string): string {
		const at = landing(state, id, occupied) ?? id;
		return pointsIn.has(at) || state.findings[at]?.gone === undefined ? at : id;
	}
}

/**
 * Follows merges from a finding to the one in which it is shown; null where there is none. A finding merged into one that
 * is empty now goes where that one's own point went, or else is shown by itself.
 */
function landing(
	state: FindingsState,
	start: string,
	occupied: ReadonlySet<string> = occupiedIn(state)
): string | null {
	const seen = new Set<string>();
	let lastByHand: string | null = null;
	let at = start;
	for (;;) {
		const finding = own(state.findings, at);
		if (!finding) return lastByHand;
		if (seen.has(at)) return at;
		seen.add(at);

		const placement = own(state.placement, at);
		if (placement !== undefined) {
			if (occupied.has(at)) return at;
			at = placement;
		} else {
			if (finding.into === undefined) return at;
			lastByHand = at;
			at = finding.into;
		}
	}
}

function occupiedIn(state: FindingsState): Set<string> {
	return new Set(Object.values(state.placement));
}

/** A gathered finding has the id of a point, and a gathered point always has a placement. */
function isByHand(state: FindingsState, finding: string): boolean {
	return own(state.placement, finding) === undefined;
}

function group(ids: readonly string[], of: (id: string) => string | null): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const id of ids) {
		const at = of(id);
		if (at === null) continue;
		const others = groups.get(at);
		if (others) others.push(id);
		else groups.set(at, [id]);
	}
	return groups;
}

/** Reads an own key only: ids come from shared documents and might be names such as `constructor`. */
function own<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(values, key) ? values[key] : undefined;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
