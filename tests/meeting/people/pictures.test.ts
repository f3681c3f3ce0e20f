import { expect, test } from 'vitest';
import { emailOf, hasUnseen, nameOf } from '../../../src/lib/meeting/people/names';

const FLAG_OF_WALES = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}';
const JUDGE = '\u{1F469}\u{1F3FD}\u200D\u2696\uFE0F';

test('a line may have emoji, of however many characters each is made', () => {
	for (const picture of [
		'\u2764\uFE0F',
		'\u26A0\uFE0E',
		JUDGE,
		FLAG_OF_WALES,
		'1\uFE0F\u20E3',
		'\u{1F693}'
	])
		expect(hasUnseen(`Panel ${picture}${picture} Gwent`), picture).toBe(false);
});

test('what nobody can see is found beside emoji, and where it only looks like a part of one', () => {
	const hidden = [
		'Pan\u200Del',
		'Panel\uFE0F',
		'\u2764\uFE0F\uFE0F',
		'\u2764\u200D',
		'\u200D\u2764',
		'7\u200D\u2764',
		'7\uFE0F',
		`${JUDGE}\u200B`,
		'\u{1F3F4}\u{E0068}\u{E0069}\u{E007F}',
		'\u{1F693}\u202Eabc'
	];
	for (const line of hidden) expect(hasUnseen(line), JSON.stringify(line)).toBe(true);
});

test('names and addresses of people stay without joined emoji: two of them could look the same', () => {
	expect(() => nameOf('Ann \u2764\uFE0F')).toThrow('name-unseen');
	expect(() => emailOf('ann\u2764\uFE0F@panel.example')).toThrow('email-invalid');
});
