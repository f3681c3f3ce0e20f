import type { Row } from './rows';

const ofThePanel =
	'placed present other-day absent chair coordinator assurance translator respondent commissioner audit';
const others = 'observer adviser invitee';
const strangers = 'nobody expired';

/** What the force promised. It has signed nothing at these stages: tests/acts/response/promises.test.ts has who reads what. (A7) */
export const promiseRows: Row[] = [
	{
		door: 'POST /commitments/[commitment]?/confirm-words',
		at: () => '/commitments/no-such-promise?/confirm-words',
		form: () => ({ words: 'no-such-words' }),
		told: {
			[strangers]: 'not-signed-in',
			'coordinator assurance': 'unknown',
			[`placed present other-day absent chair translator respondent commissioner audit ${others}`]:
				'forbidden'
		}
	},
	{
		door: 'POST /commitments/[commitment]?/close-words',
		at: () => '/commitments/no-such-promise?/close-words',
		form: () => ({ kind: 'owner', about: 'no-such-promise', words: 'no-such-words' }),
		told: { [strangers]: 'not-signed-in', [`${ofThePanel} ${others}`]: 'unknown' }
	},
	...['', '.csv'].map((ending): Row => ({
		door: `GET /commitments${ending}`,
		at: () => `/commitments${ending}?overdue=yes`,
		told: { [strangers]: 'door', [ofThePanel]: 'ok', [others]: 'forbidden' }
	})),
	{
		door: 'GET /commitments/[commitment]',
		at: () => '/commitments/no-such-promise',
		told: { [strangers]: 'door', [`${ofThePanel} ${others}`]: 'unknown' }
	},
	{
		door: 'GET /sittings/[sitting]/promises',
		at: ({ sitting }) => `/sittings/${sitting}/promises`,
		told: {
			[strangers]: 'door',
			'placed present other-day absent chair coordinator assurance translator': 'ok',
			[`respondent commissioner audit ${others}`]: 'forbidden'
		}
	},
	{
		door: 'POST /sittings/[sitting]/promises?/record',
		at: ({ sitting }) => `/sittings/${sitting}/promises?/record`,
		form: () => ({ commitment: 'no-such-promise', says: 'better', text: 'It is better.' }),
		told: {
			[strangers]: 'not-signed-in',
			'chair coordinator': 'unknown',
			[`placed present other-day absent assurance translator respondent commissioner audit ${others}`]:
				'forbidden'
		}
	},
	// The panel of these stages leaves actions to its force, so that there are none at its sittings. (A1)
	{
		door: 'GET /sittings/[sitting]/actions',
		at: ({ sitting }) => `/sittings/${sitting}/actions`,
		told: {
			[strangers]: 'door',
			'placed present other-day absent chair coordinator assurance translator': 'unknown',
			[`respondent commissioner audit ${others}`]: 'forbidden'
		}
	},
	...(
		[
			['agree', { text: 'Ring back.', owner: 'The Hub', due: '3 July 2024', lang: 'en' }],
			['take-back', { action: 'no-such-action' }],
			['record', { action: 'no-such-action', says: 'done', text: 'It was done.' }]
		] as [string, Record<string, string>][]
	).map(([name, form]): Row => ({
		door: `POST /sittings/[sitting]/actions?/${name}`,
		at: ({ sitting }) => `/sittings/${sitting}/actions?/${name}`,
		form: () => form,
		told: {
			[strangers]: 'not-signed-in',
			'chair coordinator': 'unknown',
			[`placed present other-day absent assurance translator respondent commissioner audit ${others}`]:
				'forbidden'
		}
	})),
	...(
		[
			['record', { state: 'met', day: '3 July 2023', text: 'It was done.' }],
			['take-back', { entry: 'no-such-entry', reason: 'It was wrong.' }],
			[
				'open-words',
				{ kind: 'owner', about: 'no-such-promise', 'words-en': 'The Hub', 'words-cy': 'Yr Hyb' }
			],
			['move', { due: '3 July 2024', before: '2023-11-30', why: 'It takes longer.' }]
		] as [string, Record<string, string>][]
	).map(([name, form]): Row => ({
		door: `POST /commitments/[commitment]?/${name}`,
		at: () => `/commitments/no-such-promise?/${name}`,
		form: () => form,
		told: { [strangers]: 'not-signed-in', [`${ofThePanel} ${others}`]: 'unknown' }
	}))
];
