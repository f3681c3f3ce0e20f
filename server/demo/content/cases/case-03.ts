// A made-up case. One member of group A has a link with it, so the other two wrote what stands here.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case03: DemoCase = {
	number: 3,
	sitting: 'first',
	label: {
		en: 'Harassment at a café, Aberlwyd, January 2023',
		cy: 'Aflonyddu mewn caffi, Aberlwyd, Ionawr 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Harassment and minor damage at a community café. Aberlwyd.
			Victim: ████ Community Café. Reporting person: ████ ████ (R1), volunteer.
			27/01/2023 13:05 Reported by R1. A man has again waited outside at closing time, banged on the
				window and shouted. A plant pot is broken. Three earlier calls since October: ████, ████,
				████. Volunteers no longer want to lock up on their own.
			27/01/2023 13:50 Allocated to the Hub, PC ████.
			27/01/2023 14:30 R1 telephoned. Account taken. Describes a general feeling of unease among
				customers and volunteers. Possible name given: ████.
			27/01/2023 15:10 Task sent to the Neighbourhood Policing Team.
			28/01/2023 12:20 PCSO ████ called at the premises and spoke to those present.
			30/01/2023 09:40 Footage from the camera above the door and one photograph received from R1 by
				e-mail. Saved to the record.
			31/01/2023 10:00 NPT: area added to the patrol list until 14 February.
			09/02/2023 16:15 R1 telephoned to ask for news. Told the officer would be informed.
			24/02/2023 07:55 Filed.
		`
	},
	boards: [
		{
			group: 'A',
			answers: answers({
				headline: ['partly', 'A good start and then it stops.'],
				'1': '2023-01-27T13:05',
				'2': '2023-01-27T13:50',
				'3': '2023-01-27T14:30',
				'4': [null, 'None. The café is the victim, the volunteers are not asked about.'],
				'5a-victim': ['partly', 'A visit and some patrols.'],
				'5a-community': ['partly', 'Patrol list for two weeks.'],
				'5a-offender': 'not-recorded',
				'5b': 'no',
				'6a': 'not-recorded',
				'7': 'not-recorded',
				'8': 'not-recorded',
				'10': ['no', ''],
				'11': '2023-02-24',
				'12': ['not-recorded', 'One word: Filed.'],
				'12w': 'no',
				'13a': [
					'not-recorded',
					'Footage and a photograph are mentioned, nothing about looking at them.'
				],
				'15': ['no', ''],
				'core-fair': ['partly', ''],
				'core-tone': 'not-recorded'
			}),
			points: [
				{
					key: 'c03-a1',
					by: 'margaret-pugh',
					kind: 'positive',
					text: 'Neighbourhood team told straight away, and a PCSO went round the next day',
					lang: 'en',
					quote: 'PCSO ████ called at the premises and spoke to those present.'
				},
				{
					key: 'c03-a2',
					by: 'owain-beynon',
					kind: 'query',
					text: 'Did the PCSO go to look into it or to settle their nerves? It just says "spoke to".',
					lang: 'en',
					quote: 'spoke to those present'
				},
				{
					key: 'c03-a3',
					by: 'owain-beynon',
					kind: 'positive',
					text: 'No hanging about. Allocated in 45 minutes, rung back inside the hour and a half.',
					lang: 'en'
				},
				{
					key: 'c03-a4',
					by: 'margaret-pugh',
					kind: 'negative',
					text: 'Closed without a word of why. With three earlier calls, and people afraid to lock up!',
					lang: 'en',
					flags: ['concern'],
					quote: '24/02/2023 07:55 Filed.'
				},
				{
					key: 'c03-a5',
					by: 'owain-beynon',
					kind: 'negative',
					text: 'They were sent film and a photo. Has anybody watched it? Nothing more on the log.',
					lang: 'en',
					flags: ['concern'],
					quote: 'Saved to the record.'
				},
				{
					key: 'c03-a6',
					by: 'margaret-pugh',
					kind: 'negative',
					text: 'Same as case 2: a business is the victim and the people in it drop out of sight',
					lang: 'en',
					flags: ['concern'],
					quote: 'Victim: ████ Community Café.'
				},
				{
					key: 'c03-a7',
					by: 'owain-beynon',
					kind: 'action',
					text: 'The café should get a better camera',
					lang: 'en'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
