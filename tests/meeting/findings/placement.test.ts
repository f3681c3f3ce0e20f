import { describe, expect, test } from 'vitest';
import {
	mergeOf,
	placeOf,
	resolve,
	shown,
	splitOf,
	targetsIn,
	toGather,
	unplaced
} from '../../../src/lib/meeting/findings/placement';
import type { FindingsState } from '../../../src/lib/meeting/findings/placement';
import { byHand, gathered, placed } from './findings';

const two = gathered('p1', 'p2');
const ids = (state: FindingsState) => shown(state).map(({ id }) => id);
const pointsOf = (state: FindingsState, id: string) =>
	shown(state).find((each) => each.id === id)?.points;

describe('a gathered finding', () => {
	test('is shown while its point is placed in it', () => {
		expect(ids(two)).toEqual(['p1', 'p2']);
		expect(pointsOf(two, 'p1')).toEqual(['p1']);
	});
	test('is not shown once its point is merged away, and its sources are with the other', () => {
		const merged = placed(two, { p2: 'p1' });
		expect(ids(merged)).toEqual(['p1']);
		expect(pointsOf(merged, 'p1')).toEqual(['p1', 'p2']);
	});
	test('is shown although somebody marked it gone, for its point is still there', () => {
		const gone = {
			...two,
			findings: { ...two.findings, p1: { ...two.findings['p1']!, gone: 'rees' } }
		};
		expect(ids(gone)).toEqual(['p1', 'p2']);
	});
	test('is not shown while its point is aside, and the reason is kept', () => {
		const aside = { ...placed(two, { p1: 'aside' }), reasons: { p1: 'Of another case' } };
		expect(ids(aside)).toEqual(['p2']);
		expect(placeOf(aside, 'p1')).toEqual({ at: 'aside', reason: 'Of another case' });
		expect(ids(placed(aside, { p1: 'p1' }))).toEqual(['p1', 'p2']);
	});
	test('is not shown while its query went straight to an observation', () => {
		const straight = placed(two, { p1: 'observation' });
		expect(ids(straight)).toEqual(['p2']);
		expect(placeOf(straight, 'p1')).toEqual({ at: 'observation' });
	});
	test('has the flags of what was merged into it too, and each has its own back when split', () => {
		const own = gathered('p1', 'p2');
		const flagged = { ...own, flags: ['p1 concern', 'p2 improvement'] };
		const flagsIn = (state: FindingsState) => shown(state).map(({ flags }) => flags);
		const merged = placed(flagged, { p2: 'p1' });
		expect(flagsIn(merged)).toEqual([['concern', 'improvement']]);
		expect(flagsIn(placed(merged, { p2: 'p2' }))).toEqual([['concern'], ['improvement']]);
	});
	test('has its flags', () => {
		const flagged = { ...two, flags: ['p1 concern', 'p2 best-practice', 'p1 unfairness'] };
		expect(shown(flagged).map(({ flags }) => flags)).toEqual([
			['unfairness', 'concern'],
			['best-practice']
		]);
	});
});

describe('a finding added by hand', () => {
	const state = byHand(two, 'h1');
	test('is shown until it is removed', () => {
		expect(ids(state)).toEqual(['p1', 'p2', 'h1']);
		expect(ids(byHand(two, 'h1', { gone: 'rees' }))).toEqual(['p1', 'p2']);
	});
	test('is shown although removed while a point is in it', () => {
		const removed = placed(byHand(two, 'h1', { gone: 'rees' }), { p1: 'h1' });
		expect(ids(removed)).toEqual(['p2', 'h1']);
		expect(pointsOf(removed, 'h1')).toEqual(['p1']);
	});
	test('goes with its points into what it is merged into', () => {
		const merged = placed(byHand(two, 'h1', { into: 'p2' }), { p1: 'h1' });
		expect(ids(merged)).toEqual(['p2']);
		expect(shown(merged)[0]).toMatchObject({ points: ['p1', 'p2'], absorbed: ['h1'] });
		expect(resolve(merged, 'h1')).toBe('p2');
	});
	test('follows on when that is merged further', () => {
		const further = placed(byHand(two, 'h1', { into: 'p2' }), { p2: 'p1' });
		expect(resolve(further, 'h1')).toBe('p1');
		expect(ids(further)).toEqual(['p1']);
	});
	test('stands by itself again when what it was merged into is set aside', () => {
		const aside = placed(byHand(two, 'h1', { into: 'p2' }), { p2: 'aside' });
		expect(ids(aside)).toEqual(['p1', 'h1']);
		expect(resolve(aside, 'h1')).toBe('h1');
	});
	test('stands by itself again when what it was merged into was removed meanwhile', () => {
		const removed = byHand(byHand(two, 'h1', { into: 'h2' }), 'h2', { gone: 'rees' });
		expect(ids(removed)).toEqual(['p1', 'p2', 'h1']);
		expect(resolve(removed, 'h2')).toBeNull();
	});
	test('is not lost when two people merge two of them into each other', () => {
		const cycle = byHand(byHand(two, 'h1', { into: 'h2' }), 'h2', { into: 'h1' });
		expect(ids(cycle)).toEqual(['p1', 'p2', 'h1', 'h2']);
		expect([resolve(cycle, 'h1'), resolve(cycle, 'h2')]).toEqual(['h1', 'h2']);
	});
	test('that leads into such a circle ends at its first repeat', () => {
		const tail = byHand(byHand(byHand(two, 'h1', { into: 'h2' }), 'h2', { into: 'h3' }), 'h3', {
			into: 'h2'
		});
		expect(resolve(tail, 'h1')).toBe('h2');
	});
	test('merged into itself stays where it is', () => {
		expect(ids(byHand(two, 'h1', { into: 'h1' }))).toContain('h1');
	});
});

