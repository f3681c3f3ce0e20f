import { describe, expect, test } from 'vitest';
import {
	answer,
	approve as approveAt,
	changedSince,
	needed,
	standing as standingOn
} from '../../../src/lib/meeting/report/approval';
import type { Answer, Approval } from '../../../src/lib/meeting/report/approval';
import { lastDayToObject } from '../../../src/lib/meeting/report/consent';
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
	approvedAt: null,
	consent: null
};
const rule: ApprovalRule = { kind: 'two-thirds' };
const at = '2023-07-25T10:00:00Z';
const standing = (of: Approval, by: ApprovalRule, today = '2023-07-25') =>
	standingOn(of, by, today);
const approve = (of: Approval, by: ApprovalRule, when: string, today = '2023-07-25') =>
	approveAt(of, by, { at: when, today });

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
		refused(() => approve({ ...approvedBy(10), replacedBy: 2 }, rule, at), 'newer-version');
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

describe('by consent', () => {
	const consent: ApprovalRule = { kind: 'consent', days: 5, daysIn: 'working' };
	const asked: Approval = {
		...open,
		consent: { from: '2023-07-20', until: '2023-07-27', opened: ['pugh', 'rees', 'ellis'] }
	};
	const withdraws = (member: string): Answer => ({ ...given, member, says: 'withdraw' });
	const [before, last, next] = ['2023-07-26', '2023-07-27', '2023-07-28'];

	test('five working days after a Thursday end on the next Thursday, seven calendar days too', () => {
		expect(lastDayToObject(consent, '2023-07-20')).toBe('2023-07-27');
		expect(lastDayToObject({ ...consent, days: 7, daysIn: 'calendar' }, '2023-07-20')).toBe(last);
		expect(lastDayToObject(consent, '2023-08-24')).toBe('2023-09-01');
	});

	test('who opened it, who objects and who said nothing are three things', () => {
		const objected = [asks('ellis'), asks('nair')].reduce(answer, asked);
		expect(standing(objected, consent, before)).toMatchObject({
			...{ approvals: 0, needed: 0, changes: 2 },
			// Nair wrote the objection, so the version was before her.
			consent: { opened: 4, silent: 2, withdrawn: 0, isOver: false }
		});
	});

	test('silence approves nothing, and passes only when the period is over', () => {
		for (const today of [before, last])
			expect(standing(asked, consent, today)).toMatchObject({ approvals: 0, isPassed: false });
		expect(standing(asked, consent, next)).toMatchObject({ approvals: 0, isPassed: true });
		expect(standing({ ...asked, voters: [] }, consent, next).isPassed).toBe(false);
	});

	test('before the period ends the refusal names the days', () => {
		expect(refused(() => approve(asked, consent, at, last), 'consent-runs')).toEqual({
			...{ until: '2023-07-27', from: '2023-07-28' }
		});
		expect(approve(asked, consent, at, next).approvedAt).toBe(at);
	});

	test('an open objection stops it, also after the period; taken back, it does not', () => {
		const objected = answer(asked, asks('ellis'));
		expect(refused(() => approve(objected, consent, at, next), 'objection-open')).toEqual({
			changes: 1
		});
		const back = answer(objected, withdraws('ellis'));
		expect(standing(back, consent, next)).toMatchObject({
			...{ changes: 0, isPassed: true },
			consent: { withdrawn: 1, silent: 2 }
		});
		expect(approve(back, consent, at, next).approvedAt).toBe(at);
		expect(standing(answer(back, asks('ellis')), consent, next).isPassed).toBe(false);
	});

	test('nobody approves or abstains, and only an objection can be taken back', () => {
		refused(() => answer(asked, approves('pugh')), 'only-objections');
		refused(() => answer(asked, abstains('pugh')), 'only-objections');
		refused(() => answer(asked, withdraws('pugh')), 'not-objecting');
		refused(() => answer(answer(asked, asks('ellis')), withdraws('pugh')), 'not-objecting');
		refused(() => answer(open, withdraws('pugh')), 'not-objecting');
		refused(() => answer(asked, asks('pugh', ' ')), 'reason-needed');
		refused(() => answer({ ...asked, approvedAt: at }, asks('pugh')), 'too-late');
	});
});
