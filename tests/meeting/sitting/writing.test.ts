import { describe, expect, test } from 'vitest';
import { contributionsOf } from '../../../src/lib/meeting/sitting/floor/contributions';
import {
	expectAskable,
	isEnding,
	LONGEST_QUESTION,
	roundRights
} from '../../../src/lib/meeting/sitting/writing/round';
import type { RoundEnd } from '../../../src/lib/meeting/sitting/writing/round';

const ended = (is: RoundEnd['is']) => ({
	ended: { is, by: 'margaret', at: '2023-07-19T14:00:00Z' }
});
const open = { ended: null };

describe('a question in writing', () => {
	test('is asked where none is open, in a few words, for some minutes', () => {
		const asked = { question: 'Why?', minutes: 2 };
		expect(() => expectAskable([ended('shown'), ended('cancelled')], asked)).not.toThrow();
		for (const [rounds, wrong, code] of [
			[[open], {}, 'round-open'],
			[[], { question: ' ' }, 'question-needed'],
			[[], { question: 'x'.repeat(LONGEST_QUESTION + 1) }, 'question-long'],
			[[], { minutes: 0 }, 'round-minutes'],
			[[], { minutes: 1.5 }, 'round-minutes'],
			[[], { minutes: 61 }, 'round-minutes']
		] as const)
			expect(() => expectAskable(rounds, { ...asked, ...wrong })).toThrow(
				expect.objectContaining({ code })
			);
	});

	test('ends once, in one way', () => {
		expect(isEnding(open, 'shown')).toBe(true);
		expect(isEnding(ended('shown'), 'shown')).toBe(false);
		expect(() => isEnding(ended('cancelled'), 'shown')).toThrow();
		expect(() => isEnding(ended('shown'), 'cancelled')).toThrow();
	});

	test('is written alone, and read by who may see its case once it is shown', () => {
		const here = { isHere: true, seesCase: true };
		expect(roundRights(open, here)).toEqual({ page: 'write', answers: 'none' });
		expect(roundRights(ended('shown'), here)).toEqual({ page: 'read', answers: 'read' });
		expect(roundRights(ended('cancelled'), here)).toEqual({ page: 'read', answers: 'none' });
		for (const round of [open, ended('shown'), ended('cancelled')])
			for (const facts of [
				{ ...here, isHere: false },
				{ ...here, seesCase: false }
			])
				expect(roundRights(round, facts)).toEqual({ page: 'none', answers: 'none' });
	});
});

test('contributions are counted for those who are asked about, and nobody else', () => {
	const written = {
		...{ points: ['kofi', 'joan', 'kofi'], findings: ['joan'] },
		comments: ['kofi', 'gethin']
	};
	expect(contributionsOf(written, ['kofi', 'sioned'])).toEqual({
		kofi: { points: 2, findings: 0, comments: 1 },
		sioned: { points: 0, findings: 0, comments: 0 }
	});
});
