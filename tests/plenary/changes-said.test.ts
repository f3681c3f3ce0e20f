import { expect, test } from 'vitest';
import type { ShownFinding } from '../../src/lib/meeting/findings/placement';
import { plenary } from '../../src/lib/words/en/sitting/plenary';
import { changesSaid } from '../../src/routes/sittings/[sitting]/plenary/[case]/changes-said';

/** By id, from 1; those that are away keep theirs. */
const numbers = new Map([...'abcd'].map((id, at) => [id, at + 1]));
const say = (before: ShownFinding[], after: ShownFinding[]) =>
	changesSaid({ list: before, numbers }, { list: after, numbers }, plenary.said);

function finding(id: string, points = [id], absorbed: string[] = []): ShownFinding {
	return {
		id,
		kind: 'negative',
		en: id,
		cy: '',
		order: id,
		isNone: false,
		isGathered: true,
		flags: [],
		points,
		absorbed
	};
}
const [a, b, c] = ['a', 'b', 'c'].map((id) => finding(id));

test('a merge is said with the numbers people see', () => {
	expect(say([a, b, c], [finding('a', ['a', 'c']), b])).toEqual([
		'Finding 3 was merged into finding 1.'
	]);
});

test('with one merged away above them, the others are said with the numbers they keep', () => {
	const merged = finding('a', ['a', 'b']);
	const d = finding('d');
	expect(say([merged, c, d], [merged, finding('c', ['c', 'd'])])).toEqual([
		'Finding 4 was merged into finding 3.'
	]);
});

test('what was added, taken out and put in another order is said', () => {
	expect(say([a], [a, b, c])).toEqual(['2 findings were added.']);
	expect(say([a, b], [a])).toEqual(['Finding 2 was removed.']);
	expect(say([a, b], [b, a])).toEqual(['The order of the findings has changed.']);
});

test('typing is not said', () => {
	expect(say([a], [{ ...a, en: 'other words' }])).toEqual([]);
});
