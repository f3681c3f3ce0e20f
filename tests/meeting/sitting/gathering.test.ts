import { expect, test } from 'vitest';
import { calledBack, gatheringOf } from '../../../src/lib/meeting/sitting/breakouts/gathering';
import type { Gathered } from '../../../src/lib/meeting/sitting/breakouts/gathering';
import { messageFor, unreadBy } from '../../../src/lib/meeting/sitting/breakouts/messages';

const log = (...events: [kind: string, about: Gathered['about'], by?: string][]): Gathered[] =>
	events.map(([kind, about, by = 'margaret'], n) => ({
		...{ seq: n + 1, at: `2023-07-03T11:0${n}:00Z`, kind, about, personId: by }
	}));
const began = ['stage', { stage: 'breakouts' }] as const;
const called = ['stage', { stage: 'plenary' }] as const;
const back = (person: string) => ['came-back', { person }, person] as const;

test('who has come back is read from the log since the call, each once', () => {
	const events = log([...began], [...called], [...back('priya')], [...back('priya')]);
	expect(gatheringOf(events)).toMatchObject({ number: 2, by: 'margaret', back: ['priya'] });
	expect(gatheringOf(log([...began], [...back('priya')]))).toBeNull();
});

test('letting the groups go on, opening a case, and another stage end the call; another call counts from nobody', () => {
	const sofar = [[...began], [...called], [...back('priya')]] as Parameters<typeof log>;
	expect(gatheringOf(log(...sofar, [...began]))).toBeNull();
	expect(gatheringOf(log(...sofar, ['opened', { case: 'c' }]))).toBeNull();
	expect(gatheringOf(log(...sofar, ['stage', { stage: 'closed' }]))).toBeNull();
	expect(gatheringOf(log(...sofar, [...began], [...called]))).toMatchObject({
		number: 5,
		back: []
	});
});

test('a meeting that never was in groups calls nobody back', () => {
	expect(gatheringOf(log(['stage', { stage: 'collecting' }], [...called]))).toBeNull();
});

const groups = [
	{ id: 'a', members: ['margaret', 'nasreen'] },
	{ id: 'b', members: ['priya', 'tomos'] }
];

test('those in a group who are here are called back', () => {
	expect(calledBack(groups, new Set(['priya', 'nasreen', 'elin']))).toEqual(['nasreen', 'priya']);
});

test('a message is for the group it was sent to, or for all, and never for its sender', () => {
	const toAll = { groupId: null, by: 'margaret', readBy: ['tomos'] };
	const toB = { groupId: 'b', by: 'elin', readBy: [] };
	expect(messageFor(toAll, groups)).toEqual(['nasreen', 'priya', 'tomos']);
	expect(messageFor(toB, groups)).toEqual(['priya', 'tomos']);
	expect(unreadBy('tomos', [toAll, toB], groups)).toEqual([toB]);
	expect(unreadBy('nasreen', [toAll, toB], groups)).toEqual([toAll]);
	// Whoever is placed later has still to read what was sent to their group.
	const later = [groups[0], { id: 'b', members: ['priya', 'tomos', 'owain'] }];
	expect(unreadBy('owain', [toAll, toB], later)).toEqual([toAll, toB]);
});
