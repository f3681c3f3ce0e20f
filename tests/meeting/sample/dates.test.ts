import { expect, test } from 'vitest';
import { addMonths, dayIn } from '../../../src/lib/meeting/calendar';
import { readDate } from '../../../src/lib/meeting/sample/dates';
import { evidenceOf, orderOf } from '../../../src/lib/meeting/sample/day-order';
import { dayOfSerial } from '../../../src/lib/meeting/sample/serials';
import { windowOf } from '../../../src/lib/meeting/sample/window';

const style = { order: 'day-first', from1904: false, timeZone: 'Europe/London' } as const;
const read = (text: string) => {
	const found = readDate(text, style);
	return 'day' in found ? found.day : found.fault;
};

test.each([
	'05/06/2023',
	'5/6/2023',
	'5.6.23',
	'05-06-2023',
	'05 06 2023',
	' 05/06/2023\u00a0',
	'\u200e05/06/2023',
	'０５/０６/２０２３',
	'2023-06-05',
	'2023/06/05',
	'20230605',
	'2023-06-05T14:30:00',
	'2023-06-05 14:30:00.000',
	'2023-06-05T14:30:00+01:00',
	'2023-06-04T23:30:00Z',
	'05/06/2023 14:30',
	'05/06/2023, 2:30 PM',
	'05/06/2023 00:00:00',
	'5 June 2023',
	'5th June 2023',
	'05-Jun-2023',
	'05-JUN-23',
	'Mon 05/06/2023',
	'Monday, 5 June 2023',
	'June 5, 2023',
	'5 Mehefin 2023',
	'5ed o Fehefin 2023',
	'Dydd Llun 5 Mehefin 2023',
	'05-Meh-2023',
	'45082',
	'45082.6'
])('%j is 5 June 2023', (text) => {
	expect(read(text)).toBe('2023-06-05');
});

test.each([
	'31/02/2023',
	'29/02/2023',
	'00/06/2023',
	'01/13/2023',
	'2023-02-30',
	'31 June 2023',
	'00/00/0000'
])('%j is no day there is', (text) => expect(read(text)).toBe('impossible'));

test.each([
	'soon',
	'2023',
	'June 2023',
	'5 Foo 2023',
	'05/06',
	'05/06/2023 25:00',
	'05/06/2023 to 06/06/2023',
	'5/6/202',
	'########',
	'12/2023'
])('%j is not read as a day', (text) => expect(read(text)).toBe('unreadable'));

test('months are known by their names in both languages, also shortened', () => {
	const names = 'Ion Chwe Maw Ebr Mai Meh Gor Aws Med Hyd Tach Rhag'.split(' ');
	const english = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
	for (const list of [names, english]) {
		expect(list.map((name) => read(`3 ${name} 2023`))).toEqual(
			list.map((_, n) => `2023-${String(n + 1).padStart(2, '0')}-03`)
		);
	}
});

test('the 29 February 1900 of spreadsheets is no day, and both systems agree after it', () => {
	expect(dayOfSerial(59, false)).toBe('1900-02-28');
	expect(dayOfSerial(60, false)).toBe(null);
	expect(dayOfSerial(61, false)).toBe('1900-03-01');
	expect(dayOfSerial(0, true)).toBe('1904-01-01');
	for (let serial = 1463; serial < 80_000; serial += 977) {
		expect(dayOfSerial(serial - 1462, true)).toBe(dayOfSerial(serial, false));
	}
});

test('every day of thirty years is read back from each way to write it', () => {
	for (let n = 0; n < 11_000; n += 13) {
		const day = new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
		const [year, month, date] = day.split('-');
		for (const text of [
			day,
			`${date}/${month}/${year}`,
			`${Number(date)}.${Number(month)}.${year.slice(2)}`,
			`${year}${month}${date}`
		]) {
			expect(read(text)).toBe(day);
		}
		expect(dayIn('UTC', new Date(`${day}T12:00:00Z`))).toBe(day);
	}
});

test('a column shows whether days come first; where the month does, nothing is guessed', () => {
	const none = evidenceOf([]);
	expect(orderOf(evidenceOf(['01/02/2023', '05/06/2023']), none)).toBe('day-first');
	expect(orderOf(evidenceOf(['13/02/2023', '25/06/2023', '02/30/2023']), none)).toBe('day-first');
	const american = evidenceOf(['02/13/2023', '06/25/2023', '05/06/2023']);
	expect(orderOf(american, none)).toBe('doubtful');
	expect(orderOf(none, american)).toBe('doubtful');
	const doubtful = { ...style, order: 'doubtful' as const };
	expect(readDate('05/06/2023', doubtful)).toEqual({ fault: 'ambiguous' });
	expect(readDate('06/25/2023', doubtful)).toEqual({ fault: 'impossible' });
	expect(readDate('05/05/2023', doubtful)).toEqual({ day: '2023-05-05' });
	expect(readDate('5 June 2023', doubtful)).toEqual({ day: '2023-06-05' });
	expect(readDate('06/25/2023', { ...style, order: 'month-first' })).toEqual({ day: '2023-06-25' });
});

test('the window is of calendar months, and both its days count', () => {
	expect(windowOf('2023-07-03', 6)).toEqual({ from: '2023-01-03', to: '2023-07-03' });
	expect(windowOf('2023-08-31', 6).from).toBe('2023-02-28');
	expect(windowOf('2024-08-30', 6).from).toBe('2024-02-29');
	for (let n = 0; n < 800; n += 1) {
		const day = new Date(Date.UTC(2023, 0, 1 + n)).toISOString().slice(0, 10);
		const { from } = windowOf(day, 6);
		expect(addMonths(from, 6) <= day).toBe(true);
		expect(from < day).toBe(true);
	}
});
