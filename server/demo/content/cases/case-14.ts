// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case14: DemoCase = {
	number: 14,
	sitting: 'second',
	label: { en: 'Damage to a car, Trefaen, March 2023', cy: 'Difrod i gar, Trefaen, Mawrth 2023' },
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Criminal damage to a parked car. Trefaen.
			V1 ████ ████ (victim). S1 Craig ████ (suspect).
			28/03/2023 17:10 Reported online by V1. Scratch along the near side of a blue car, done between
				13:00 and 16:30 behind the leisure centre. V1 thinks of S1, Craig ████, after a quarrel
				over parking last week. V1 does not want him spoken to; wants a number for the insurer.
			29/03/2023 08:40 Allocated to the Hub, PC ████.
			29/03/2023 12:25 V1 telephoned. Account taken in full: where the car stood, who was about, what
				was said last week, and by whom. V1 lives with family, no needs, no support wanted.
				Photographs received the same day, six, numbered.
			31/03/2023 10:10 Leisure centre has two cameras. Manager asked; the car is out of view in both.
				Names of two attendants on duty taken. Neither saw anything; times of both calls noted.
			05/04/2023 15:35 Checks on Colin ████ at the address given: no record of damage.
			12/04/2023 11:00 V1 telephoned. Still does not want police action. Asked if anyone has leant on
				V1; no. Knows it can be looked at again.
			20/04/2023 09:15 PS ████: full log. Without V1 and without footage nothing to put to the suspect.
			28/04/2023 10:00 Closed.
		`
	},
	boards: [
		{
			group: 'D',
			answers: answers({
				headline: ['yes', ''],
				'1': '2023-03-28T17:10',
				'2': '2023-03-29T08:40',
				'3': '2023-03-29T12:25',
				'4': [null, 'Asked: lives with family, no needs.'],
				'5a-victim': ['yes', ''],
				'5a-community': 'not-applicable',
				'5a-offender': 'not-applicable',
				'5b': 'not-applicable',
				'6a': 'not-recorded',
				'7': ['not-applicable', ''],
				'8': 'not-recorded',
				'10': ['yes', 'Not wanted.'],
				'11': '2023-04-28',
				'12': [null, 'Victim does not want action and there is no footage.'],
				'12w': 'yes',
				'13a': [null, 'Two calls, both described.'],
				'13b': 'yes',
				'14': 'partly',
				'15': ['yes', ''],
				'core-fair': ['partly', 'Was the right man checked?'],
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c14-d1',
					by: 'joan-whitfield',
					kind: 'positive',
					text: 'A great deal written down for somebody who did not even want the police to act. Good work.',
					lang: 'en',
					quote: 'Account taken in full'
				},
				{
					key: 'c14-d2',
					by: 'sioned-lloyd',
					kind: 'negative',
					text: 'Mae enw’r sawl a ddrwgdybir yn newid hanner ffordd drwy’r cofnod. Un person neu ddau?',
					lang: 'cy',
					flags: ['concern'],
					quote: 'S1 Craig ████ (suspect)'
				},
				{
					key: 'c14-d3',
					by: 'joan-whitfield',
					kind: 'negative',
					text: 'Craig at the top and Colin on 5 April. If the checks were on the wrong man that matters.',
					lang: 'en',
					flags: ['concern', 'unfairness'],
					quote: 'Checks on Colin ████ at the address given'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
