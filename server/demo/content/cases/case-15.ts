// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case15: DemoCase = {
	number: 15,
	sitting: 'second',
	label: {
		en: 'Report about a relative, Pentre Glas, May 2023',
		cy: 'Adroddiad am berthynas, Pentre Glas, Mai 2023'
	},
	file: {
		name: { en: 'Incident log', cy: 'Cofnod y digwyddiad' },
		text: log`
			INCIDENT LOG. Report about a relative, no offence disclosed. Pentre Glas.
			V1 ████ ████ (caller, recorded as victim). P1 ████ ████, brother-in-law.
			09/05/2023 11:35 V1 rings 101. P1 is due back in the area next week. When P1 was last here there
				were arguments over money. V1 expects trouble and says: "I would like it on record before it
				starts." No threat has been made and there has been no contact.
			09/05/2023 12:10 Allocated to the Hub, PC ████.
			09/05/2023 15:05 V1 telephoned. Asked about earlier violence: none. Asked about fear: uneasy, not
				afraid. Lives with spouse and an adult son. Number for victim support offered, and what to
				do if P1 comes to the door explained.
			09/05/2023 15:20 V1 asked what outcome is wanted. V1 is satisfied that it has been documented and
				does not want P1 spoken to or anything further done.
			10/05/2023 09:00 Note placed on the address so that a call from it is read with this log.
			11/05/2023 16:30 V1 telephoned, told about the note and given the incident number.
			12/05/2023 08:20 PS ████: agreed, no crime. Closed.
		`
	},
	boards: [
		{
			group: 'D',
			answers: answers({
				headline: ['yes', ''],
				'1': '2023-05-09T11:35',
				'2': '2023-05-09T12:10',
				'3': '2023-05-09T15:05',
				'4': [null, 'Earlier violence and fear both asked about.'],
				'5a-victim': ['yes', 'A note on the address.'],
				'5a-community': 'not-applicable',
				'5a-offender': 'not-applicable',
				'5b': 'partly',
				'6a': 'not-applicable',
				'7': ['not-applicable', ''],
				'8': 'not-applicable',
				'10': ['yes', ''],
				'11': '2023-05-12',
				'12': [null, 'No crime. The caller wanted a record and nothing more.'],
				'12w': 'no',
				'13a': [null, 'The call of 9 May.'],
				'15': ['yes', ''],
				'core-fair': 'yes',
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c15-d1',
					by: 'joan-whitfield',
					kind: 'query',
					text: 'Reporting something that might happen. Is that what the Hub is for?',
					lang: 'en',
					quote: 'I would like it on record before it starts.'
				},
				{
					key: 'c15-d2',
					by: 'priya-nair',
					kind: 'query',
					text: 'No threat, no contact. The call is about what he could do next week.',
					lang: 'en',
					quote: 'No threat has been made and there has been no contact.'
				},
				{
					key: 'c15-d3',
					by: 'sioned-lloyd',
					kind: 'positive',
					text: 'Cofnod o’r mater oedd yr unig beth yr oedd hi am ei gael, a dyna a gafodd. Bodlon ar hynny.',
					lang: 'cy',
					quote: 'V1 is satisfied that it has been documented'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
