import { byOrder, placesIn, resolve } from './placement';
import type { FindingsState, PointKind, ShownFinding } from './placement';

/** A finding that is not shown by itself any more, and where it went. It keeps its place and its number. (G3) */
export interface AwayFinding {
	id: string;
	kind: PointKind;
	order: string;
	went:
		{ to: 'finding'; finding: string } | { to: 'aside'; reason: string } | { to: 'observation' };
}

/** The rows of a case: its findings and, between them, those that went elsewhere. */
export interface FindingRows {
	/** In the report's order, with the shown findings. */
	away: AwayFinding[];
	/**
	 * By finding id, from 1. A finding that is merged, set aside or sent as a question keeps its number, and so do the
	 * others. One added by hand and removed has none.
	 */
	numbers: ReadonlyMap<string, number>;
}

/** @param list the findings shown, as `shown(state)` gives them */
export function rowsOf(state: FindingsState, list: readonly ShownFinding[]): FindingRows {
	const here = new Set(list.map(({ id }) => id));
	const placeOf = placesIn(state);
	const away = Object.entries(state.findings).flatMap(
		([id, { kind, order, gone }]): AwayFinding[] => {
			if (here.has(id)) return [];
			const row = { id, kind, order };
			if (!Object.hasOwn(state.placement, id)) {
				const into = gone === undefined ? resolve(state, id) : null;
				return into === null ? [] : [{ ...row, went: { to: 'finding', finding: into } }];
			}
			const place = placeOf(id);
			if (place.at === 'nowhere') return [];
			if (place.at === 'finding')
				return [{ ...row, went: { to: 'finding', finding: place.finding } }];
			return [
				{
					...row,
					went: place.at === 'aside' ? { to: 'aside', reason: place.reason } : { to: 'observation' }
				}
			];
		}
	);
	const all = [...list, ...away].sort(byOrder);
	return {
		away: away.sort(byOrder),
		numbers: new Map(all.map(({ id }, at) => [id, at + 1]))
	};
}
