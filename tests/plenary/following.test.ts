import { expect, test } from 'vitest';
import { follow } from '../../src/lib/page/moving/following';

const onFive = { at: 'case-5', was: 'case-5', now: 'case-6', isBusy: false };

test('whoever is where the room is goes along', () => {
	expect(follow(onFive)).toBe('go');
	expect(follow({ ...onFive, at: null, was: null })).toBe('go');
});

test('whoever is typing is told and stays', () => {
	expect(follow({ ...onFive, isBusy: true })).toBe('tell');
});

test('whoever is looking around is told and stays', () => {
	expect(follow({ ...onFive, at: 'case-2' })).toBe('tell');
});

test('whoever is there already, or has nowhere to go, stays', () => {
	expect(follow({ ...onFive, at: 'case-6' })).toBe('stay');
	expect(follow({ ...onFive, now: null })).toBe('stay');
});

test('on the case already, they are shown the finding that everybody is brought to; typing, they are told', () => {
	const there = { ...onFive, at: 'case-5', now: 'case-5', isToFinding: true };
	expect(follow(there)).toBe('show');
	expect(follow({ ...there, isBusy: true })).toBe('tell');
	expect(follow({ ...there, at: 'case-2' })).toBe('tell');
	expect(follow({ ...there, now: 'case-6' })).toBe('go');
});
