import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { applyValue, MAX_TEXT, newText } from '../../src/lib/board/text/text';
import { sync } from './desks';

function noteWith(value: string) {
	const doc = new Y.Doc();
	const text = doc.getText('text');
	text.insert(0, value);
	const deltas: unknown[] = [];
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
