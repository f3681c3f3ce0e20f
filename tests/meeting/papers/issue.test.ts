import { expect, test } from 'vitest';
import { daysAhead, isLate } from '../../../src/lib/meeting/papers/issue';

const london = 'Europe/London';

test('papers for 3 July that were issued on 26 June were issued exactly 7 days ahead, and on 27 June 6', () => {
	expect(daysAhead('2023-06-26T08:00:00Z', '2023-07-03', london)).toBe(7);
	expect(daysAhead('2023-06-26T22:59:00Z', '2023-07-03', london)).toBe(7);
	// It is 27 June in Wales by then.
	expect(daysAhead('2023-06-26T23:01:00Z', '2023-07-03', london)).toBe(6);
	expect(isLate(7, 7)).toBe(false);
	expect(isLate(6, 7)).toBe(true);
});

test('days are counted over a change of the clocks and after the sitting', () => {
	expect(daysAhead('2023-03-24T12:00:00Z', '2023-03-31', london)).toBe(7);
	expect(daysAhead('2023-10-27T12:00:00Z', '2023-11-03', london)).toBe(7);
	expect(daysAhead('2023-07-04T12:00:00Z', '2023-07-03', london)).toBe(-1);
});
