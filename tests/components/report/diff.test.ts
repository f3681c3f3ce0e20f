import { expect, test } from 'vitest';
import Diff from '../../../src/lib/ui/report/Diff.svelte';
import { diffWords } from '../../../src/lib/ui/report/diff';
import { renderIn } from '../in-words';

const before = 'Panel members noticed that the name of the suspect was wrong on the record.';
const after =
	'Panel members noticed some discrepancy regarding the name of the suspect on the record.';
const joined = (kinds: string[], stretches = diffWords(before, after)) =>
	stretches
		.filter(({ kind }) => kinds.includes(kind))
		.map(({ text }) => text)
		.join('');

test('the old text and the new can both be read out of the difference', () => {
	expect(joined(['same', 'removed'])).toBe(before);
	expect(joined(['same', 'added'])).toBe(after);
	expect(joined(['same'])).toContain('the name of the suspect');
});

test('neighbouring changed words are one stretch, not five', () => {
	expect(diffWords('in most of the cases', 'in a number of the cases')).toEqual([
		{ kind: 'same', text: 'in ' },
		{ kind: 'removed', text: 'most' },
		{ kind: 'added', text: 'a number' },
		{ kind: 'same', text: ' of the cases' }
	]);
});

test('a text replaced whole is not compared for ever', () => {
	const long = (word: string) => `${word} `.repeat(8000);
	const stretches = diffWords(long('log'), long('call'));
	expect(joined(['removed'], stretches).length).toBeGreaterThan(30_000);
});

test('what was added and removed is said, not only coloured', () => {
	const { container } = renderIn('cy', Diff, { before: 'a b c', after: 'a d c' });
	expect(container.querySelector('del')!.textContent).toBe('Dilëwyd: b');
	expect(container.querySelector('ins')!.textContent).toBe('Ychwanegwyd: d');
});
