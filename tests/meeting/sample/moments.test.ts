import { expect, test } from 'vitest';
import { readDate } from '../../../src/lib/meeting/sample/dates';

const style = { order: 'day-first', from1904: false, timeZone: 'Europe/London' } as const;

test.each([
	'2023-07-04T00:00:00Z',
	'2023-07-03T23:00:00Z',
	'2023-07-03T23:00:00.000Z',
	'2023-07-04 13:45:00.000',
	'2023-07-04 13:45:00.0000000 +00:00',
	'2023-07-03 23:00:00+00',
	'2023-07-04 00:30:00+01',
	'20230704134500',
	'202307041345',
	'20230704 134500',
	'20230703T230000Z',
	'20230704T003000+0100',
	'04-JUL-23 01.45.00.000000000 PM',
	'Tue Jul 04 2023 00:00:00 GMT+0100 (British Summer Time)',
	'Tue 4 Jul 2023',
	'Dydd Mawrth 4 Gorffennaf 2023',
	'4 Gorffennaf 2023 am 13:45',
	'04.07.2023',
	"'04/07/2023",
	'20230704'
])('a moment as a database writes it, %s, is 4 July', (text) => {
	expect(readDate(text, style)).toEqual({ day: '2023-07-04' });
});

test.each(['20230704254500', '20230704T136000Z', '2023070413', '20231304134500'])(
	'%s is no moment',
	(text) => {
		expect(readDate(text, style)).not.toHaveProperty('day');
	}
);
