import { expect, test } from 'vitest';
import { BoardView } from '../../src/lib/room/desk/view/BoardView.svelte';
import { pointChanges } from '../../src/lib/room/desk/text/changes';
import type { BoardChange } from '../../src/lib/room/desk/text/changes';
import type { Me } from '../../src/lib/room/desk/view/DocView';
import { nasreen, owain, seeded, sync } from '../board/desks';
import * as Y from 'yjs';
import { typed } from './typed';

const server = () => seeded('board');
const told = (changes: BoardChange[]) => changes.map(({ did, point, by }) => [did, point.text, by]);

/** Somebody's replica and what they hear of the others. */
function sits(at: Y.Doc, me: Me) {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(at), 'server');
	const view = new BoardView(doc, me);
	const heard: BoardChange[] = [];
	view.hear((before, after) => heard.push(...pointChanges(before, after)));
	return { doc, view, heard };
}

function twoOfGroupA() {
	const at = server();
	return { a: sits(at, { id: nasreen, lang: 'en' }), b: sits(at, { id: owain, lang: 'en' }) };
}

test('what Nasreen adds and writes, Owain reads, and hears of once as hers', () => {
	const { a, b } = twoOfGroupA();
	const id = a.view.add('positive');
	typed(a.view.point(id), 'Quick first contact');
	sync(a.doc, b.doc);
	expect(b.view.content.points.map(({ text }) => text)).toEqual(['Quick first contact']);
	expect(told(b.heard)).toEqual([['added', 'Quick first contact', nasreen]]);
	expect(a.heard).toEqual([]);
});

test('both type into one point at once and every character survives', () => {
	const { a, b } = twoOfGroupA();
	const id = a.view.add('negative');
	typed(a.view.point(id), 'The log is empty');
	sync(a.doc, b.doc);
	typed(a.view.point(id), 'Sadly, the log is empty');
	typed(b.view.point(id), 'The log is empty for a week');
	sync(a.doc, b.doc);
	expect(a.view.point(id).value).toBe(b.view.point(id).value);
	expect(a.view.point(id).value).toContain('Sadly, t');
	expect(a.view.point(id).value).toContain(' for a week');
});

test('undo takes back my own step and leaves what the other wrote', () => {
	const { a, b } = twoOfGroupA();
	const mine = a.view.add('query');
	typed(a.view.point(mine), 'Was there a letter?');
	sync(a.doc, b.doc);
	typed(b.view.point(mine), 'Was there a letter? Ask the Hub.');
	sync(a.doc, b.doc);
	a.view.undo.back();
	expect(a.view.point(mine).value).toBe(' Ask the Hub.');
	expect(a.view.undo.canRedo).toBe(true);
	expect(b.view.undo.can).toBe(true);
});

test('a point Owain deletes is told with his name, and brought back it is told as restored', () => {
	const { a, b } = twoOfGroupA();
	const id = a.view.add('positive');
	typed(a.view.point(id), 'Safeguarding considered');
	sync(a.doc, b.doc);
	b.view.remove(id);
	sync(a.doc, b.doc);
	b.view.restore(id);
	sync(a.doc, b.doc);
	expect(told(a.heard)).toEqual([
		['deleted', 'Safeguarding considered', owain],
		['restored', 'Safeguarding considered', null]
	]);
});

test('a move and a flag are told as what they are', () => {
	const { a, b } = twoOfGroupA();
	const id = a.view.add('positive');
	typed(a.view.point(id), 'Late, but kind');
	sync(a.doc, b.doc);
	b.heard.length = 0;
	a.view.move(id, { kind: 'negative' });
	sync(a.doc, b.doc);
	a.view.flag(id, 'unfairness', true);
	sync(a.doc, b.doc);
	expect(told(b.heard)).toEqual([
		['moved', 'Late, but kind', null],
		['changed', 'Late, but kind', null]
	]);
});

test('an empty point that is swept away is no step to undo, and nobody sees a deletion to undo', () => {
	const { a } = twoOfGroupA();
	const id = a.view.add('action');
	a.view.sweep(id);
	expect(a.view.content.points).toEqual([]);
	a.view.undo.back();
	expect(a.view.content.points).toEqual([]);
});

test('what nobody touched is the very same value after somebody else’s keystroke', () => {
	const { a, b } = twoOfGroupA();
	const [one, two] = [a.view.add('positive'), a.view.add('positive')];
	typed(a.view.point(one), 'One');
	typed(a.view.point(two), 'Two');
	sync(a.doc, b.doc);
	const before = b.view.content;
	typed(a.view.point(two), 'Two!');
	sync(a.doc, b.doc);
	const after = b.view.content;
	expect(after.points[0]).toBe(before.points[0]);
	expect(after.points[1]).not.toBe(before.points[1]);
	expect(after.answers['4']).toBe(before.answers['4']);
});

test('a text one unit too long is refused and nothing of it is written', () => {
	const { a } = twoOfGroupA();
	const id = a.view.add('positive');
	typed(a.view.point(id), 'x'.repeat(50_000));
	expect(() => typed(a.view.point(id), 'x'.repeat(50_001))).toThrow('too-long');
	expect(a.view.point(id).value).toHaveLength(50_000);
});

test('emoji, right-to-left words, lines and markup are kept as the words they are', () => {
	const { a, b } = twoOfGroupA();
	const id = a.view.add('positive');
	typed(a.view.point(id), '<script>alert(1)</script> 👩🏽‍⚖️ שלום\nsecond line');
	sync(a.doc, b.doc);
	expect(b.view.point(id).value).toBe('<script>alert(1)</script> 👩🏽‍⚖️ שלום\nsecond line');
});
