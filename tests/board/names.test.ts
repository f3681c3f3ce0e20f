import { expect, test } from 'vitest';
import { isId, newId } from '../../src/lib/board/ids';
import {
	boardName,
	draftName,
	findingsName,
	noteName,
	parseName,
	responseName
} from '../../src/lib/board/names';
import { between, isOrder, spread } from '../../src/lib/board/order';
import { readPresence } from '../../src/lib/board/presence';
import { chance } from './desks';

test('every name says what it is of', () => {
	const [one, two] = [newId(), newId()];
	expect(parseName(boardName(one, 'all'))).toEqual({ kind: 'board', caseId: one, groupId: 'all' });
	expect(parseName(findingsName(one))).toEqual({ kind: 'findings', caseId: one });
	expect(parseName(draftName(one))).toEqual({ kind: 'draft', reviewId: one });
	expect(parseName(responseName(one))).toEqual({ kind: 'response', reviewId: one });
	expect(parseName(noteName(one, two))).toEqual({ kind: 'note', sittingId: one, personId: two });
});

test.each([
	'',
	'board',
	'board:a',
	'board:a:b:c',
	'findings:',
	'findings:a:b',
	'draft:../etc',
	'note:a',
	'board:a:b ',
	'chat:a',
	`draft:${'a'.repeat(65)}`
])('%j is no board', (name) => {
	expect(parseName(name)).toBeNull();
});

test('an id is twenty-one characters and no two are alike', () => {
	const ids = Array.from({ length: 1000 }, newId);
	expect(ids.every(isId)).toBe(true);
	expect(new Set(ids).size).toBe(1000);
	expect(isId('too-short')).toBe(false);
});

test('a key between two others is between them, wherever people keep putting things', () => {
	const { upTo } = chance(17);
	const keys = spread(3);
	for (let i = 0; i < 500; i++) {
		const at = upTo(keys.length + 1);
		const key = between(keys[at - 1] ?? null, keys[at] ?? null);
		if (key === null) continue;
		expect(isOrder(key)).toBe(true);
		keys.splice(at, 0, key);
	}
	expect(keys.length).toBeGreaterThan(400);
	expect(keys).toEqual([...keys].sort());
});

test('keys that would lead the next one astray are no keys', () => {
	for (const key of ['', 'a', 'b0', 'a!', 'zz', 'A0', `a0${'z'.repeat(200)}`, 7, null]) {
		expect(isOrder(key)).toBe(false);
	}
	expect(between('a0', 'a0')).toBeNull();
	expect(between('a0', 'a00')).toBeNull();
	expect(between('k'.padEnd(12, 'z'), null)).toBeNull();
	expect(spread(3000).every(isOrder)).toBe(true);
});

test('presence is read only in its own shape', () => {
	const person = { id: 'p', name: 'Nasreen Akhtar' };
	expect(readPresence({ person, on: 'point:1', typing: true, more: 1 })).toEqual({
		person,
		on: 'point:1',
		typing: true
	});
	expect(readPresence({ person, on: 7 })).toEqual({ person, on: null, typing: false });
	for (const state of [null, 'x', [], {}, { person: { id: 1 } }]) {
		expect(readPresence(state)).toBeNull();
	}
});
