import { expect, test } from 'vitest';
import { changedSinceAgreed, findingHashesOf } from '../../../src/lib/meeting/findings/agreement';
import { shown } from '../../../src/lib/meeting/findings/placement';
import type { FindingsState } from '../../../src/lib/meeting/findings/placement';
import { finding, gathered, placed } from './findings';

const plain = (text: string) => text;
const hashes = (state: FindingsState) => findingHashesOf(shown(state), plain);
const state = gathered('p1', 'p2');
const agreed = hashes(state);
const reworded = (en: string): FindingsState => ({
	...state,
	findings: { ...state.findings, p1: { ...state.findings['p1']!, en } }
});
const nothing = { changed: [], added: [], removed: [] };

test('an agreed case that nobody touched has not changed', () => {
	expect(changedSinceAgreed(agreed, hashes(state))).toEqual(nothing);
});

test('a finding reworded after the chair agreed the case says so, until it is put back', () => {
	expect(changedSinceAgreed(agreed, hashes(reworded('Other words')))).toMatchObject({
		changed: ['p1']
	});
	expect(changedSinceAgreed(agreed, hashes(reworded('p1')))).toEqual(nothing);
});

test('a flag is part of what was agreed, the order on the page is not', () => {
	expect(changedSinceAgreed(agreed, hashes({ ...state, flags: ['p2 concern'] })).changed).toEqual([
		'p2'
	]);
	const moved = {
		...state,
		findings: { ...state.findings, p1: { ...state.findings['p1']!, order: 'z' } }
	};
	expect(changedSinceAgreed(agreed, hashes(moved))).toEqual(nothing);
});

test('a merge removes one, and a finding added later is new', () => {
	expect(changedSinceAgreed(agreed, hashes(placed(state, { p2: 'p1' })))).toMatchObject({
		removed: ['p2']
	});
	const more = { ...state, findings: { ...state.findings, h1: finding({ en: 'New' }) } };
	expect(changedSinceAgreed(agreed, hashes(more))).toMatchObject({ added: ['h1'] });
});
