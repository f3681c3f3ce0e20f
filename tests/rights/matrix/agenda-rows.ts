import type { Row } from './rows';

const members = 'placed present other-day absent chair';
const outside = 'respondent commissioner audit observer adviser invitee';
const strangers = 'nobody expired';

/** What is recorded of the items of an agenda: for the office. (M8, M12, P10) */
const recordRows = ['figures', 'report-figures', 'drop-figures', 'heard'].map((act): Row => ({
	door: `POST /sittings/[sitting]/day?/${act}`,
	at: ({ sitting }) => `/sittings/${sitting}/day?/${act}`,
	form: () => ({ item: '0', seen: 'read long ago' }),
	told: {
		[strangers]: 'not-signed-in',
		coordinator: 'changed-meanwhile',
		[`${members} assurance translator ${outside}`]: 'forbidden'
	}
}));

/** Issues raised by the public: a member refers one, and the chair or the office answers. (M12) */
export const agendaRows: Row[] = [
	...recordRows,
	{
		door: 'GET /referrals',
		at: () => '/referrals',
		told: {
			[strangers]: 'door',
			[`${members} coordinator assurance`]: 'ok',
			[`translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'POST /referrals?/refer',
		at: () => '/referrals?/refer',
		form: () => ({ issue: ' ' }),
		told: {
			[strangers]: 'not-signed-in',
			[members]: 'empty',
			[`coordinator assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'POST /referrals?/place',
		at: () => '/referrals?/place',
		form: ({ sitting }) => ({
			sitting,
			referral: 'no-such-referral',
			'name-en': 'W',
			minutes: '5'
		}),
		told: {
			[strangers]: 'not-signed-in',
			'chair coordinator': 'unknown',
			[`placed present other-day absent assurance translator ${outside}`]: 'forbidden'
		}
	},
	{
		door: 'POST /referrals?/decline',
		at: () => '/referrals?/decline',
		form: () => ({ referral: 'no-such-referral', reason: 'It is not ours.' }),
		told: {
			[strangers]: 'not-signed-in',
			coordinator: 'unknown',
			[`${members} assurance translator ${outside}`]: 'forbidden'
		}
	}
];
