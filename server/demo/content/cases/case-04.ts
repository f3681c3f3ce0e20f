// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case04: DemoCase = {
	number: 4,
	sitting: 'first',
	label: {
		en: 'Theft of tools, Pentre Glas, March 2023',
		cy: 'Dwyn offer, Pentre Glas, Mawrth 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Theft of tools from a locked outbuilding. Pentre Glas.
			V1 ████ ████ (victim), self-employed.
			06/03/2023 07:40 Reported online by V1. Padlock cut overnight, power tools worth about £2,300
				gone. V1 cannot work without them.
			06/03/2023 09:20 Allocated to the Hub, PC ████.
			06/03/2023 11:00 V1 telephoned. Living with a parent who is ill; worried about a second visit.
				Weekly text message agreed as the way to keep in touch. Statement on the effect of the
				crime offered and explained; V1 would like to make one. Victim support offered, number
				sent; crime prevention leaflet sent.
			08/03/2023 15:30 Statement on the effect of the crime taken over the telephone.
			13/03/2023 09:05 Text to V1: serial numbers circulated, second-hand shops told.
			15/03/2023 08:10 PC ████ on annual leave until 29 March. No one free on the team.
			17/03/2023 10:45 PS ████: reallocated to PC ████ so that enquiries and the weekly messages go on.
			17/03/2023 11:05 Text to V1: name and number of the new officer.
			24/03/2023 12:00 Text to V1: house-to-house calls made, no witness.
			31/03/2023 09:30 Text to V1: no match for the serial numbers so far.
			07/04/2023 09:15 Text to V1: nothing new. Asked whether the statement still says what V1 wants.
			14/04/2023 09:25 Text to V1: case to be reviewed next week.
			21/04/2023 14:20 V1 telephoned: closed for want of evidence, will reopen if tools surface.
			21/04/2023 15:00 PS ████: agreed.
		`
	},
	boards: [
		{
			group: 'A',
			answers: answers({
				headline: ['yes', ''],
				'1': '2023-03-06T07:40',
				'2': '2023-03-06T09:20',
				'3': '2023-03-06T11:00',
				'4': [null, 'Parent who is ill, fear of a second visit: both written down.'],
				'5a-victim': ['yes', 'Prevention leaflet and support number.'],
				'5a-community': ['partly', 'House-to-house calls.'],
				'5a-offender': ['not-applicable', 'Nobody identified.'],
				'5b': 'not-recorded',
				'6a': 'yes',
				'6b': 'yes',
				'6c': 'yes',
				'7': ['not-applicable', ''],
				'8': 'yes',
				'9': 'yes',
				'10': ['yes', 'Victim support, and the number sent.'],
				'11': '2023-04-21T14:20',
				'12': [null, 'No witness, no match for the serial numbers.'],
				'12w': 'no',
				'13a': [null, 'The weekly messages are all on the log.'],
				'15': ['yes', 'At the change of officer and at the end.'],
				'core-fair': 'yes',
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c04-a1',
					by: 'nasreen-akhtar',
					kind: 'positive',
					text: 'Statement offered, contact agreed, contact kept, support offered. All four, properly.',
					lang: 'en',
					flags: ['best-practice'],
					quote: 'Statement on the effect of the crime offered and explained'
				},
				{
					key: 'c04-a2',
					by: 'margaret-pugh',
					kind: 'positive',
					text: 'Asked for a text a week and got a text a week, even when there was nothing to say',
					lang: 'en',
					quote: 'Weekly text message agreed as the way to keep in touch.'
				},
				{
					key: 'c04-a3',
					by: 'owain-beynon',
					kind: 'negative',
					text: 'Officer on leave for a fortnight and nobody to pick it up',
					lang: 'en',
					quote: 'No one free on the team.'
				},
				{
					key: 'c04-a4',
					by: 'nasreen-akhtar',
					kind: 'positive',
					text: 'But the sergeant saw it after two days, moved it and told the victim who to ring',
					lang: 'en',
					quote: 'reallocated to PC ████'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
