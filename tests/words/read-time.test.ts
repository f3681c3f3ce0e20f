import { expect, test } from 'vitest';
import { readTime } from '../../src/lib/words/typed/read-time';

test.each([
	['22:35', '22:35'],
	['9:05', '09:05'],
	['9.05', '09:05'],
	['0905', '09:05'],
	[' 2235 ', '22:35'],
	['9 pm', '21:00'],
	['9.10pm', '21:10'],
	['12 am', '00:00'],
	['12.30 p.m.', '12:30'],
	['9.10 yh', '21:10'],
	['8 y bore', '08:00'],
	['3 y prynhawn', '15:00']
])('%s is a time', (typed, time) => expect(readTime(typed)).toBe(time));

test.each(['', '9', '25:00', '12:60', '13 pm', 'noon', '9:5', '3/7/2023'])(
	'%s is no time that can be read',
	(typed) => expect(readTime(typed)).toBe('')
);
