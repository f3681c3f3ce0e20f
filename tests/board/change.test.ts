import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
	applied,
	carried,
	changeOf,
	difference,
	inserted,
	rebased
} from '../../src/lib/board/text/change';
import type { TextChange } from '../../src/lib/board/text/change';
import { applyChange } from '../../src/lib/board/text/text';
import { chance } from './desks';
import type { Chance } from './desks';

test('the smallest stretch that differs is found, and no character is cut in half', () => {
	expect(difference('the log is empty', 'the call log is empty')).toEqual([
		{ retain: 4 },
		{ insert: 'call ' }
	]);
	expect(difference('🙂', '🙃')).toEqual([{ delete: 2 }, { insert: '🙃' }]);
	expect(difference('aaa', 'aa')).toEqual([{ retain: 2 }, { delete: 1 }]);
	expect(difference('log', 'log')).toEqual([]);
});

test('of two equal letters the one at the caret is the new one', () => {
	expect(difference('hello', 'helllo', 3)).toEqual([{ retain: 2 }, { insert: 'l' }]);
	expect(difference('hello', 'helllo', 5)).toEqual([{ retain: 4 }, { insert: 'l' }]);
});

describe('two people change one text, neither knowing of the other', () => {
	const both: [string, string, string, string, string][] = [
		['at two ends', 'No check', 'Today: No check', 'No check at all', 'Today: No check at all'],
		['in one place', 'log', 'log empty', 'log closed', 'log empty closed'],
		['around words put in', 'a big dull day', 'a dull day', 'a big wet dull day', 'a wet dull day'],
		['only one of them', 'log', 'logs', 'log', 'logs'],
		['one replaces, one goes on behind', 'teh', 'the', 'teh m', 'the m'],
		['one goes on behind, one replaces', 'teh', 'teh m', 'the', 'the m'],
		['both take the same out', 'one two', 'one', 'one', 'one']
	];
	test.each(both)('%s: both changes are in it', (_, base, mine, theirs, all) => {
		const [my, their] = [difference(base, mine), difference(base, theirs)];
		expect(applied(theirs, rebased(my, their, true))).toBe(all);
		expect(applied(mine, rebased(their, my, false))).toBe(all);
	});

	test('their two edits around mine stay where they were made', () => {
		const theirs = changeOf([
			{ delete: 3 },
			{ insert: 'ONE' },
			{ retain: 5 },
			{ delete: 5 },
			{ insert: 'THREE' }
		]);
		const mine = difference('one two three', 'one two X three');
		expect(applied('one two three', theirs)).toBe('ONE two THREE');
		expect(applied('ONE two THREE', rebased(mine, theirs, true))).toBe('ONE two X THREE');
	});
});

describe('a caret after somebody else’s change', () => {
	const cases: [string, TextChange, [number, number], [number, number]][] = [
		['typed before it', [{ insert: 'ab' }], [3, 3], [5, 5]],
		['typed after it', [{ retain: 5 }, { insert: 'ab' }], [3, 3], [3, 3]],
		['typed at the caret', [{ retain: 3 }, { insert: 'ab' }], [3, 3], [3, 3]],
		['typed at its start', [{ retain: 3 }, { insert: 'ab' }], [3, 6], [5, 8]],
		['typed at its end', [{ retain: 6 }, { insert: 'ab' }], [3, 6], [3, 6]],
		['typed within it', [{ retain: 4 }, { insert: 'ab' }], [3, 6], [3, 8]],
		['deleted around it', [{ retain: 1 }, { delete: 8 }], [3, 6], [1, 1]],
		['deleted over its start', [{ retain: 1 }, { delete: 3 }], [3, 6], [1, 3]],
		['replaced before it', [{ delete: 2 }, { insert: 'abcd' }], [3, 3], [5, 5]],
		['replaced up to it', [{ delete: 3 }, { insert: 'abcd' }], [3, 3], [4, 4]],
		['replaced around it', [{ retain: 1 }, { delete: 4 }, { insert: 'x' }], [3, 3], [2, 2]]
	];
	test.each(cases)('%s', (_, change, [start, end], after) => {
		expect([carried(start, change, start !== end), carried(end, change)]).toEqual(after);
	});
});

test('the words of a change are its words alone', () => {
	expect(inserted(difference('Nobody rang', 'Nobody came or rang'))).toBe('came or ');
});

/** Any change: a few deletions and insertions, some of them at one place. */
function someChange({ upTo, pick }: Chance, length: number): TextChange {
	const parts = [];
	for (let left = length; left > 0 || parts.length === 0;) {
		const kept = upTo(left + 1);
		const gone = pick([0, upTo(left - kept + 1)]);
		parts.push({ retain: kept }, { insert: pick(['', 'x', 'yz', '🙂']) }, { delete: gone });
		left -= kept + gone;
		if (pick([true, false])) break;
	}
	return changeOf(parts);
}

test('seeded: in whichever order two changes are made, the text is the same, and Yjs agrees', () => {
	for (let seed = 1; seed <= 500; seed++) {
		const luck = chance(seed);
		const base = 'abcdefghij'.slice(0, luck.upTo(11));
		const [mine, theirs] = [someChange(luck, base.length), someChange(luck, base.length)];
		const one = applied(applied(base, theirs), rebased(mine, theirs, true));
		const other = applied(applied(base, mine), rebased(theirs, mine, false));
		expect(one, `seed ${seed}: ${JSON.stringify([base, mine, theirs])}`).toBe(other);

		const text = new Y.Doc().getText('text');
		text.insert(0, base);
		let told: TextChange = [];
		text.observe(({ delta }) => (told = changeOf(delta)));
		applyChange(text, theirs, 'them');
		expect(text.toString(), `seed ${seed}`).toBe(applied(base, theirs));
		expect(applied(base, told), `seed ${seed}`).toBe(text.toString());
	}
});

test('seeded: a caret between two letters that stay keeps its place between them', () => {
	for (let seed = 1; seed <= 500; seed++) {
		const luck = chance(seed);
		const base = 'abcdef|ghijkl';
		const caret = base.indexOf('|') + 1;
		const [before, after] = [someChange(luck, caret - 1), someChange(luck, base.length - caret)];
		const change = changeOf([...before, { retain: caret - lengthRead(before) }, ...after]);
		const text = applied(base, change);
		expect(text[carried(caret, change) - 1], `seed ${seed}: ${JSON.stringify(change)}`).toBe('|');
	}
});

function lengthRead(change: TextChange): number {
	return change.reduce(
		(sum, part) => sum + ('insert' in part ? 0 : 'delete' in part ? part.delete : part.retain),
		0
	);
}
