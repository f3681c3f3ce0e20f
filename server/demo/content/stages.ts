// What is true of the made-up review at each of the demo's stages.
import { cases } from './cases';
import type { StageContent, DemoStageName, HalfBoard } from './types';
import { themes } from './findings/themes';
import { observations } from './findings/observations';

const first = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const second = [10, 11, 12, 13, 14, 15, 16, 17];

/** From the plenary of 3 July on: the link came to her when the case was shown to the room. (M10) */
const stoodDown = [{ person: 'nasreen-akhtar', case: 3, at: '2023-07-03T11:28:00.000Z' }];

/** Eleven o’clock on 3 July, thirty-five minutes into the groups. Cases 4 and 9 are untouched. */
export const halfBoards: HalfBoard[] = [
	{
		case: 1,
		group: 'A',
		points: ['c01-a1', 'c01-a2', 'c01-a3', 'c01-a4', 'c01-a5', 'c01-a6'],
		answers: Object.keys(cases[0].boards[0].answers)
	},
	{
		case: 2,
		group: 'A',
		points: ['c02-a1', 'c02-a2', 'c02-a3'],
		answers: ['1', '2', '3', '4', '5a-victim', '5a-community', '10']
	},
	{ case: 3, group: 'A', points: ['c03-a1', 'c03-a3'], answers: ['1', '2', '3'] },
	{ case: 5, group: 'A', points: ['c05-a1', 'c05-a2'], answers: ['1', '2', '8', '9', '15'] },
	{
		case: 5,
		group: 'B',
		points: ['c05-b1', 'c05-b2', 'c05-b3'],
		answers: ['headline', '1', '2', '3', '4', '5a-victim', '5b', '8', '9', '12w', '15']
	},
	{
		case: 6,
		group: 'B',
		points: ['c06-b1', 'c06-b2'],
		answers: ['1', '2', '3', '4', '5a-victim', '10', '15', 'core-tone']
	},
	{
		case: 7,
		group: 'B',
		points: ['c07-b1', 'c07-b2', 'c07-b4', 'c07-b6'],
		answers: ['1', '2', '3', '5a-victim', '11']
	},
	{ case: 8, group: 'B', points: ['c08-b1', 'c08-b3'], answers: ['1', '2', '7'] }
];

/** Before the first case is opened. */
const unwritten = {
	agreed: [],
	themes: [],
	observations: [],
	report: false,
	stoodDown: [],
	approval: false
};

export const stages: Record<DemoStageName, StageContent> = {
	sample: {
		name: 'sample',
		moment: '2023-06-05T09:00:00.000Z',
		step: null,
		sittings: {
			first: { stage: 'planned', boards: 'empty' },
			second: { stage: 'planned', boards: 'empty' }
		},
		ready: [],
		...unwritten
	},
	breakouts: {
		name: 'breakouts',
		moment: '2023-07-03T10:00:00.000Z',
		step: null,
		sittings: {
			first: { stage: 'breakouts', boards: 'half' },
			second: { stage: 'planned', boards: 'empty' }
		},
		ready: [{ case: 1, group: 'A', by: 'margaret-pugh', at: '2023-07-03T09:51:00.000Z' }],
		...unwritten
	},
	plenary: {
		name: 'plenary',
		moment: '2023-07-19T13:00:00.000Z',
		step: 'drafting',
		sittings: {
			first: { stage: 'closed', boards: 'full' },
			second: { stage: 'plenary', boards: 'full' }
		},
		ready: cases
			.filter(({ sitting }) => sitting === 'second')
			.flatMap(({ number, boards }) =>
				boards.map(({ group }) => ({
					case: number,
					group,
					by: group === 'C' ? 'kofi-mensah' : 'joan-whitfield',
					at: '2023-07-19T11:38:00.000Z'
				}))
			),
		agreed: first,
		themes: [
			'business-victim',
			'times-of-contact',
			'last-contact',
			'questions-that-do-not-apply',
			'accurate-records'
		],
		observations: [],
		report: false,
		stoodDown,
		approval: false
	},
	draft: {
		name: 'draft',
		moment: '2023-07-21T09:00:00.000Z',
		step: 'drafting',
		...finished()
	},
	approval: {
		name: 'approval',
		moment: '2023-07-25T09:00:00.000Z',
		step: 'with-members',
		...finished(),
		approval: true
	},
	response: {
		name: 'response',
		moment: '2023-08-17T09:00:00.000Z',
		step: 'sent',
		...finished(),
		approval: true,
		response: true
	},
	published: {
		name: 'published',
		moment: '2023-10-04T09:00:00.000Z',
		step: 'published',
		...finished(),
		approval: true,
		response: true,
		published: true
	}
};

/** Both sittings closed and everything written. */
function finished(): Omit<StageContent, 'name' | 'moment' | 'step'> {
	return {
		sittings: {
			first: { stage: 'closed', boards: 'full' },
			second: { stage: 'closed', boards: 'full' }
		},
		ready: [],
		agreed: [...first, ...second],
		themes: themes.map(({ key }) => key),
		observations: observations.map(({ number }) => number),
		report: true,
		stoodDown,
		approval: false
	};
}
