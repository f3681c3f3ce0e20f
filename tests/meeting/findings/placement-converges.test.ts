import { describe, expect, test } from 'vitest';
import {
	mergeOf,
	placeOf,
	resolve,
	shown,
	splitOf
} from '../../../src/lib/meeting/findings/placement';
import type { FindingsState } from '../../../src/lib/meeting/findings/placement';
import { chance } from '../chance';
import { byHand, gathered, placed } from './findings';

// Two people merge, split and set aside on their own screens; each key then takes one of the two
// values, as the documents would. Whatever that gives, nothing may be lost and nothing doubled.

const seeds = Array.from({ length: 300 }, (_, seed) => seed + 1);

describe('whatever two people do at once', () => {
	test.each(seeds)('every point is in exactly one place (seed %i)', (seed) => {
		const state = afterTwoPeople(seed);
		const findings = shown(state);
		for (const point of Object.keys(state.placement)) {
			const within = findings.filter(({ points }) => points.includes(point));
			const place = placeOf(state, point);
			if (place.at === 'finding') expect(within.map(({ id }) => id)).toEqual([place.finding]);
			else expect(within).toEqual([]);
			expect(place.at).not.toBe('nowhere');
		}
	});

	test.each(seeds)('no words are lost and no finding is a ghost (seed %i)', (seed) => {
		const state = afterTwoPeople(seed);
		const findings = shown(state);
		const ids = findings.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [id, { gone }] of Object.entries(state.findings)) {
			const isHand = !Object.hasOwn(state.placement, id);
			if (isHand && gone === undefined) {
				expect(ids).toContain(resolve(state, id));
			}
		}
		for (const finding of findings) {
			const isAlive = finding.points.length > 0 || !state.findings[finding.id]?.gone;
			expect(isAlive).toBe(true);
			if (finding.isGathered) expect(finding.points.length).toBeGreaterThan(0);
		}
	});

	test.each(seeds.slice(0, 100))('the order of keys makes no difference (seed %i)', (seed) => {
		const state = afterTwoPeople(seed);
		const { shuffle } = chance(seed * 7919);
		const mixed = {
			...state,
			findings: Object.fromEntries(shuffle(Object.entries(state.findings))),
			placement: Object.fromEntries(shuffle(Object.entries(state.placement))),
			flags: shuffle(state.flags)
		};
		expect(shown(mixed)).toEqual(shown(state));
	});

	test.each(seeds.slice(0, 100))(
		'a merge done then moves all of it, and is undone by the old values (seed %i)',
		(seed) => {
			const state = afterTwoPeople(seed);
			const { pick } = chance(seed + 5000);
			const findings = shown(state);
			if (findings.length < 2) return;
			const [from, to] = [pick(findings), pick(findings)];
			if (from.id === to.id) return;

			const after = shown(merge(state, from.id, to.id));
			expect(after.map(({ id }) => id)).not.toContain(from.id);
			const target = after.find(({ id }) => id === to.id);
			expect(target?.points).toEqual([...from.points, ...to.points].sort());
		}
	);
});

/** Everything both did, by key: where they differ, chance says whose came last. */
function afterTwoPeople(seed: number): FindingsState {
	const { below, pick } = chance(seed);
	const points = Array.from({ length: 2 + below(6) }, (_, at) => `p${at}`);
	let start = gathered(...points);
	for (let hand = below(4); hand > 0; hand--) start = byHand(start, `h${hand}`);
	start = { ...start, flags: points.map((id) => `${id} concern`) };

	const one = act(start, 1);
	const other = act(start, 2);
	return {
		...start,
		findings: mix(start.findings, one.findings, other.findings),
		placement: mix(start.placement, one.placement, other.placement)
	};

	function act(state: FindingsState, person: number): FindingsState {
		for (let acts = 1 + below(6); acts > 0; acts--) state = one(state, person * 100 + acts);
		return state;

		function one(now: FindingsState, fresh: number): FindingsState {
			const ids = shown(now).map(({ id }) => id);
			const kind = below(5);
			if (ids.length > 1 && kind < 2) return merge(now, pick(ids), pick(ids));
			const point = pick(points);
			if (kind === 2) return placed(now, { [point]: pick(['aside', 'observation', point]) });
			if (kind === 3) return split(now, point, `s${fresh}`);
			const hand = Object.keys(now.findings).find((id) => id.startsWith('h'));
			return hand ? byHand(now, hand, { ...now.findings[hand], gone: `person-${person}` }) : now;
		}
	}

	function mix<T>(
		before: Readonly<Record<string, T>>,
		a: Readonly<Record<string, T>>,
		b: Readonly<Record<string, T>>
	): Record<string, T> {
		const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
		return Object.fromEntries(
			keys.map((key) => {
				const changed = [a[key], b[key]].filter(
					(value) => value !== undefined && JSON.stringify(value) !== JSON.stringify(before[key])
				);
				return [key, (changed.length > 0 ? pick(changed) : before[key]) as T];
			})
		);
	}
}

function merge(state: FindingsState, from: string, to: string): FindingsState {
	const { points, into, clearsInto } = mergeOf(state, from, to);
	const findings = { ...state.findings };
	for (const id of into) findings[id] = { ...findings[id]!, into: to };
	if (clearsInto && from !== to) {
		const { into: _, ...free } = findings[to]!;
		findings[to] = free;
	}
	return placed({ ...state, findings }, Object.fromEntries(points.map((id) => [id, to])));
}

/** A new finding made by a split stays gone: it is shown exactly while it has the point. */
function split(state: FindingsState, point: string, fresh: string): FindingsState {
	const place = placeOf(state, point);
	if (place.at !== 'finding') return state;
	const own = splitOf(state, point);
	if (own !== null) return placed(state, { [point]: own });
	return placed(byHand(state, fresh, { gone: 'splitter' }), { [point]: fresh });
}
