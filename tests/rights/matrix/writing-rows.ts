import type { Row } from './rows';

const strangers = 'nobody expired';
const panel = 'placed present other-day absent assurance translator';
const outside = 'respondent commissioner audit observer adviser invitee';
const leading = 'chair coordinator';

/** Questions that are answered in writing, and what each has brought to a sitting. (R13) */
export const writingRows: readonly Row[] = [
	{
		door: 'POST /sittings/[sitting]/plenary?/ask-writing',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/ask-writing`,
		form: () => ({ question: 'What would have helped most?', minutes: '2', caseId: '' }),
		told: {
			[strangers]: 'not-signed-in',
			[leading]: 'not-now may sitting-over sitting-over',
			[`${panel} ${outside}`]: 'forbidden'
		},
		done: { plenary: 'chair' }
	},
	...['show-answers', 'cancel-question'].map((name): Row => ({
		door: `POST /sittings/[sitting]/plenary?/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/${name}`,
		form: () => ({ roundId: 'no-such-round' }),
		told: {
			[strangers]: 'not-signed-in',
			[leading]: 'unknown unknown sitting-over sitting-over',
			[`${panel} ${outside}`]: 'forbidden'
		}
	})),
	...(
		[
			['sign-answer', { roundId: 'no-such-round', signed: 'yes' }],
			['use-answer', { roundId: 'no-such-round', answerId: 'none', caseId: 'none', kind: 'query' }]
		] as [string, Record<string, string>][]
	).map(([name, form]): Row => ({
		door: `POST /sittings/[sitting]/plenary?/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/${name}`,
		form: () => form,
		told: {
			[strangers]: 'not-signed-in',
			[`${leading} ${panel} ${outside}`]: 'unknown'
		}
	})),
	{
		door: 'GET /sittings/[sitting]/balance.json',
		at: ({ sitting }) => `/sittings/${sitting}/balance.json`,
		told: {
			[strangers]: 'door',
			'placed present chair coordinator': 'ok',
			'other-day absent': 'not-present ok ok ok',
			'assurance translator': 'forbidden ok ok ok',
			[outside]: 'forbidden'
		}
	}
];
