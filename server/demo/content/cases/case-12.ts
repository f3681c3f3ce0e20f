// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case12: DemoCase = {
	number: 12,
	sitting: 'second',
	label: {
		en: 'Abusive calls, Llan-y-dderwen, March 2023',
		cy: 'Galwadau difrïol, Llan-y-dderwen, Mawrth 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Abusive telephone calls. Llan-y-dderwen.
			V1 ████ ████ (victim). S1 ████ ████ (suspect), former workmate.
			16/03/2023 20:45 Reported by V1 in distress. Abusive calls after work for a fortnight.
			16/03/2023 21:05 Crisis team telephoned with the agreement of V1; they rang V1 back at once.
			17/03/2023 08:30 Allocated to the Hub, PC ████.
			17/03/2023 11:20 V1 telephoned. Is under the community mental health team, whose nurse has been
				told and will visit. Prefers afternoons. Support offered and accepted.
			22/03/2023 17:55 Tried V1 on the mobile three times and the landline once, and left a message.
				Tried the sister as agreed. Tried twice more. Will keep trying.
			28/03/2023 18:00 Several more attempts, no reply.
			30/03/2023 17:50 Spoke to V1. Was in hospital, home now.
			12/04/2023 16:15 Full update by OIC: call records obtained and set beside the diary kept by V1;
				S1 interviewed, accepts making nine of fourteen calls, says it was drink; employer has
				moved S1 to another site; options explained to V1 in writing and by telephone, with the
				reasons for and against each; V1 prefers a caution; nurse present and content; next
				step is a decision by PS ████ by 20 April.
			19/04/2023 10:25 PS ████: conditional caution authorised.
			10/05/2023 14:30 Caution given. V1 told and relieved.
			16/05/2023 09:10 Closed.
		`
	},
	boards: [
		{
			group: 'C',
			answers: answers({
				headline: ['yes', ''],
				'1': '2023-03-16T20:45',
				'2': '2023-03-17T08:30',
				'3': ['2023-03-17T11:20', ''],
				'4': [null, 'Distress on the call, crisis team, mental health team. Very clear.'],
				'5a-victim': ['yes', 'Crisis team in twenty minutes.'],
				'5a-community': 'not-applicable',
				'5a-offender': ['partly', 'Moved to another site by the employer.'],
				'5b': 'not-recorded',
				'6a': 'not-recorded',
				'7': ['not-applicable', ''],
				'8': 'not-recorded',
				'10': ['yes', 'Crisis team, nurse, victim support.'],
				'11': '2023-05-10T14:30',
				'12': [null, 'Nine calls admitted; the victim preferred a caution.'],
				'12w': 'no',
				'13a': [null, 'Call records and the diary.'],
				'15': ['yes', ''],
				'core-fair': 'yes',
				'core-tone': ['yes', 'Afternoons, as asked.']
			}),
			points: [
				{
					key: 'c12-c1',
					by: 'margaret-pugh',
					kind: 'positive',
					text: 'Crisis team on the phone in twenty minutes and the mental health nurse brought in',
					lang: 'en',
					flags: ['best-practice'],
					quote: 'Crisis team telephoned with the agreement of V1'
				},
				{
					key: 'c12-c2',
					by: 'derek-hammond',
					kind: 'positive',
					text: 'That officer’s update of 12 April, first class. Everything in it. Read it out to new starters!',
					lang: 'en',
					flags: ['best-practice'],
					quote: '12/04/2023 16:15 Full update by OIC'
				},
				{
					key: 'c12-c3',
					by: 'kofi-mensah',
					kind: 'positive',
					text: 'They tried and tried to reach the victim, and wrote it all down: mobile, landline, sister',
					lang: 'en',
					quote: 'Tried V1 on the mobile three times and the landline once'
				},
				{
					key: 'c12-c4',
					by: 'derek-hammond',
					kind: 'negative',
					text: 'But WHEN did they ring? That’s the time it was typed. Next shift can’t tell when to try again.',
					lang: 'en',
					flags: ['improvement'],
					quote: '22/03/2023 17:55'
				},
				{
					key: 'c12-c5',
					by: 'derek-hammond',
					kind: 'action',
					text: 'Her old firm ought to be written to about what goes on there',
					lang: 'en',
					quote: 'employer has moved S1 to another site'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