test('two who merge two findings into each other lose neither', () => {
	const crossed = placed(two, { p1: 'p2', p2: 'p1' });
	expect(ids(crossed)).toEqual(['p1', 'p2']);
	expect([pointsOf(crossed, 'p1'), pointsOf(crossed, 'p2')]).toEqual([['p2'], ['p1']]);
});

test('findings of one place stand in the order of their ids, on every screen', () => {
	const state = byHand(byHand(gathered(), 'h2'), 'h1');
	expect(ids(state)).toEqual(['h1', 'h2']);
});

describe('a merge', () => {
	test('moves every point, and what was added by hand with all it had taken in', () => {
		const state = placed(byHand(byHand(gathered('p1', 'p2', 'p3'), 'h1'), 'h2', { into: 'h1' }), {
			p1: 'h1',
			p2: 'h2'
		});
		expect(mergeOf(state, 'h1', 'p3')).toEqual({
			points: ['p1', 'p2'],
			into: ['h1', 'h2'],
			clearsInto: false
		});
	});
	test('of a gathered finding sets placements only', () => {
		expect(mergeOf(two, 'p1', 'p2')).toEqual({ points: ['p1'], into: [], clearsInto: false });
	});
	test('into itself, or of what is not shown, does nothing', () => {
		const nothing = { points: [], into: [], clearsInto: false };
		expect(mergeOf(two, 'p1', 'p1')).toEqual(nothing);
		expect(mergeOf(two, 'nobody', 'p1')).toEqual(nothing);
	});
	test('out of a circle clears it, or it would have no effect', () => {
		const cycle = byHand(byHand(two, 'h1', { into: 'h2' }), 'h2', { into: 'h1' });
		expect(mergeOf(cycle, 'h1', 'h2')).toEqual({ points: [], into: ['h1'], clearsInto: true });
	});
});

describe('a split', () => {
	test('puts a point back into its own finding', () => {
		expect(splitOf(placed(two, { p2: 'p1' }), 'p2')).toBe('p2');
	});
	test('asks for a new finding where the point leaves its own', () => {
		expect(splitOf(placed(two, { p2: 'p1' }), 'p1')).toBeNull();
	});
	test('and its merge back leave no ghost: a new finding that stays gone shows while it has the point', () => {
		const split = placed(byHand(two, 'new', { gone: 'pugh' }), { p1: 'new', p2: 'p1' });
		expect(ids(split)).toEqual(['p1', 'new']);
		expect(ids(placed(split, { p1: 'p1' }))).toEqual(['p1']);
	});
});

describe('a link', () => {
	test('to a gathered finding follows its point', () => {
		expect(targetsIn(two)('p1')).toEqual({ is: 'finding', finding: 'p1' });
		expect(targetsIn(placed(two, { p1: 'p2' }))('p1')).toEqual({ is: 'finding', finding: 'p2' });
		const crossed = placed(two, { p1: 'p2', p2: 'p1' });
		expect(targetsIn(crossed)('p1')).toEqual({ is: 'finding', finding: 'p2' });
	});
	test('is ignored while the point is aside, and is back with it', () => {
		const aside = placed(two, { p1: 'aside' });
		expect(targetsIn(aside)('p1')).toBeNull();
		expect(targetsIn(placed(aside, { p1: 'p1' }))('p1')).not.toBeNull();
	});
	test('to a point that went to an observation is a link to the point', () => {
		expect(targetsIn(placed(two, { p1: 'observation' }))('p1')).toEqual({
			is: 'point',
			point: 'p1'
		});
	});
	test('to a finding added by hand follows its merges, and is ignored once removed', () => {
		expect(targetsIn(byHand(two, 'h1', { into: 'p2' }))('h1')).toEqual({
			is: 'finding',
			finding: 'p2'
		});
		expect(targetsIn(byHand(two, 'h1', { gone: 'rees' }))('h1')).toBeNull();
	});
	test('to a point placed in a name that every object has is ignored', () => {
		const odd = placed(two, { p1: 'constructor' });
		expect(targetsIn(odd)('p1')).toBeNull();
		expect(ids(odd)).toEqual(['p2']);
	});
	test('to nothing that is there is ignored, whatever its name', () => {
		for (const name of ['nobody', '__proto__', 'constructor', 'toString']) {
			expect(targetsIn(two)(name)).toBeNull();
			expect(placeOf(two, name)).toEqual({ at: 'nowhere' });
		}
	});
});

describe('gathering', () => {
	const points = [
		{ id: 'p1', text: 'No call for five weeks' },
		{ id: 'p3', text: 'No supervisor' },
		{ id: 'p4', text: ' \n ' },
		{ id: 'p5', text: 'Deleted in the group', gone: true }
	];
	test('takes only live points with words that have no placement yet', () => {
		expect(toGather(two, points).map(({ id }) => id)).toEqual(['p3']);
	});
	test('does not take again what was set aside', () => {
		expect(toGather(placed(two, { p3: 'aside' }), points)).toEqual([]);
	});
	test('leaves for the sealing to ask about what is placed in nothing', () => {
		expect(unplaced(two, points).map(({ id }) => id)).toEqual(['p3']);
		expect(unplaced(placed(two, { p3: 'not-there' }), points).map(({ id }) => id)).toEqual(['p3']);
		expect(unplaced(placed(two, { p3: 'aside' }), points)).toEqual([]);
	});
});
