import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { FindingsState } from '../../../src/lib/meeting/findings/placement';
import { heldIn, wordsShown } from '../../../src/lib/meeting/shows/held';
import type { FindingShow } from '../../../src/lib/meeting/shows/held';
import type { Strength } from '../../../src/lib/meeting/shows/strength';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Two findings, each gathered from a point of the same id. */
function stateOf(
	texts: Record<string, { en: string; cy?: string }>,
	placement: Record<string, string> = {}
): FindingsState {
	const ids = Object.keys(texts);
	return {
		findings: Object.fromEntries(
			ids.map((id) => [
				id,
				{ kind: 'negative' as const, order: id, en: texts[id].en, cy: texts[id].cy ?? '' }
			])
		),
		placement: { ...Object.fromEntries(ids.map((id) => [id, id])), ...placement },
		reasons: {},
		flags: []
	};
}

function show(
	finding: string,
	held: Strength | null,
	en: string,
	{ cy = '', covers = [finding] } = {}
): FindingShow {
	return { finding, held, covers, words: wordsShown({ en, cy }, sha256) };
}

const two = { a: { en: 'The victim was not told' }, b: { en: 'Nobody called back' } };
const heldOf = (state: FindingsState, shows: FindingShow[]) =>
	Object.fromEntries(heldIn(state, shows, sha256));

test('a finding is held as its show recorded it, and one without a recorded show claims nothing', () => {
	const shows = [show('a', 'majority', two.a.en), show('b', null, two.b.en)];
	expect(heldOf(stateOf(two), shows)).toEqual({ a: { by: 'majority' } });
	expect(heldOf(stateOf(two), [])).toEqual({});
});

test('the latest show of a finding counts, also where its wording was not recorded', () => {
	const shows = [show('a', 'all', two.a.en), show('a', 'some', two.a.en)];
	expect(heldOf(stateOf(two), shows)).toEqual({ a: { by: 'some' } });
	expect(heldOf(stateOf(two), [...shows, show('a', null, two.a.en)])).toEqual({});
});

test('after an edit it is said that the show was of other words; a translation that is added is no edit', () => {
	const shows = [show('a', 'all', two.a.en)];
	const edited = stateOf({ ...two, a: { en: 'The victim was told late' } });
	expect(heldOf(edited, shows)).toEqual({ a: { by: 'all', earlier: true } });
	const translated = stateOf({ ...two, a: { en: two.a.en, cy: 'Ni ddywedwyd wrth y dioddefwr' } });
	expect(heldOf(translated, shows)).toEqual({ a: { by: 'all' } });
	const both = [show('a', 'all', two.a.en, { cy: 'Ni ddywedwyd wrth y dioddefwr' })];
	expect(heldOf(stateOf(two), both)).toEqual({ a: { by: 'all', earlier: true } });
	// Spaces around the words are none of them.
	expect(heldOf(stateOf({ ...two, a: { en: ` ${two.a.en}\n` } }), shows)).toEqual({
		a: { by: 'all' }
	});
});

test('a merge of different results claims nothing, until the finding is shown again', () => {
	const shows = [show('a', 'all', two.a.en), show('b', 'some', two.b.en)];
	const merged = stateOf(two, { b: 'a' });
	expect(heldOf(merged, shows)).toEqual({});
	const again = show('a', 'majority', two.a.en, { covers: ['a', 'b'] });
	expect(heldOf(merged, [...shows, again])).toEqual({ a: { by: 'majority' } });
	// Shown again before the merge, it says nothing of what was merged in.
	expect(heldOf(merged, [...shows, show('a', 'majority', two.a.en)])).toEqual({});
});

test('a merge of the same results keeps the wording, and a split brings each back', () => {
	const same = [show('a', 'all', two.a.en), show('b', 'all', two.b.en)];
	expect(heldOf(stateOf(two, { b: 'a' }), same)).toEqual({ a: { by: 'all' } });
	const different = [show('a', 'all', two.a.en), show('b', 'some', two.b.en)];
	expect(heldOf(stateOf(two), different)).toEqual({ a: { by: 'all' }, b: { by: 'some' } });
});

test('a show of what was merged in says nothing of the words it was merged into', () => {
	expect(heldOf(stateOf(two, { b: 'a' }), [show('b', 'all', two.b.en)])).toEqual({});
});

test('a finding that was set aside claims nothing', () => {
	expect(heldOf(stateOf(two, { a: 'aside' }), [show('a', 'all', two.a.en)])).toEqual({});
});
