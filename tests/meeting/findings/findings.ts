import type {
	Finding,
	FindingsState,
	PointCopy
} from '../../../src/lib/meeting/findings/placement';

/** A case as it is after gathering: each point has a finding with its own id. */
export function gathered(...points: string[]): FindingsState {
	return {
		findings: Object.fromEntries(
			points.map((id, at) => [id, finding({ en: id, order: `a${at}` })])
		),
		placement: Object.fromEntries(points.map((id) => [id, id])),
		reasons: {},
		flags: []
	};
}

export function finding(change: Partial<Finding> = {}): Finding {
	return { kind: 'negative', en: '', cy: '', order: 'a0', ...change };
}

export function placed(state: FindingsState, placement: Record<string, string>): FindingsState {
	return { ...state, placement: { ...state.placement, ...placement } };
}

export function byHand(
	state: FindingsState,
	id: string,
	change: Partial<Finding> = {}
): FindingsState {
	return {
		...state,
		findings: { ...state.findings, [id]: finding({ en: id, order: 'b0', ...change }) }
	};
}

export function copy(
	id: string,
	revision: number,
	text: string,
	change: Partial<PointCopy> = {}
): PointCopy {
	return {
		id,
		revision,
		group: 'A',
		author: 'margaret-pugh',
		kind: 'negative',
		lang: 'en',
		text,
		...change
	};
}
