// A made-up case, taken by both groups of the first sitting. It came into the sample as a reserve.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case05: DemoCase = {
	number: 5,
	sitting: 'first',
	label: {
		en: 'Unwanted messages from a former partner, Porth Wylan, February 2023',
		cy: 'Negeseuon digroeso gan gyn-bartner, Porth Wylan, Chwefror 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Malicious messages from a former partner. Porth Wylan.
			V1 ████ ████ (victim). S1 ████ ████ (suspect).
			20/02/2023 22:35 Reported online by V1. About thirty messages in a week from a former partner,
				some unpleasant, none with a direct threat. They parted in November.
			21/02/2023 08:50 Allocated to the Hub, PC ████.
			21/02/2023 12:15 V1 telephoned. Risk questions asked; V1 feels annoyed rather than afraid. No
				children. S1 now lives in the ████ Police area and has a new partner.
			21/02/2023 12:40 Safety advice given: block the number, keep the messages, tell a friend, check
				what can be seen online. V1 told to report anything further, however small, and to ring
				999 if S1 comes to the door. Leaflet sent. Contact agreed every 28 days.
			27/02/2023 10:20 Screenshots received. Added to the record.
			01/03/2023 09:35 Previous record checked: one earlier report by another person, 2021, ████.
			06/04/2023 11:25 PS ████: review. Officer to contact V1 and bring this to a close.
			11/04/2023 17:05 V1 telephoned. Messages have stopped. Happy with the advice, does not want
				S1 spoken to.
			12/04/2023 09:00 Closed. Victim does not support further action.
		`
	},
	boards: [
		{
			group: 'A',
			answers: answers({
				headline: ['partly', 'Good first day. Then a long gap.'],
				'1': '2023-02-20T22:35',
				'2': '2023-02-21T08:50',
				'3': '2023-02-21T12:15',
				'4': [null, 'Risk questions asked on the first call; annoyed rather than afraid.'],
				'5a-victim': ['yes', 'Blocking, keeping messages, 999 at the door.'],
				'5a-community': 'not-applicable',
				'5a-offender': 'not-recorded',
				'5b': 'no',
				'6a': 'not-recorded',
				'7': ['not-recorded', ''],
				'8': 'yes',
				'9': 'no',
				'10': ['partly', 'A leaflet. No referral.'],
				'11': '2023-04-12',
				'12': [null, 'Victim did not want it taken further.'],
				'12w': 'yes',
				'13a': [null, 'Only the officer’s note of the last call.'],
				'13b': 'not-recorded',
				'14': 'not-recorded',
				'15': ['no', 'First look by a supervisor is on 6 April.'],
				'core-fair': 'yes',
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c05-a1',
					by: 'nasreen-akhtar',
					kind: 'positive',
					text: 'Sound practical advice, and told to report the next one however small. Ends happy.',
					lang: 'en',
					quote: 'V1 told to report anything further, however small'
				},
				{
					key: 'c05-a2',
					by: 'margaret-pugh',
					kind: 'negative',
					text: 'Nothing between 1 March and 6 April. No sergeant, no call, contract was 28 days.',
					lang: 'en',
					flags: ['concern'],
					quote: 'Contact agreed every 28 days.'
				},
				{
					key: 'c05-a3',
					by: 'owain-beynon',
					kind: 'query',
					text: 'He’s in another force’s area now. Did anyone pick up the phone to them?',
					lang: 'en',
					quote: 'S1 now lives in the ████ Police area'
				}
			],
			none: [{ kind: 'action', by: 'owain-beynon' }],
			redaction: 'none'
		},
		{
			group: 'B',
			answers: answers({
				headline: ['partly', ''],
				'1': '2023-02-20T22:35',
				'2': '2023-02-21T08:50',
				'3': '2023-02-21T12:15',
				'4': [null, 'Risk questions are said to be asked but the answers are not set out.'],
				'5a-victim': ['yes', 'Clear advice.'],
				'5a-community': ['no', 'He has a new partner. Nothing about her.'],
				'5a-offender': ['no', ''],
				'5b': 'no',
				'6a': 'no',
				'7': ['not-applicable', 'No court in prospect.'],
				'8': 'yes',
				'9': 'no',
				'10': ['yes', 'Advice and a leaflet.'],
				'11': '2023-04-12',
				'12': [null, 'Messages stopped; victim content.'],
				'12w': 'yes',
				'13a': [null, 'A note of the call on 11 April, nothing signed.'],
				'13b': 'no',
				'14': 'no',
				'15': ['no', 'One review in seven weeks.'],
				'core-fair': ['partly', 'Fair to the victim. The other person in 2021?'],
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c05-b1',
					by: 'gethin-rees',
					kind: 'positive',
					text: 'Cyngor clir ar gadw’n ddiogel, a’r dioddefwr yn ymddangos yn fodlon ar y diwedd.',
					lang: 'cy',
					quote: 'Safety advice given'
				},
				{
					key: 'c05-b2',
					by: 'tomos-ellis',
					kind: 'negative',
					text: 'Five weeks of silence. The victim hears nothing and no supervisor looks at it.',
					lang: 'en',
					flags: ['improvement'],
					quote: '06/04/2023 11:25 PS ████: review.'
				},
				{
					key: 'c05-b3',
					by: 'gethin-rees',
					kind: 'negative',
					text: 'Dim gair bod neb wedi cysylltu â’r heddlu yn yr ardal lle mae’r cyn-bartner nawr.',
					lang: 'cy',
					quote: 'the ████ Police area'
				},
				{
					key: 'c05-b4',
					by: 'priya-nair',
					kind: 'query',
					text: 'Earlier report in 2021 and a new partner now. Should they have looked at the risk to her?',
					lang: 'en',
					flags: ['concern'],
					quote: 'one earlier report by another person, 2021'
				},
				{
					key: 'c05-b5',
					by: 'priya-nair',
					kind: 'action',
					text: 'Put in an automatic reminder for the sergeant every four weeks',
					lang: 'en'
				}
			],
			none: [],
			redaction: 'limited'
		}
	]
};
