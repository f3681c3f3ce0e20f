import { expect, test } from 'vitest';
import { partOf } from '../../server/http/files/paper-answer';

const BYTES = 1_000;

test.each<[string, string | null, ReturnType<typeof partOf>]>([
	['nothing', null, null],
	['the first hundred', 'bytes=0-99', { from: 0, to: 99 }],
	['from the middle on', 'bytes=500-', { from: 500, to: 999 }],
	['a last byte far beyond the end', 'bytes=500-99999999999999999999', { from: 500, to: 999 }],
	['the last ten', 'bytes=-10', { from: 990, to: 999 }],
	['more of the end than there is', 'bytes=-5000', { from: 0, to: 999 }],
	['no byte of the end', 'bytes=-0', 'outside'],
	['beyond the end', 'bytes=1000-', 'outside'],
	['far beyond the end', 'bytes=99999999999999999999-', 'outside'],
	['backwards', 'bytes=9-3', null],
	['two parts', 'bytes=0-1,5-6', null],
	['3,000 parts over one another', `bytes=${'0-999,'.repeat(3_000)}0-`, null],
	['another unit', 'lines=1-2', null],
	['no numbers', 'bytes=a-b', null],
	['nothing at all', 'bytes=-', null],
	['a number with a sign', 'bytes=--5', null]
])('who asks for %s of a paper is sent one part, the whole or told there is nothing', (...row) => {
	const [, range, part] = row;
	expect(partOf(range, BYTES)).toEqual(part);
});
