import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Delta, Selection } from '../../src/lib/board/text';
import {
	applySplice,
	applyValue,
	mapSelection,
	MAX_TEXT,
	newText,
	rebase,
	spliceBetween
} from '../../src/lib/board/text';
import { chance, sync } from './desks';

function noteWith(value: string) {
	const doc = new Y.Doc();
	const text = doc.getText('text');
	text.insert(0, value);
	const deltas: Delta[] = [];
	text.observe((event) => deltas.push(event.delta));
	return { doc, text, deltas };
}

test('a value goes in as one splice', () => {
	const { text, deltas } = noteWith('the victim was told');
	applyValue(text, 'the victim was never told', 'here');
	expect(deltas).toEqual([[{ retain: 15 }, { insert: 'never ' }]]);
	applyValue(text, 'the victim was never told', 'here');
	expect(deltas).toHaveLength(1);
});

test('Windows line ends become plain ones', () => {
	const { text } = noteWith('one');
	applyValue(text, 'one\r\ntwo\rthree', 'here');
	expect(text.toString()).toBe('one\ntwo\nthree');
});

test('half of an emoji is never sent, so that all replicas read the same', () => {
	const here = noteWith('a👍b');
	const there = new Y.Doc();
	sync(here.doc, there);
	for (const value of ['a👎b', 'a👎👍b', 'ab', 'a\uD83Db', 'x👨‍👩‍👧y', 'x👩‍👧y']) {
		applyValue(here.text, value, 'here');
		sync(here.doc, there);
		expect(there.getText('text').toString()).toBe(here.text.toString());
		expect(here.text.toString()).toBe(value.replace('\uD83Db', '\uFFFDb'));
	}
});

test('fifty thousand units fit and one more is refused, leaving the text alone', () => {
	const { text } = noteWith('short');
	applyValue(text, 'a'.repeat(MAX_TEXT), 'here');
	expect(text.length).toBe(MAX_TEXT);
	expect(() => applyValue(text, 'a'.repeat(MAX_TEXT + 1), 'here')).toThrow('too-long');
	expect(() => newText('a'.repeat(MAX_TEXT + 1))).toThrow('too-long');
	expect(text.length).toBe(MAX_TEXT);
});

describe("a selection after somebody else's change", () => {
	const cases: [string, Delta, Selection, Selection][] = [
		['typed before it', [{ insert: 'ab' }], at(3, 3), at(5, 5)],
		['typed after it', [{ retain: 5 }, { insert: 'ab' }], at(3, 3), at(3, 3)],
		['typed at the caret', [{ retain: 3 }, { insert: 'ab' }], at(3, 3), at(3, 3)],
		['typed at its start', [{ retain: 3 }, { insert: 'ab' }], at(3, 6), at(5, 8)],
		['typed at its end', [{ retain: 6 }, { insert: 'ab' }], at(3, 6), at(3, 6)],
		['typed within it', [{ retain: 4 }, { insert: 'ab' }], at(3, 6), at(3, 8)],
		['deleted around it', [{ retain: 1 }, { delete: 8 }], at(3, 6), at(1, 1)],
		['deleted over its start', [{ retain: 1 }, { delete: 3 }], at(3, 6), at(1, 3)],
		['replaced before it', [{ delete: 2 }, { insert: 'abcd' }], at(3, 3), at(5, 5)],
		['beyond the text', [{ insert: 'ab' }], at(30, 40), at(12, 12)]
	];
	test.each(cases)('%s', (_change, delta, before, after) => {
		expect(mapSelection('0123456789', delta, before)).toEqual(after);
	});

	function at(start: number, end: number): Selection {
		return { start, end };
	}
});

test('a caret between two letters stays between them, whatever others do elsewhere', () => {
	const { upTo, pick } = chance(20230703);
	for (let round = 0; round < 300; round++) {
		const { text, deltas } = noteWith('abcdefghij|klmnopqrst');
		const caret = text.toString().indexOf('|') + 1;
		const value = text.toString();
		const far = pick([0, 12]);
		if (pick([true, false])) text.insert(far + upTo(8), 'XYZ');
		else text.delete(far + upTo(6), 3);
		const { start, end } = mapSelection(value, deltas[0], { start: caret, end: caret });
		expect(start).toBe(end);
		expect(text.toString()[start - 1]).toBe('|');
	}
});

test('what is held back while composing goes in where it belongs, and others lose nothing', () => {
	const { text, deltas } = noteWith('Mae angen');
	const shown = text.toString();
	const composed = 'Mae ŵyr angen';
	text.insert(0, 'Nodyn: ');
	text.insert(text.length, ' help');

	let splices = [spliceBetween(shown, composed)];
	for (const delta of deltas) splices = splices.flatMap((splice) => rebase(splice, delta));
	splices.reverse().forEach((splice) => applySplice(text, splice, 'here'));
	expect(text.toString()).toBe('Nodyn: Mae ŵyr angen help');
});

test('what others put inside words that are being replaced stays', () => {
	const { text, deltas } = noteWith('one two three');
	const splice = spliceBetween('one two three', 'one 2 three');
	text.insert(6, 'NEW');
	const splices = rebase(splice, deltas[0]);
	splices.reverse().forEach((each) => applySplice(text, each, 'here'));
	expect(text.toString()).toBe('one 2NEW three');
});
