import type { Row } from './rows';

const outside = 'respondent commissioner audit observer adviser invitee';
const signedOut = { 'nobody expired': 'not-signed-in' };

/** Shows of hands. No case of the sitting is open at these stages, so nobody can open one; `shows.test.ts` does. */
export const showRows: Row[] = [
	{
		door: 'GET /sittings/[sitting]/show.json',
		at: ({ sitting }) => `/sittings/${sitting}/show.json`,
		told: {
			'nobody expired': 'door',
			'placed present chair coordinator observer invitee': 'ok',
			'other-day absent': 'not-present ok ok ok',
			'assurance translator': 'forbidden ok ok ok',
			'respondent commissioner audit adviser': 'forbidden'
		}
	},
	{
		door: 'POST /sittings/[sitting]/plenary?/open-show',
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/open-show`,
		form: (room) => ({
			caseId: room.case(room.otherCase),
			about: 'question',
			question: 'Shall we go on?',
			kind: 'hidden'
		}),
		told: {
			...signedOut,
			chair: 'not-opened not-opened not-now not-now',
			[`placed present other-day absent coordinator assurance translator ${outside}`]: 'forbidden'
		}
	},
	...(
		[
			['answer-show', { showId: 'no-such-show', says: 'hold', reason: '' }],
			['end-show', { showId: 'no-such-show', does: 'close' }],
			['held', { showId: 'no-such-show', held: 'yes' }]
		] as [string, Record<string, string>][]
	).map(([name, form]): Row => ({
		door: `POST /sittings/[sitting]/plenary?/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/plenary?/${name}`,
		form: () => form,
		told: {
			...signedOut,
			[`placed present other-day absent chair coordinator assurance translator ${outside}`]:
				'unknown'
		}
	}))
];
