import { expect, test } from 'vitest';
import { carry, merge, spliceOf } from '../../src/lib/board/splice';

test('the smallest stretch that differs is found, and no character is cut in half', () => {
	expect(spliceOf('the log is empty', 'the call log is empty')).toEqual({
		at: 4,
		gone: 0,
		put: 'call '
	});
	expect(spliceOf('🙂', '🙃')).toEqual({ at: 0, gone: 2, put: '🙃' });
	expect(spliceOf('aaa', 'aa')).toEqual({ at: 2, gone: 1, put: '' });
});

test('a caret stays with its words when Nasreen writes before it, and where it is when she writes after', () => {
	const before = spliceOf('No check.', 'There was no check.');
	expect(carry(9, before)).toBe(19);
	expect(carry(2, spliceOf('No check.', 'No check. At all.'))).toBe(2);
});

test.each([
	['two ends', 'No check', 'Today: No check', 'No check at all', 'Today: No check at all'],
	['one place', 'log', 'log empty', 'log closed', 'log empty closed'],
	[
		'words taken out around words put in',
		'a long sentence here',
		'a here',
		'a long winding sentence here',
		'a winding here'
	],
	['only mine', 'log', 'logs', 'log', 'logs'],
	['only theirs', 'log', 'log', 'logs', 'logs']
])('two people change one text (%s) and both changes are in it', (_, base, mine, theirs, all) => {
	const merged = merge(base, mine, theirs);
	expect([...merged.replaceAll(' ', '')].sort()).toEqual([...all.replaceAll(' ', '')].sort());
	if (_ !== 'one place') expect(merged.replace(/ +/g, ' ')).toBe(all);
});
