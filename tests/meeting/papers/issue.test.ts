import { expect, test } from 'vitest';
import { daysAhead, isLate, papersBy } from '../../../src/lib/meeting/papers/issue';

const london = 'Europe/London';

test('papers for 3 July that were issued on 26 June were issued exactly 7 days ahead, and on 27 June 6', () => {
	expect(daysAhead('2023-06-26T08:00:00Z', '2023-07-03', london, 'calendar')).toBe(7);
	expect(daysAhead('2023-06-26T22:59:00Z', '2023-07-03', london, 'calendar')).toBe(7);
	// It is 27 June in Wales by then.
	expect(daysAhead('2023-06-26T23:01:00Z', '2023-07-03', london, 'calendar')).toBe(6);
	expect(isLate(7, 7)).toBe(false);
	expect(isLate(6, 7)).toBe(true);
});

test('working days leave out the weekend and a bank holiday', () => {
	const notice = { papersDays: 7, papersDaysIn: 'working' as const };
	const by = papersBy('2023-09-05', notice);
	expect(by).toBe('2023-08-24');
	const ahead = (day: string) => daysAhead(`${day}T09:00:00Z`, '2023-09-05', london, 'working');
	expect([ahead(by), ahead('2023-08-25'), ahead('2023-08-26')]).toEqual([7, 6, 5]);
	expect(ahead('2023-09-06')).toBe(-1);
});

test('days are counted over a change of the clocks and after the sitting', () => {
	expect(daysAhead('2023-03-24T12:00:00Z', '2023-03-31', london, 'calendar')).toBe(7);
	expect(daysAhead('2023-10-27T12:00:00Z', '2023-11-03', london, 'calendar')).toBe(7);
	expect(daysAhead('2023-07-04T12:00:00Z', '2023-07-03', london, 'calendar')).toBe(-1);
});
