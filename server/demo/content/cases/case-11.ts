// A made-up case, redacted so heavily that it can hardly be judged.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case11: DemoCase = {
	number: 11,
	sitting: 'second',
	label: {
		en: 'Harassment of a couple, Aberlwyd, March 2023',
		cy: 'Aflonyddu ar gwpl, Aberlwyd, Mawrth 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Harassment. Aberlwyd.
			V1 ████ ████, DOB 01/01/1900 (victim). V2 ████ ████ (victim). S1 ████ ████ (suspect).
			13/03/2023 16:30 Reported by V1 by telephone. ████████████████████████████ for some months.
				████████████ outside the house on 12/03. V2 also affected.
			13/03/2023 17:45 Allocated to the Hub, DC ████.
			14/03/2023 10:00 V1 telephoned. ████████████████████████████████████. Victim pack sent to V1 by
				e-mail, 10:25.
			16/03/2023 14:20 ████████████████████████████████████████████████████████████
				████████████████████████████████████████.
			23/03/2023 11:15 V2: ████████████████████████. ████████ referral ████████████.
			03/04/2023 15:50 DC ████: enquiries with ████████████ completed. Result ████████.
			14/04/2023 09:30 ████████████████████████████████████████████████.
			28/04/2023 12:05 S1 ████████████████████████. Denies. Makes a counter-allegation, recorded on
				████████.
			05/05/2023 10:40 V1 and V2 told of the position. V1 asks about ████████████; answered.
			05/05/2023 10:55 Log checked by PS ████: all victims’ dates of birth to be confirmed where they
				are missing from the call.
			09/05/2023 08:50 Decision: ████████████████████████████████████████.
			11/05/2023 16:00 Outcome applied. Both victims told by telephone. Closed by PS ████.
		`
	},
	boards: [
		{
			group: 'C',
			answers: answers({
				headline: ['redacted', 'Too much is blacked out to say.'],
				'1': '2023-03-13T16:30',
				'2': '2023-03-13T17:45',
				'3': '2023-03-14T10:00',
				'4': ['redacted', ''],
				'5a-victim': ['redacted', 'There is the word referral and no more.'],
				'5a-community': 'redacted',
				'5a-offender': 'redacted',
				'5b': 'redacted',
				'6a': 'redacted',
				'7': ['redacted', ''],
				'8': 'redacted',
				'10': ['partly', 'A victim pack by e-mail. The rest we cannot see.'],
				'11': '2023-05-11T16:00',
				'12': ['redacted', ''],
				'12w': 'no',
				'13a': ['redacted', ''],
				'15': ['yes', 'A sergeant’s check is on the log.'],
				'core-fair': 'redacted',
				'core-tone': 'redacted'
			}),
			points: [
				{
					key: 'c11-c1',
					by: 'kofi-mensah',
					kind: 'negative',
					text: 'So much blacked out that we can’t really judge it',
					lang: 'en',
					quote: 'Decision: ████████████████████████████████████████.'
				},
				{
					key: 'c11-c2',
					by: 'derek-hammond',
					kind: 'negative',
					text: 'I make it seven entries where you can’t read a thing. How are we meant to score that fairly?',
					lang: 'en'
				},
				{
					key: 'c11-c3',
					by: 'margaret-pugh',
					kind: 'query',
					text: 'What help did the two of them actually get? We see a pack went by e-mail and then black ink',
					lang: 'en',
					quote: 'Victim pack sent to V1 by e-mail, 10:25.'
				},
				{
					key: 'c11-c4',
					by: 'kofi-mensah',
					kind: 'negative',
					text: 'Victim would be 123! Perhaps the call taker never asked, or never got an answer.',
					lang: 'en',
					flags: ['improvement'],
					quote: 'DOB 01/01/1900'
				}
			],
			none: [],
			redaction: 'prevented'
		}
	]
};
