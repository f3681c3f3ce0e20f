import { expect, test } from 'vitest';
import { isSetupWord } from '../../server/sign-in/setup-word';

test('the set-up word is known however it is typed or pasted', () => {
	for (const typed of ['bcd-fgh-jkm', 'BCD FGH JKM', 'bcdfghjkm', ' bcd–fgh‑jkm\u200B '])
		expect(isSetupWord(typed, 'bcd-fgh-jkm'), typed).toBe(true);
});

test('no other word sets a panel up, and none does where there is no word', () => {
	for (const typed of ['', '---', 'bcd-fgh-jk', 'bcd-fgh-jkmm', 'bcd.fgh.jkm', 'mkj-hgf-dcb'])
		expect(isSetupWord(typed, 'bcd-fgh-jkm'), typed).toBe(false);
	expect(isSetupWord('', null)).toBe(false);
});
