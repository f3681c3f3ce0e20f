import { expect, test } from 'vitest';
import {
	addCounted,
	countedAfter,
	countedBefore,
	isWorkingDay
} from '../../../src/lib/meeting/days/count';

test.each([
	['a Wednesday', '2023-07-19', true],
	['a Saturday', '2023-07-22', false],
	['a Sunday', '2023-07-23', false],
	['the August bank holiday', '2023-08-28', false],
	['the coronation', '2023-05-08', false],
	['the Monday that VE Day took the holiday from', '2020-05-04', true],
	['the Monday that the jubilee took the holiday from', '2022-05-30', true],
	['Christmas Day at a weekend, and its substitute', '2021-12-27', false]
])('%s', (_, day, isWorking) => {
	expect(isWorkingDay(day)).toBe(isWorking);
});

test.each([
	['over a weekend', '2023-07-20', 3, '2023-07-25'],
	['over a bank holiday', '2023-08-24', 3, '2023-08-30'],
	['over Christmas and New Year', '2021-12-23', 5, '2022-01-04'],
	['over the jubilee, one day more than other years', '2022-06-01', 1, '2022-06-06'],
	['from a Saturday', '2023-07-22', 1, '2023-07-24'],
	['back over a weekend', '2023-07-25', -3, '2023-07-20'],
	['back over Easter', '2024-04-03', -2, '2024-03-28'],
	['past the announced years', '2029-03-28', 3, '2029-04-04'],
	['no days', '2023-07-22', 0, '2023-07-22']
])('working days %s', (_, from, days, to) => {
	expect(addCounted(from, days, 'working')).toBe(to);
	if (days > 0) expect(countedAfter(from, to, 'working')).toBe(days);
	else expect(countedBefore(to, from, 'working')).toBe(Math.abs(days));
});

test('calendar days are every day', () => {
	expect(addCounted('2023-12-24', 7, 'calendar')).toBe('2023-12-31');
	expect(countedAfter('2023-12-24', '2023-12-31', 'calendar')).toBe(7);
	expect(countedAfter('2023-12-31', '2023-12-24', 'calendar')).toBe(0);
	expect(countedBefore('2023-12-31', '2023-12-24', 'calendar')).toBe(-7);
});
