// A made-up case, taken by both groups of the second sitting.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case13: DemoCase = {
	number: 13,
	sitting: 'second',
	label: {
		en: 'Assault at a gathering, Porth Wylan, April 2023',
		cy: 'Ymosodiad mewn cynulliad, Porth Wylan, Ebrill 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Assault at a family gathering. Porth Wylan.
			V1 ████ ████ (victim). S1 ████ ████ (suspect), relative.
			30/04/2023 23:50 Reported by a guest. V1 slapped by S1 in a quarrel. No injury seen. Both had
				left when the call was made.
			01/05/2023 08:25 Allocated to the Hub, PC ████.
			01/05/2023 17:40 Attempted to call V1, no reply.
			03/05/2023 17:30 Attempted calls to V1. Message left.
			05/05/2023 16:10 Attempted call. V1 answered briefly, at work, asked for another day. Would
				rather be seen than telephoned.
			08/05/2023 17:45 Attempted to arrange a visit. No reply. Called at the address, nobody in.
			11/05/2023 17:20 Spoke to V1. Does not want to proceed: a family matter, S1 has said sorry.
				Support explained, not wanted now. V1 asked whether anybody had pressed for this; says
				nobody has.
			12/05/2023 10:15 PS ████: without V1 there is the guest only, who did not see the slap. No
				prosecution without the victim.
			15/05/2023 09:40 Letter sent to V1.
			24/05/2023 08:30 Outcome applied. Closed: victim declines to support.
		`
	},
	boards: [
		{
			group: 'C',
			answers: answers({
				headline: ['yes', 'Reasonable efforts all round.'],
				'1': '2023-04-30T23:50',
				'2': '2023-05-01T08:25',
				'3': '2023-05-05T16:10',
				'4': [null, 'None that we could find.'],
				'5a-victim': ['partly', 'Support explained.'],
				'5a-community': 'not-applicable',
				'5a-offender': 'not-recorded',
				'5b': 'no',
				'6a': 'not-recorded',
				'7': ['not-applicable', ''],
				'8': 'not-recorded',
				'10': ['yes', 'Explained and not wanted.'],
				'11': '2023-05-24T08:30',
				'12': [null, 'Victim did not want to proceed.'],
				'12w': 'yes',
				'13a': [null, 'The note of 11 May, and a letter we have not seen.'],
				'13b': 'yes',
				'14': 'yes',
				'15': ['partly', ''],
				'core-fair': 'yes',
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c13-c1',
					by: 'margaret-pugh',
					kind: 'positive',
					text: 'Kept trying, offered to visit. Fair effort even though the victim decided against it.',
					lang: 'en',
					quote: 'Attempted to arrange a visit.'
				},
				{
					key: 'c13-c2',
					by: 'kofi-mensah',
					kind: 'negative',
					text: '"Attempted calls" – how many? at what time? Always logged at the end of the day',
					lang: 'en',
					flags: ['improvement'],
					quote: 'Attempted calls to V1. Message left.'
				},
				{
					key: 'c13-c3',
					by: 'derek-hammond',
					kind: 'action',
					text: 'Staple a copy of the letter to the record, or whatever you do on a computer',
					lang: 'en',
					flags: ['improvement'],
					quote: 'Letter sent to V1.'
				}
			],
			none: [],
			redaction: 'none'
		},
		{
			group: 'D',
			answers: answers({
				headline: ['yes', ''],
				'1': '2023-04-30T23:50',
				'2': '2023-05-01T08:25',
				'3': ['2023-05-11T17:20', ''],
				'4': ['not-recorded', ''],
				'5a-victim': ['partly', ''],
				'5a-community': 'not-applicable',
				'5a-offender': 'not-recorded',
				'5b': 'not-recorded',
				'6a': 'no',
				'7': ['not-recorded', ''],
				'8': 'no',
				'10': ['yes', ''],
				'11': '2023-05-24T08:30',
				'12': [null, 'A family matter, apology made, victim withdrew.'],
				'12w': 'yes',
				'13a': [null, 'Nothing signed. The letter is not there.'],
				'13b': 'yes',
				'14': 'yes',
				'15': ['yes', 'The sergeant gives reasons.'],
				'core-fair': 'yes',
				'core-tone': ['not-recorded', 'It depends on the letter.']
			}),
			points: [
				{
					key: 'c13-d1',
					by: 'sioned-lloyd',
					kind: 'positive',
					text: 'Ymdrech deg i gael gafael ar y dioddefwr a threfnu ymweliad, er iddi benderfynu peidio.',
					lang: 'cy',
					quote: 'Called at the address, nobody in.'
				},
				{
					key: 'c13-d2',
					by: 'joan-whitfield',
					kind: 'negative',
					text: 'No times or places for any of the contacts, only when somebody sat down to type them.',
					lang: 'en',
					quote: '01/05/2023 17:40 Attempted to call V1, no reply.'
				},
				{
					key: 'c13-d3',
					by: 'sioned-lloyd',
					kind: 'negative',
					text: 'Sonnir am lythyr, ond nid yw’r llythyr yno. Byddai copi ar y cofnod yn gymorth.',
					lang: 'cy',
					flags: ['improvement'],
					quote: '15/05/2023 09:40 Letter sent to V1.'
				},
				{
					key: 'c13-d4',
					by: 'priya-nair',
					kind: 'query',
					text: 'What did the letter say? It is the last thing the victim ever got from them.',
					lang: 'en',
					quote: 'Letter sent to V1.'
				}
			],
			none: [{ kind: 'action', by: 'joan-whitfield' }],
			redaction: 'none'
		}
	]
};
