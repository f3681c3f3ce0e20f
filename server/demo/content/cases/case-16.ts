// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case16: DemoCase = {
	number: 16,
	sitting: 'second',
	label: {
		en: 'Theft of a bicycle, Aberlwyd, February 2023',
		cy: 'Dwyn beic, Aberlwyd, Chwefror 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Theft of an adapted bicycle from a hallway. Aberlwyd.
			V1 ████ ████ (victim), uses the bicycle to get about because of a hip condition.
			24/02/2023 08:15 Reported by V1 by telephone. Bicycle taken overnight from a shared hallway.
			24/02/2023 09:10 Allocated to the Hub, PC ████.
			24/02/2023 10:30 V1 telephoned. Cannot get to work without it. Disability service told at the
				request of V1. Contact every two weeks agreed, by telephone at midday.
			27/02/2023 13:00 Neighbours’ accounts taken by telephone, 12:05 to 12:50.
			01/03/2023 09:00 PS ████: read, happy with the plan.
			10/03/2023 12:10 V1 telephoned 12:05: bicycle seen for sale online, enquiries with the site.
			15/03/2023 09:20 PS ████: read. Chase the site.
			24/03/2023 12:15 V1 telephoned 12:10: seller named, address outside the county.
			29/03/2023 09:05 PS ████: read.
			07/04/2023 12:20 V1 telephoned 12:15: bicycle recovered, some parts missing.
			12/04/2023 09:15 PS ████: read. Interview report sound.
			21/04/2023 12:15 V1 telephoned 12:10: seller will pay for the parts; V1 agrees.
			05/05/2023 12:30 V1 telephoned 12:20: parts fitted, outcome explained, content.
			05/05/2023 14:00 PS ████: restorative outcome, closed.
		`
	},
	boards: [
		{
			group: 'D',
			answers: answers({
				headline: ['yes', 'Very good indeed.'],
				'1': '2023-02-24T08:15',
				'2': '2023-02-24T09:10',
				'3': '2023-02-24T10:30',
				'4': [null, 'Hip condition and what it means for getting to work.'],
				'5a-victim': ['yes', 'Disability service told.'],
				'5a-community': ['partly', 'Neighbours asked.'],
				'5a-offender': 'not-recorded',
				'5b': 'not-recorded',
				'6a': 'not-recorded',
				'7': ['not-applicable', ''],
				'8': 'yes',
				'9': 'yes',
				'10': ['yes', ''],
				'11': '2023-05-05T12:30',
				'12': [null, 'Bicycle back, parts paid for, victim agreed.'],
				'12w': 'no',
				'13a': [null, 'Each call has its own time.'],
				'15': ['yes', 'Every two weeks.'],
				'core-fair': 'yes',
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c16-d1',
					by: 'sioned-lloyd',
					kind: 'positive',
					text: 'Cysylltu’n gyson â’r dioddefwr: bob pythefnos, ganol dydd, fel yr addawyd.',
					lang: 'cy',
					flags: ['best-practice'],
					quote: 'Contact every two weeks agreed, by telephone at midday.'
				},
				{
					key: 'c16-d2',
					by: 'joan-whitfield',
					kind: 'positive',
					text: 'The sergeant has read it every fortnight and says so each time. How it ought to be.',
					lang: 'en',
					flags: ['best-practice'],
					quote: '01/03/2023 09:00 PS ████: read, happy with the plan.'
				},
				{
					key: 'c16-d3',
					by: 'priya-nair',
					kind: 'query',
					text: 'Two weeks here, 28 days in another case. What do they mean by regular?',
					lang: 'en'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
