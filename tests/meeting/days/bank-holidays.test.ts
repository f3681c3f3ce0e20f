import { expect, test } from 'vitest';
import {
	bankHolidays,
	bankHolidaysByRule,
	CONFIRMED
} from '../../../src/lib/meeting/days/bank-holidays';
import { hints as welsh } from '../../../src/lib/words/cy/settings/hints';
import { hints as english } from '../../../src/lib/words/en/settings/hints';

const without = (all: readonly string[], those: readonly string[]) =>
	all.filter((day) => !those.includes(day));

/** Days that are no bank holiday by rule, and those that are only by rule. */
const unusual: Record<number, { extra: string[]; moved: string[] } | undefined> = {
	// Early May is kept on VE Day.
	2020: { extra: ['2020-05-08'], moved: ['2020-05-04'] },
	// The jubilee moves spring and adds a day, and the Queen is buried.
	2022: { extra: ['2022-06-02', '2022-06-03', '2022-09-19'], moved: ['2022-05-30'] },
	// The King is crowned.
	2023: { extra: ['2023-05-08'], moved: [] }
};

test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])(
	'the announced days of %i are those of the rule, but for a moved or an extra one',
	(year) => {
		const [announced, byRule] = [bankHolidays(year), bankHolidaysByRule(year)];
		const { extra, moved } = unusual[year] ?? { extra: [], moved: [] };
		expect(without(announced, byRule)).toEqual(extra);
		expect(without(byRule, announced)).toEqual(moved);
	}
);

test.each([
	[2020, '2020-12-25', '2020-12-28'],
	[2021, '2021-12-27', '2021-12-28'],
	[2022, '2022-12-26', '2022-12-27'],
	[2023, '2023-12-25', '2023-12-26'],
	[2032, '2032-12-27', '2032-12-28'],
	[2033, '2033-12-26', '2033-12-27']
])('Christmas of %i is kept on %s and %s', (year, first, second) => {
	expect(bankHolidays(year).slice(-2)).toEqual([first, second]);
	expect(bankHolidaysByRule(year).slice(-2)).toEqual([first, second]);
});

test.each([
	// The earliest and the latest Easter of these centuries, and those between.
	[1954, '1954-04-16', '1954-04-19'],
	[2008, '2008-03-21', '2008-03-24'],
	[2011, '2011-04-22', '2011-04-25'],
	[2028, '2028-04-14', '2028-04-17'],
	[2038, '2038-04-23', '2038-04-26'],
	[2049, '2049-04-16', '2049-04-19'],
	[2285, '2285-03-20', '2285-03-23']
])('Easter of %i, by rule', (year, friday, monday) => {
	expect(bankHolidaysByRule(year).slice(1, 3)).toEqual([friday, monday]);
});

test('after the announced years the days are worked out: 2028 begins at a weekend', () => {
	expect(bankHolidays(2028)).toEqual([
		...['2028-01-03', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-29'],
		...['2028-08-28', '2028-12-25', '2028-12-26']
	]);
});

test('the page of settings says for which years they are confirmed', () => {
	for (const { responseDaysIn } of [english, welsh]) {
		expect(responseDaysIn).toContain(String(CONFIRMED.from));
		expect(responseDaysIn).toContain(String(CONFIRMED.to));
	}
	expect(bankHolidays(CONFIRMED.from - 1)).toEqual(bankHolidaysByRule(CONFIRMED.from - 1));
	expect(bankHolidays(CONFIRMED.to + 1)).toEqual(bankHolidaysByRule(CONFIRMED.to + 1));
});
