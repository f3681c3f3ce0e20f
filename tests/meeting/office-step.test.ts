import { expect, test } from 'vitest';
import { officeStep } from '../../src/lib/meeting/sitting/office-step';
import type { OfficeFacts } from '../../src/lib/meeting/sitting/office-step';

const none: OfficeFacts = {
	sittings: [],
	cases: 0,
	today: '2024-03-05',
	isApproved: false,
	isOut: false
};
const at = (stage: OfficeFacts['sittings'][number]['stage'], date = '2024-03-05', id = 's') => ({
	id,
	stage,
	date
});

test.each<[string, Partial<OfficeFacts>, object]>([
	['nothing is planned', {}, { kind: 'plan' }],
	['its only sitting was cancelled', { sittings: [at('cancelled')] }, { kind: 'cancelled' }],
	['it has no cases', { sittings: [at('planned')] }, { kind: 'cases' }],
	['its day has come', { sittings: [at('planned')], cases: 2 }, { kind: 'open', sitting: 's' }],
	[
		'its day is to come',
		{ sittings: [at('planned', '2024-03-19')], cases: 2 },
		{ kind: 'wait', sitting: 's', date: '2024-03-19' }
	],
	['people arrive', { sittings: [at('arriving')], cases: 2 }, { kind: 'arrivals', sitting: 's' }],
	['groups work', { sittings: [at('breakouts')], cases: 2 }, { kind: 'meeting', sitting: 's' }],
	[
		'the second of two sittings is to come',
		{ sittings: [at('closed', '2024-03-01', 'a'), at('planned', '2024-03-19', 'b')], cases: 2 },
		{ kind: 'wait', sitting: 'b', date: '2024-03-19' }
	],
	['every sitting is closed', { sittings: [at('closed')], cases: 2 }, { kind: 'draft' }],
	['a version is out', { sittings: [at('closed')], cases: 2, isOut: true }, { kind: 'answers' }],
	['it is approved', { sittings: [at('closed')], cases: 2, isApproved: true }, { kind: 'done' }]
])('where %s, that comes next', (_, facts, step) =>
	expect(officeStep({ ...none, ...facts })).toEqual(step)
);
