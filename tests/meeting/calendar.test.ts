import { describe, expect, test } from 'vitest';
import { addMonths, dayIn, daysFrom, isDay } from '../../src/lib/meeting/calendar';

test('it is already tomorrow in Wales when it is late in Greenwich in summer', () => {
	expect(dayIn('Europe/London', new Date('2023-07-03T23:30:00Z'))).toBe('2023-07-04');
	expect(dayIn('Europe/London', new Date('2023-01-03T23:30:00Z'))).toBe('2023-01-03');
});

test('days are counted over the change of the clocks without losing one', () => {
	expect(daysFrom('2023-03-25', '2023-03-27')).toBe(2);
	expect(daysFrom('2023-07-03', '2023-06-26')).toBe(-7);
});

describe('a month later is the same day, or the month’s last', () => {
	test.each([
		['2023-01-31', 1, '2023-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2022-06-12', 12, '2023-06-12'],
		['2023-08-31', -6, '2023-02-28'],
		['2023-11-30', 3, '2024-02-29']
	])('%s and %i months is %s', (day, months, later) => {
		expect(addMonths(day, months)).toBe(later);
	});
});

test('a day that does not exist is not a day', () => {
	expect(isDay('2023-02-28')).toBe(true);
	for (const day of ['2023-02-29', '2023-13-01', '2023-1-1', '', '03/07/2023']) {
		expect(isDay(day)).toBe(false);
	}
});
