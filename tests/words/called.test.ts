import { expect, test } from 'vitest';
import { words } from '../../src/lib/words/words';

test('a group is called by its letter, and one person of a remote collection by their name, once', () => {
	const { common, plenary, draft } = words.en;
	expect(common.group('A')).toBe('Group A');
	expect(common.group('AB')).toBe('Group AB');
	expect(common.group('Ann Morris')).toBe('Ann Morris');
	expect(words.cy.common.group('C')).toBe('Grŵp C');
	expect(plenary.findings.source('A', 'Ann Morris')).toBe('Group A, Ann Morris');
	expect(plenary.findings.source('Ann Morris', 'Ann Morris')).toBe('Ann Morris');
	expect(draft.source.points(['A', 'B', 'C'], 3)).toBe('Groups A, B and C: 3 points');
	expect(draft.source.points(['Ann Morris', 'Ben Cole'], 2)).toBe(
		'Ann Morris and Ben Cole: 2 points'
	);
	expect(words.cy.draft.source.points(['A', 'B'], 2)).toMatch(/^Grwpiau A a B/);
});
