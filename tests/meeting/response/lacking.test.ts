import { expect, test } from 'vitest';
import { lackingOf } from '../../../src/lib/meeting/response/answered';

const whole = {
	text: 'We will retrain the call takers.',
	owner: 'DCI Sam Keane',
	due: '2023-12-01'
};

test.each([
	['nothing, where it is whole', {}, []],
	['an owner and a date at once', { owner: ' ', due: null }, ['owner', 'due']],
	['a date alone', { due: null }, ['due']],
	[
		'all three, in the order of the fields',
		{ text: '', owner: '', due: null },
		['text', 'owner', 'due']
	]
])('a commitment is said to lack %s', (_, without, parts) => {
	expect(lackingOf({ ...whole, ...without })).toEqual(parts);
});
