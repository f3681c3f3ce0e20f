// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case10: DemoCase = {
	number: 10,
	sitting: 'second',
	label: {
		en: 'Neighbour dispute, Pentre Glas, April 2023',
		cy: 'Anghydfod rhwng cymdogion, Pentre Glas, Ebrill 2023'
	},
	file: {
		name: { en: 'Incident log', cy: 'Cofnod y digwyddiad' },
		text: log`
			INCIDENT LOG. Neighbour dispute over a boundary hedge. Pentre Glas.
			R1 ████ ████ (caller). N1 ████ ████ (neighbour).
			24/04/2023 09:05 R1 rings 101. N1 has said that he will "sort that hedge out one way or the
				other". Nothing has been damaged. R1 says: "I want it written down now, so that when he does
				do something you have got it." R1 has kept a diary since the new year.
			24/04/2023 09:30 Allocated to the Hub, PC ████.
			24/04/2023 10:15 R1 telephoned. No threat to a person, no damage, no earlier reports. R1 lives
				with a partner, neither describes any need. Explained that no offence is reported and what
				would be one. Mediation service and council boundary advice given. R1 asks again that it
				stay on file.
			24/04/2023 15:40 N1 telephoned. Says it was a figure of speech. Will speak to R1 through the
				mediator.
			25/04/2023 09:20 R1 telephoned and told. Pleased with how fast it was dealt with. Asks which
				number to quote next time; incident number given.
			27/04/2023 08:10 PS ████: read. No crime. Closed with mediation offered.
		`
	},
	boards: [
		{
			group: 'C',
			answers: answers({
				headline: ['yes', 'Quick and sensible.'],
				'1': '2023-04-24T09:05',
				'2': '2023-04-24T09:30',
				'3': '2023-04-24T10:15',
				'4': [null, 'Asked: lives with a partner, no need described.'],
				'5a-victim': ['yes', 'Mediation and council advice.'],
				'5a-community': 'not-applicable',
				'5a-offender': 'not-applicable',
				'5b': 'not-applicable',
				'6a': 'not-applicable',
				'7': ['not-applicable', ''],
				'8': 'not-recorded',
				'10': ['yes', 'Mediation.'],
				'11': '2023-04-27',
				'12': [null, 'Nothing had happened that would be a crime.'],
				'12w': 'no',
				'13a': [null, 'Calls to both neighbours.'],
				'15': ['yes', ''],
				'core-fair': ['yes', 'Both neighbours were heard.'],
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c10-c1',
					by: 'derek-hammond',
					kind: 'positive',
					text: 'In my day you waited a week for this. Rang at nine, call back at quarter past ten. Very good.',
					lang: 'en',
					quote: '24/04/2023 10:15 R1 telephoned.'
				},
				{
					key: 'c10-c2',
					by: 'kofi-mensah',
					kind: 'query',
					text: 'Nothing has happened yet. Caller is putting it on file for when it does.',
					lang: 'en',
					quote: 'I want it written down now, so that when he does do something you have got it.'
				},
				{
					key: 'c10-c3',
					by: 'derek-hammond',
					kind: 'query',
					text: 'Are they getting more of these just-in-case calls? What does it cost them in hours, I wonder',
					lang: 'en'
				},
				{
					key: 'c10-c4',
					by: 'kofi-mensah',
					kind: 'action',
					text: 'Give people a name or a number to ring back on when they first report. Saves them asking.',
					lang: 'en',
					flags: ['improvement'],
					quote: 'Asks which number to quote next time'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
