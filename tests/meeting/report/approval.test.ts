import { describe, expect, test } from 'vitest';
import {
	answer,
	approve,
	changedSince,
	needed,
	standing
} from '../../../src/lib/meeting/report/approval';
import type { Answer, Approval } from '../../../src/lib/meeting/report/approval';
import type { ApprovalRule } from '../../../src/lib/meeting/settings/approval-rule';
import { refused } from '../refused';

const voters = [
	'pugh',
	'rees',
	'akhtar',
	'ellis',
	'nair',
	'beynon',
	'lloyd',
	'hammond',
	'whitfield',
	'mensah'
];
const open: Approval = {
	version: 1,
	hash: 'hash-1',
	voters,
	answers: [],
	replacedBy: null,
	approvedAt: null
};
const rule: ApprovalRule = { kind: 'two-thirds' };
const at = '2023-07-25T10:00:00Z';

const given = { hash: 'hash-1', language: 'en', at, stoodDown: [] } as const;
const approves = (member: string): Answer => ({ ...given, member, says: 'approve' });
const abstains = (member: string): Answer => ({ ...given, member, says: 'abstain' });
const asks = (member: string, because = 'Too strong', place = 'block-14'): Answer => ({
	...given,
	member,
	says: 'change',
	because,
	place
});
const after = (...answers: Answer[]) => answers.reduce(answer, open);
const approvedBy = (count: number) => after(...voters.slice(0, count).map(approves));

describe('two thirds of the voters, rounded up', () => {
	test.each([
		[1, 1],
		[2, 2],
		[3, 2],
		[4, 3],
		[6, 4],
		[7, 5],
		[9, 6],
		[10, 7],
		[12, 8],
		[20, 14]
	])('of %i is %i', (n, votes) => {
		expect(needed(rule, n)).toBe(votes);
	});
});

describe('another panel’s rule', () => {
	test.each([
		[{ kind: 'all' }, 10, 10],
		[{ kind: 'count', count: 4 }, 10, 4],
		[{ kind: 'fraction', numerator: 1, denominator: 2 }, 9, 5],
		[{ kind: 'fraction', numerator: 3, denominator: 4 }, 8, 6],
		[{ kind: 'fraction', numerator: 1, denominator: 1 }, 3, 3]
	] satisfies [ApprovalRule, number, number][])('%o of %i is %i', (other, n, votes) => {
		expect(needed(other, n)).toBe(votes);
	});
});

describe('a version is passed', () => {
	test('by seven of ten, and not by six', () => {
		expect(standing(approvedBy(6), rule)).toMatchObject({
			approvals: 6,
			needed: 7,
			isPassed: false
		});
		expect(standing(approvedBy(7), rule)).toMatchObject({
			approvals: 7,
			needed: 7,
			isPassed: true
		});
	});
	test('never while one request for change is open', () => {
		const nine = answer(approvedBy(9), asks('mensah'));
		expect(standing(nine, rule)).toMatchObject({ approvals: 9, changes: 1, isPassed: false });
		expect(standing(answer(nine, abstains('mensah')), rule).isPassed).toBe(true);
	});
	test('not by abstentions: they stay among the ten', () => {
		const abstaining = after(...voters.slice(0, 6).map(approves), ...voters.slice(6).map(abstains));
		expect(standing(abstaining, rule)).toMatchObject({
			voters: 10,
			approvals: 6,
			abstentions: 4,
			waiting: [],
			isPassed: false
		});
	});
	test('not by silence', () => {
		expect(standing(open, rule)).toMatchObject({ approvals: 0, waiting: voters, isPassed: false });
	});
	test('not when nobody may vote', () => {
		expect(standing({ ...open, voters: [] }, { kind: 'all' }).isPassed).toBe(false);
	});
});

describe('an answer', () => {
	test('given twice is counted once', () => {
		const again = after(approves('akhtar'), approves('akhtar'));
		expect(again.answers).toHaveLength(1);
		expect(standing(again, rule).approvals).toBe(1);
	});
	test('may change until the report is approved', () => {
		const changed = after(asks('whitfield'), approves('whitfield'));
		expect(standing(changed, rule)).toMatchObject({ approvals: 1, changes: 0 });
	});
	test('of somebody who did not attend is refused', () => {
		refused(() => answer(open, approves('howells')), 'not-a-voter');
	});
	test('to a version that has just been replaced is refused', () => {
		refused(() => answer(open, { ...approves('pugh'), hash: 'hash-0' }), 'replaced');
		refused(() => answer({ ...open, replacedBy: 2 }, approves('pugh')), 'replaced');
	});
	test('after the report was approved is refused', () => {
		const done = approve(approvedBy(7), rule, at);
		refused(() => answer(done, asks('mensah')), 'too-late');
	});
	test('asking for a change needs a reason and a place', () => {
		refused(() => answer(open, asks('whitfield', '  ')), 'reason-needed');
		refused(() => answer(open, asks('whitfield', 'Too strong', ' ')), 'place-needed');
	});
	test('of whoever stood down is for the rest, and that is recorded', () => {
		const recorded = answer(open, { ...approves('akhtar'), stoodDown: [3] });
		expect(recorded.answers[0]?.stoodDown).toEqual([3]);
		expect(standing(recorded, rule)).toMatchObject({ voters: 10, approvals: 1 });
	});
	test('leaves the approval it was given to as it was', () => {
		answer(open, approves('pugh'));
		expect(open.answers).toEqual([]);
	});
});

test('answers smuggled in from elsewhere are not counted', () => {
	const odd: Approval = {
		...open,
		answers: [
			approves('howells'),
			{ ...approves('pugh'), hash: 'hash-0' },
			approves('rees'),
			approves('rees')
		]
	};
	expect(standing(odd, rule).approvals).toBe(1);
});

describe('approving the report', () => {
	test('is refused before the rule is passed, with the arithmetic', () => {
		const details = refused(
			() => approve(answer(approvedBy(6), asks('mensah')), rule, at),
			'not-passed'
		);
		expect(details).toEqual({ approvals: 6, needed: 7, changes: 1 });
	});
	test('is recorded once', () => {
		const done = approve(approvedBy(7), rule, at);
		expect(done.approvedAt).toBe(at);
		refused(() => approve(done, rule, at), 'too-late');
	});
	test('is refused for a version that was replaced', () => {
		refused(() => approve({ ...approvedBy(10), replacedBy: 2 }, rule, at), 'replaced');
	});
});

describe('what changed since somebody answered', () => {
	const before = [
		['a', '1'],
		['b', '2'],
		['c', '3']
	] as const;
	test('is by block: reworded, new and removed', () => {
		expect(
			changedSince(before, [
				['a', '1'],
				['b', 'x'],
				['d', '4']
			])
		).toEqual({
			changed: ['b'],
			added: ['d'],
			removed: ['c']
		});
	});
	test('is nothing when blocks only moved', () => {
		expect(changedSince(before, [before[2], before[0], before[1]])).toEqual({
			changed: [],
			added: [],
			removed: []
		});
	});
});
