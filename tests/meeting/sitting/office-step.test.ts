import { expect, test } from 'vitest';
import { lastReached } from '../../../src/lib/meeting/report/reached';
import { isNamed } from '../../../src/lib/meeting/sitting/find-review';
import { officeStep } from '../../../src/lib/meeting/sitting/office-step';
import type { OfficeFacts } from '../../../src/lib/meeting/sitting/office-step';

const none: OfficeFacts = {
	sittings: [],
	cases: 0,
	agreed: 0,
	withoutPapers: 0,
	listed: null,
	waitsForWord: false,
	today: '2024-03-05',
	out: null
};
const at = (stage: OfficeFacts['sittings'][number]['stage'], date = '2024-03-05', id = 's') => ({
	...{ id, stage, date },
	...{ present: 5, groups: 2 }
});
const answers = { approvals: 3, voters: 10, needed: 7, changes: 1, isPassed: false };

const gone = {
	reached: { what: 'approved', at: '2024-04-02T09:00:00Z' },
	to: { en: 'With the force', cy: 'Gyda’r heddlu' },
	target: null
} as const;

test.each<[string, Partial<OfficeFacts>, object]>([
	['nothing is planned', {}, { kind: 'plan' }],
	['its only sitting was cancelled', { sittings: [at('cancelled')] }, { kind: 'cancelled' }],
	['it has no list', { sittings: [at('planned')] }, { kind: 'list' }],
	['it has a list', { sittings: [at('planned')], listed: 203 }, { kind: 'draw', listed: 203 }],
	[
		'a draw waits for its word',
		{ sittings: [at('planned')], listed: 203, waitsForWord: true },
		{ kind: 'word' }
	],
	[
		'a second draw waits for its word',
		{ sittings: [at('planned')], listed: 203, cases: 17, waitsForWord: true },
		{ kind: 'word' }
	],
	[
		'some cases have no papers',
		{ sittings: [at('planned', '2024-03-19')], cases: 17, withoutPapers: 4 },
		{ kind: 'papers', without: 4, cases: 17 }
	],
	[
		'papers are not issued',
		{
			sittings: [{ ...at('planned', '2024-03-19'), toIssue: { papers: 5, by: '2024-03-12' } }],
			cases: 17
		},
		{ kind: 'issue', sitting: 's', papers: 5, by: '2024-03-12', isLate: false }
	],
	[
		'some cases have no papers and the others are not issued',
		{
			sittings: [{ ...at('planned', '2024-03-19'), toIssue: { papers: 5, by: '2024-03-12' } }],
			...{ cases: 17, withoutPapers: 4 }
		},
		{ kind: 'papers', without: 4, cases: 17 }
	],
	[
		'the last day for its papers has come',
		{
			sittings: [{ ...at('planned', '2024-03-10'), toIssue: { papers: 5, by: '2024-03-03' } }],
			...{ cases: 17, withoutPapers: 4 }
		},
		{ kind: 'issue', sitting: 's', papers: 5, by: '2024-03-03', isLate: true }
	],
	[
		'its day has come',
		{ sittings: [at('planned')], cases: 2, withoutPapers: 1 },
		{ kind: 'open', sitting: 's' }
	],
	[
		'its day is to come',
		{ sittings: [at('planned', '2024-03-19')], cases: 2 },
		{ kind: 'wait', sitting: 's', date: '2024-03-19' }
	],
	[
		'people arrive',
		{ sittings: [at('arriving')], cases: 2 },
		{ kind: 'arrivals', sitting: 's', present: 5, groups: 2 }
	],
	[
		'groups work',
		{ sittings: [at('breakouts')], cases: 2, agreed: 1 },
		{ kind: 'meeting', sitting: 's', agreed: 1, cases: 2 }
	],
	[
		'the second of two sittings is to come',
		{ sittings: [at('closed', '2024-03-01', 'a'), at('planned', '2024-03-19', 'b')], cases: 2 },
		{ kind: 'wait', sitting: 'b', date: '2024-03-19' }
	],
	['every sitting is closed', { sittings: [at('closed')], cases: 2 }, { kind: 'draft' }],
	[
		'a version is out for answers',
		{ sittings: [at('closed')], cases: 2, out: { version: 1, answers } },
		{ kind: 'answers', version: 1, ...answers }
	],
	[
		'a version is out for comments',
		{ sittings: [at('closed')], cases: 2, out: { version: 2, answers: null } },
		{ kind: 'comments', version: 2 }
	],
	[
		'it is approved and can be sent on',
		{
			sittings: [at('closed')],
			cases: 2,
			onward: { act: 'send', ...gone },
			out: { version: 2, answers }
		},
		{ kind: 'send', ...gone }
	],
	[
		'its course is over',
		{ sittings: [at('closed')], cases: 2, onward: { act: null, reached: gone.reached } },
		{ kind: 'over', reached: gone.reached }
	]
])('where %s, that comes next', (_, facts, step) =>
	expect(officeStep({ ...none, ...facts })).toEqual(step)
);

test('a review is found by words of its name in either language, without accents and capitals', () => {
	const texts = [
		{ en: 'Crime and Incident Hub, July 2023', cy: 'Y Ganolfan Troseddau, Gorffennaf 2023' },
		{ en: 'Victims', cy: 'Dioddefwyr' }
	];
	for (const find of ['', ' hub 2023', 'gorffennaf', 'JÛLY', 'victims hub'])
		expect(isNamed(find, texts), find).toBe(true);
	for (const find of ['august', 'hub 2024']) expect(isNamed(find, texts), find).toBe(false);
});

test('an act that brings a report to its next step is told as that act', () => {
	const at = '2024-04-02T09:00:00Z';
	expect(lastReached({ sent: at, approved: at })).toEqual({ what: 'approved', at });
	const later = '2024-04-03T09:00:00Z';
	expect(lastReached({ sent: later, approved: at })).toEqual({ what: 'sent', at: later });
	expect(lastReached({ sent: null })).toBeNull();
});
