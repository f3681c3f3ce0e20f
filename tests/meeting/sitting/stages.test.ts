import { returnsToDraft } from '../../../src/lib/meeting/report/course';
import { describe, expect, test } from 'vitest';
import {
	canMove,
	hasBegun,
	asksForAnswers,
	isInSession,
	reportStepAfter,
	spine
} from '../../../src/lib/meeting/sitting/stages';
import type { SittingStage } from '../../../src/lib/meeting/sitting/stages';
import { dorset, dyfedPowys } from '../settings/panels';

const stages: SittingStage[] = [
	'planned',
	'arriving',
	'breakouts',
	'plenary',
	'closed',
	'cancelled',
	'collecting'
];

describe('a sitting moves', () => {
	const allowed = new Set([
		'planned arriving',
		'planned cancelled',
		'arriving breakouts',
		'arriving planned',
		'arriving cancelled',
		'breakouts plenary',
		'breakouts arriving',
		'breakouts cancelled',
		'plenary breakouts',
		'plenary closed',
		'collecting plenary',
		'collecting cancelled'
	]);
	for (const from of stages) {
		for (const to of stages) {
			const may = allowed.has(`${from} ${to}`);
			test(`${from} ${may ? 'to' : 'never to'} ${to}`, () => {
				expect(canMove(from, to)).toBe(may);
			});
		}
	}
});

test('a remote collection goes back to collecting, never into breakouts', () => {
	expect(canMove('plenary', 'collecting', true)).toBe(true);
	expect(canMove('plenary', 'breakouts', true)).toBe(false);
	expect(canMove('plenary', 'closed', true)).toBe(true);
});

test('being there counts from the breakouts on, and closing does not undo it', () => {
	expect(stages.filter(hasBegun)).toEqual(['breakouts', 'plenary', 'closed', 'collecting']);
	expect(stages.filter(isInSession)).toEqual(['breakouts', 'plenary', 'collecting']);
});

describe('the report’s steps', () => {
	const { steps } = dyfedPowys;
	test('are taken one at a time, in the panel’s order', () => {
		expect(reportStepAfter(steps, null)?.id).toBe('drafting');
		expect(reportStepAfter(steps, 'drafting')?.id).toBe('with-members');
		expect(reportStepAfter(steps, 'approved')?.id).toBe('sent');
		expect(reportStepAfter(steps, 'published')).toBeNull();
	});
	test('go back to drafting for a new version until somebody outside the panel can read it', () => {
		const back = (of: typeof steps) =>
			of.filter(({ id }) => returnsToDraft(of, id)).map(({ id }) => id);
		expect(back(steps)).toEqual(['with-members', 'approved']);
		expect(back(dorset.steps)).toEqual(['circulated']);
		expect(returnsToDraft(steps, null)).toBe(false);
	});
});

describe('the spine shows where we are', () => {
	const at = (step: string | null, more: object = {}) => ({
		steps: dyfedPowys.steps,
		step,
		sampled: true,
		...more
	});
	const sittings = (...of: SittingStage[]) => of.map((stage) => ({ stage }));
	test.each([
		['before anything: the sample', at(null, { sampled: false }), sittings('planned'), 'sample'],
		['without a sitting yet: the sample', at(null, { sampled: false }), [], 'sample'],
		['drawn and waiting: the breakouts', at(null), sittings('planned'), 'breakouts'],
		['people arrive: the breakouts', at(null), sittings('arriving'), 'breakouts'],
		['sitting 1 in breakouts, 2 planned', at(null), sittings('breakouts', 'planned'), 'breakouts'],
		['between two sittings', at('drafting'), sittings('closed', 'planned'), 'breakouts'],
		['sitting 2 in plenary', at('drafting'), sittings('closed', 'plenary'), 'plenary'],
		[
			'cancelled and collected remotely',
			at(null),
			sittings('cancelled', 'collecting'),
			'breakouts'
		],
		['both closed: the draft', at('drafting'), sittings('closed', 'closed'), 'draft'],
		['with members: approval', at('with-members'), sittings('closed'), 'approval'],
		['approved, not yet sent: approval', at('approved'), sittings('closed'), 'approval'],
		['sent: the response', at('sent'), sittings('closed'), 'response'],
		['considered: still the response', at('considered'), sittings('closed'), 'response'],
		['the last step: publication', at('published'), sittings('closed'), 'publication'],
		[
			'Dorset circulates: approval',
			at('circulated', { steps: dorset.steps }),
			sittings('closed'),
			'approval'
		]
	])('%s', (_, review, of, stage) => {
		expect(spine(review, of).find(({ state }) => state === 'now')?.stage).toBe(stage);
	});

	test('with what is done, what is next and what comes later', () => {
		expect(spine(at('drafting'), sittings('closed', 'plenary')).map(({ state }) => state)).toEqual([
			'done',
			'done',
			'now',
			'next',
			'later',
			'later',
			'later'
		]);
	});
	test('without the stages that a panel never comes to', () => {
		const steps = dorset.steps.filter(({ allows }) => allows !== 'respond');
		const stages = spine({ ...at('circulated'), steps }, sittings('closed'));
		expect(stages.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
			'sample done',
			'breakouts done',
			'plenary done',
			'draft done',
			'approval now',
			'publication next'
		]);
	});
});

test('members are asked for answers where the panel’s steps have come to that, and no sooner', () => {
	const { steps } = dyfedPowys;
	const aired = { ...steps[1], id: 'aired', allows: 'comment' as const };
	const first = [steps[0], aired, ...steps.slice(1)];
	expect(asksForAnswers(steps, steps[1].id)).toBe(true);
	expect(asksForAnswers(first, 'aired')).toBe(false);
	expect(asksForAnswers(first, steps[1].id)).toBe(true);
	expect(asksForAnswers(dorset.steps, dorset.steps[1].id)).toBe(false);
});
