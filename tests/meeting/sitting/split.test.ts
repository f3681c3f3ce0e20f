import { describe, expect, test } from 'vitest';
import { suggestSplit, usualNumberOfGroups } from '../../../src/lib/meeting/sitting/groups/split';
import {
	isNewMember,
	splitNotes,
	notesSince
} from '../../../src/lib/meeting/sitting/groups/split-notes';
import type { Reviewer } from '../../../src/lib/meeting/sitting/groups/split-notes';
import { chance } from '../chance';

const reviewer = (id: string, more: Partial<Reviewer> = {}): Reviewer => ({
	...{ id, isNew: false, mayRead: true, conflicts: [] },
	...more
});
const numbered = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`);
const kinds = (notes: readonly { kind: string }[]) => notes.map(({ kind }) => kind);

describe('a suggested split', () => {
	const cast = [
		reviewer('margaret'),
		reviewer('gethin'),
		reviewer('nasreen', { conflicts: ['c3'] }),
		reviewer('tomos'),
		reviewer('priya', { isNew: true }),
		reviewer('owain', { isNew: true })
	];
	const cases = numbered('c', 9);

	test('puts the six of July 2023 into two groups of three, each with one new member', () => {
		const split = suggestSplit({ reviewers: cast, cases, groups: 2, every: [] });
		expect(split.map(({ members }) => members.length)).toEqual([3, 3]);
		expect(split.map(({ cases: given }) => given.length).sort()).toEqual([4, 5]);
		for (const { members } of split)
			expect(members.filter((id) => ['priya', 'owain'].includes(id))).toHaveLength(1);
		expect(splitNotes(split, cast, cases)).toEqual([]);
	});

	test('can be one group, the whole panel', () => {
		const split = suggestSplit({ reviewers: cast, cases, groups: 1, every: [] });
		expect(split).toEqual([{ members: cast.map(({ id }) => id), cases }]);
	});

	test('gives chosen cases to every group and the others to one', () => {
		const split = suggestSplit({ reviewers: cast, cases, groups: 2, every: ['c1', 'c9'] });
		const having = (id: string) => split.filter((group) => group.cases.includes(id)).length;
		expect(cases.map(having)).toEqual([2, 1, 1, 1, 1, 1, 1, 1, 2]);
	});

	test('makes no more groups than there are people, or cases to give them', () => {
		const groups = 5;
		expect(suggestSplit({ reviewers: cast.slice(0, 2), cases, groups, every: [] })).toHaveLength(2);
		expect(suggestSplit({ reviewers: cast, cases: ['c1'], groups, every: [] })).toHaveLength(1);
		const shared = { reviewers: cast, cases: ['c1'], groups: 3, every: ['c1'] };
		expect(suggestSplit(shared)).toHaveLength(3);
		expect(suggestSplit({ reviewers: [], cases: [], groups, every: [] })).toEqual([
			{ members: [], cases: [] }
		]);
		expect([0, 2, 6, 7, 12].map((people) => usualNumberOfGroups(people, 9))).toEqual([
			1, 1, 2, 2, 4
		]);
		expect(usualNumberOfGroups(12, 3)).toBe(3);
	});

	test('of 150 made-up meetings, never invents, loses or doubles anybody, and loads are even', () => {
		for (let seed = 1; seed <= 150; seed++) {
			const { below, pick } = chance(seed);
			const cases = numbered('c', below(20));
			const reviewers = numbered('m', below(16)).map((id) =>
				reviewer(id, {
					isNew: below(3) === 0,
					mayRead: below(8) > 0,
					conflicts: cases.length > 0 && below(3) === 0 ? [pick(cases)] : []
				})
			);
			const every = cases.filter(() => below(6) === 0);
			const groups = 1 + below(5);
			const split = suggestSplit({ reviewers, cases, groups, every });

			const placed = split.flatMap(({ members }) => members).sort();
			expect(placed, `seed ${seed}`).toEqual(reviewers.map(({ id }) => id).sort());
			const given = split.flatMap(({ cases: of }) => of.filter((id) => !every.includes(id)));
			const apart = cases.filter((id) => !every.includes(id));
			expect(given.sort(), `seed ${seed}`).toEqual(apart.sort());
			for (const { cases: of } of split)
				for (const id of every) expect(of, `seed ${seed}`).toContain(id);
			for (const sizes of [
				split.map(({ members }) => members.length),
				split.map(({ cases: of }) => of.length)
			])
				expect(Math.max(...sizes) - Math.min(...sizes), `seed ${seed}`).toBeLessThanOrEqual(1);
			expect(suggestSplit({ reviewers, cases, groups, every })).toEqual(split);
		}
	});

	test('of 150 meetings with room enough, no case has fewer than two readers, nobody sits with their own link, new sit with experienced', () => {
		for (let seed = 1; seed <= 150; seed++) {
			const { below, pick } = chance(seed);
			const groups = 1 + below(4);
			const cases = numbered('c', groups * (4 + below(4)));
			const count = groups * (3 + below(3));
			const news = below(Math.floor(count / 2));
			const reviewers = numbered('m', count).map((id, n) =>
				reviewer(id, {
					isNew: n < news,
					conflicts: groups > 1 && n % groups === 0 ? [pick(cases)] : []
				})
			);
			const split = suggestSplit({ reviewers, cases, groups, every: [] });
			expect(split).toHaveLength(groups);
			expect(splitNotes(split, reviewers, cases), `seed ${seed}`).toEqual([]);
		}
	});
});

describe('what is said of a split', () => {
	const people = [
		reviewer('ann'),
		reviewer('ben', { conflicts: ['c1'] }),
		reviewer('cai', { isNew: true }),
		reviewer('dot', { mayRead: false })
	];
	const cases = ['c1', 'c2', 'c3'];

	test('names cases with too few readers, those left out, links and groups that lack something', () => {
		const split = [
			{ members: ['ann', 'ben'], cases: ['c1'] },
			{ members: ['cai'], cases: ['c2'] },
			{ members: [], cases: [] }
		];
		expect(splitNotes(split, people, cases)).toEqual([
			{ kind: 'conflict', person: 'ben', case: 'c1' },
			{ kind: 'few', case: 'c1', readers: 1 },
			{ kind: 'few', case: 'c2', readers: 1 },
			{ kind: 'unread', case: 'c3' },
			{ kind: 'only-new', group: 1 },
			{ kind: 'without-members', group: 2 },
			{ kind: 'without-cases', group: 2 }
		]);
	});

	test('does not count somebody for whom no case opens', () => {
		const split = [{ members: ['ann', 'dot'], cases: ['c2'] }];
		expect(splitNotes(split, people, ['c2'])).toEqual([{ kind: 'few', case: 'c2', readers: 1 }]);
	});

	test('of a change, says what is new alone', () => {
		const before = splitNotes([{ members: ['ann', 'cai'], cases: ['c1', 'c2'] }], people, [
			'c1',
			'c2'
		]);
		const now = splitNotes([{ members: ['ann', 'cai', 'ben'], cases: ['c1'] }], people, [
			'c1',
			'c2'
		]);
		expect(kinds(before)).toEqual([]);
		expect(notesSince(before, now)).toEqual([
			{ kind: 'conflict', person: 'ben', case: 'c1' },
			{ kind: 'unread', case: 'c2' }
		]);
		expect(notesSince(now, now)).toEqual([]);
	});

	test('a member is new for the first twelve months of their term', () => {
		expect(isNewMember('2022-07-04', '2023-07-03')).toBe(true);
		expect(isNewMember('2022-07-03', '2023-07-03')).toBe(false);
		expect(isNewMember('2021-05-01', '2023-07-03')).toBe(false);
		expect(isNewMember('2023-06-01', '2023-07-03')).toBe(true);
		expect(isNewMember(null, '2023-07-03')).toBe(false);
	});
});
