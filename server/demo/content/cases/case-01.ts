// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case01: DemoCase = {
	number: 1,
	sitting: 'first',
	label: {
		en: 'Common assault, Aberlwyd, February 2023',
		cy: 'Ymosodiad cyffredin, Aberlwyd, Chwefror 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Common assault, no injury. Aberlwyd.
			V1 ████ ████ (victim). S1 ████ ████ (suspect).
			11/02/2023 21:10 Reported on 101 by V1. Pushed twice by a man outside a takeaway. Not hurt,
				shaken. Suspect has left. No officer needed at the scene.
			12/02/2023 08:35 Allocated to the Hub, PC ████.
			12/02/2023 10:05 V1 telephoned and account taken. Lives alone, some anxiety, nothing else
				disclosed. Contact agreed every 14 days by telephone, evenings. Victim support and the
				anxiety service both explained; referral to each accepted.
			15/02/2023 16:20 DC ████ spoke to the takeaway manager. Camera footage kept.
			17/02/2023 11:45 Footage viewed. S1 identified by PCSO ████, who knows the area.
			25/02/2023 18:30 V1 telephoned. Told that the suspect is known and will be interviewed, and
				what that involves. Statement about the effect on V1 offered; V1 will think about it.
			04/03/2023 14:00 S1 interviewed by appointment, PC ████. Full admission. Drinking heavily
				since losing work. Sorry.
			04/03/2023 19:15 V1 told what S1 said. Does not want court, wants it not to happen to anybody
				else. Decided against a statement.
			09/03/2023 09:50 S1 accepts a six-week alcohol course as the condition of the outcome.
			12/03/2023 17:50 V1 told of the outcome and content with it.
			13/03/2023 08:20 PS ████: log read, rationale agreed, closed.
		`
	},
	boards: [
		{
			group: 'A',
			answers: answers({
				headline: ['yes', 'Right from the first call.'],
				'1': '2023-02-11T21:10',
				'2': '2023-02-12T08:35',
				'3': '2023-02-12T10:05',
				'4': [null, 'Asked on the first call: lives alone, anxiety. Referral followed from it.'],
				'5a-victim': ['yes', 'Two referrals, both accepted.'],
				'5a-community': 'not-recorded',
				'5a-offender': ['yes', 'The alcohol course.'],
				'5b': 'not-recorded',
				'6a': 'yes',
				'6b': 'no',
				'6c': 'not-applicable',
				'7': ['not-applicable', 'It was never going to court.'],
				'8': 'yes',
				'9': 'yes',
				'10': ['yes', 'Victim support and the anxiety service.'],
				'11': '2023-03-12',
				'12': [null, 'Full admission; course accepted; the victim did not want court.'],
				'12w': 'no',
				'13a': [null, 'Interview and footage.'],
				'15': ['partly', 'One endorsement at the end; none in between.'],
				'core-fair': 'yes',
				'core-tone': ['yes', 'Plain words, evenings as agreed.']
			}),
			points: [
				{
					key: 'c01-a1',
					by: 'margaret-pugh',
					kind: 'positive',
					text: 'They kept in touch all the way through, and asked about both sorts of help at once',
					lang: 'en',
					flags: ['best-practice'],
					quote: 'Victim support and the anxiety service both explained; referral to each accepted.'
				},
				{
					key: 'c01-a2',
					by: 'owain-beynon',
					kind: 'positive',
					text: 'Every 14 days was agreed and they beat it. Calls in the evening like she asked.',
					lang: 'en',
					quote: 'Contact agreed every 14 days by telephone, evenings.'
				},
				{
					key: 'c01-a3',
					by: 'nasreen-akhtar',
					kind: 'positive',
					text: 'Updates are real updates, not just "victim updated". You can tell what was said.',
					lang: 'en'
				},
				{
					key: 'c01-a4',
					by: 'owain-beynon',
					kind: 'positive',
					text: 'PC, DC, PCSO, sergeant: four different people and it still reads like one team',
					lang: 'en'
				},
				{
					key: 'c01-a5',
					by: 'nasreen-akhtar',
					kind: 'positive',
					text: 'Found him, and he took the alcohol course. Fair result and what the victim wanted.',
					lang: 'en',
					quote: 'S1 accepts a six-week alcohol course'
				},
				{
					key: 'c01-a6',
					by: 'margaret-pugh',
					kind: 'query',
					text: 'Who decides that somebody gets one of these instead of a caution? Sergeant? Us to ask.',
					lang: 'en'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
