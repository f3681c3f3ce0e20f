import { expect, test } from 'vitest';
import { suggestedNext } from '../../../../src/lib/meeting/sitting/floor/suggested';

const hand = (person: string, number: number, isOrder = false) => ({
	...{ number, person, since: number * 1_000, isOrder }
});

test('nobody is suggested where no hand is up', () => {
	expect(suggestedNext({ queue: [], spoken: { derek: 60_000 } })).toBeNull();
});

test('who has not spoken yet goes before who has, however long the others wait', () => {
	const queue = [hand('derek', 1), hand('priya', 2), hand('sioned', 3)];
	const spoken = { derek: 365_000, priya: 70_000 };
	expect(suggestedNext({ queue, spoken })).toEqual({ person: 'sioned', why: 'not-spoken' });
});

test('a turn of less than a second was a turn', () => {
	const queue = [hand('derek', 1), hand('sioned', 2)];
	expect(suggestedNext({ queue, spoken: { derek: 400 } })?.person).toBe('sioned');
});

test('of two who have not spoken, who has waited longer', () => {
	const queue = [hand('priya', 5), hand('sioned', 3)];
	expect(suggestedNext({ queue, spoken: {} })).toEqual({ person: 'sioned', why: 'not-spoken' });
});

test('where all have spoken, who has spoken least', () => {
	const queue = [hand('derek', 1), hand('priya', 2)];
	const spoken = { derek: 365_000, priya: 70_000, joan: 5_000 };
	expect(suggestedNext({ queue, spoken })).toEqual({ person: 'priya', why: 'least-spoken' });
});

test('of three, who has spoken least is not said to wait longest', () => {
	const queue = [hand('derek', 1), hand('priya', 2), hand('sioned', 3)];
	const spoken = { derek: 365_000, priya: 10_000, sioned: 10_000 };
	expect(suggestedNext({ queue, spoken })).toEqual({ person: 'priya', why: 'least-spoken' });
});

test('where all have spoken the same number of seconds, who has waited longest', () => {
	const queue = [hand('priya', 2), hand('derek', 1)];
	const spoken = { derek: 60_400, priya: 60_100 };
	expect(suggestedNext({ queue, spoken })).toEqual({ person: 'derek', why: 'longest-waiting' });
	expect(suggestedNext({ queue: [hand('derek', 1)], spoken })).toEqual({
		...{ person: 'derek', why: 'longest-waiting' }
	});
});

test('a point of order goes before everybody', () => {
	const queue = [hand('derek', 9, true), hand('sioned', 1)];
	const spoken = { derek: 365_000 };
	expect(suggestedNext({ queue, spoken })).toEqual({ person: 'derek', why: 'point-of-order' });
});
