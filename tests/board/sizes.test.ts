import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPoint } from '../../src/lib/board/documents/board';
import { addFinding, findingText } from '../../src/lib/board/documents/findings';
import { newId } from '../../src/lib/board/ids';
import { deskAt, margaret, seeded, takeIn, updateOf } from './desks';

const asMargaret = { person: margaret, scope: null };

test('two boards as full as they may be are gathered, and what was gathered can be worked on', () => {
	const server = seeded('findings');
	const ids = Array.from({ length: 5_200 }, newId);
	const gathered = updateOf(server, (doc) =>
		doc.transact(() => {
			for (const id of ids) {
				doc.getMap('findings').set(id, aFinding());
				doc.getMap('placement').set(id, id);
			}
		})
	);
	expect(takeIn(server, gathered, 'findings', { ...asMargaret, server: true })).toBe(null);
	const worked = updateOf(server, (doc) => {
		findingText(doc, ids[0], 'en').insert(0, 'Asked: ');
		doc.getMap('placement').set(ids[1], ids[0]);
	});
	expect(takeIn(server, worked, 'findings', asMargaret)).toBe(null);
	const { author } = deskAt(server, 'findings', margaret);
	const more = updateOf(server, (doc) => void addFinding(doc, author, { kind: 'query' }));
	expect(takeIn(server, more, 'findings', asMargaret)).toBe('size');
});

function aFinding(): Y.Map<unknown> {
	return new Y.Map<unknown>([
		['kind', 'query'],
		['en', new Y.Text('Who?')],
		['cy', new Y.Text()],
		['order', 'a0']
	]);
}

test('a point is attached to at most 500 characters of a case file', () => {
	const server = seeded('board');
	const { author } = deskAt(server, 'board', margaret);
	const pinned = (length: number) =>
		updateOf(server, (doc) => {
			const id = addPoint(doc, author, { kind: 'query' });
			const at = { file: newId(), quote: 'x'.repeat(length), start: 0, end: length };
			(doc.getMap('points').get(id) as Y.Map<unknown>).set('at', at);
		});
	expect(takeIn(server, pinned(501), 'board', asMargaret)).not.toBe(null);
	expect(takeIn(server, pinned(500), 'board', asMargaret)).toBe(null);
});
