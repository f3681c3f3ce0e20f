// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case02: DemoCase = {
	number: 2,
	sitting: 'first',
	label: {
		en: 'Threats in a shop, Trefaen, March 2023',
		cy: 'Bygythiadau mewn siop, Trefaen, Mawrth 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Public order: threatening words in a shop. Trefaen.
			Victim: ████ Stores Ltd. Reporting person: ████ ████ (R1), assistant manager.
			Suspect: ████ ████ (S1), known to staff by first name.
			01/03/2023 17:25 Reported by R1 on 101. At about 16:50 S1 was refused credit for cigarettes
				and shouted at the assistant on the till, ████, that S1 "would be back" and "knew what time
				she finished". Left before the call. Nothing taken or broken. No officer needed at once.
			01/03/2023 19:40 Allocated to the Hub, PC ████.
			02/03/2023 09:15 R1 telephoned. Shop does not want a fuss but wants S1 kept out. Footage has
				no sound. The assistant was on shift alone; not at work today.
			02/03/2023 09:50 Checks done on S1.
			03/03/2023 14:05 Footage received by e-mail and viewed. Shows S1 leaning over the counter.
			06/03/2023 10:30 S1 telephoned by PC ████. Admits shouting, denies any threat. Words of advice
				given, told not to go back to the shop.
			08/03/2023 11:10 R1 telephoned and told. Content with that. Banning letter is for the shop.
			09/03/2023 08:45 PS ████: proportionate. No formal complaint from the victim company. Closed.
		`
	},
	boards: [
		{
			group: 'A',
			answers: answers({
				headline: ['partly', 'Quick, but the person shouted at is hardly there.'],
				'1': '2023-03-01T17:25',
				'2': '2023-03-01T19:40',
				'3': ['2023-03-02T09:15', ''],
				'4': [null, 'None for the assistant. The shop is treated as the victim.'],
				'5a-victim': ['no', 'Assistant was alone and did not come in next day. No safety advice.'],
				'5a-community': 'not-recorded',
				'5a-offender': 'not-recorded',
				'5b': 'no',
				'6a': 'not-recorded',
				'7': ['not-applicable', ''],
				'8': 'not-recorded',
				'10': ['no', 'Nothing offered to the assistant.'],
				'11': '2023-03-09',
				'12': [null, 'Words of advice; the company made no formal complaint.'],
				'12w': 'no',
				'13a': [null, 'Footage without sound, and what he admitted on the phone.'],
				'15': ['partly', 'At closing only.'],
				'core-fair': ['partly', 'Fair to the shop. Not sure about the assistant.'],
				'core-tone': 'yes'
			}),
			points: [
				{
					key: 'c02-a1',
					by: 'owain-beynon',
					kind: 'positive',
					text: 'Quick! Reported, rung back, dealt with and finished in eight days',
					lang: 'en'
				},
				{
					key: 'c02-a2',
					by: 'margaret-pugh',
					kind: 'negative',
					text: 'The company is down as the victim, but it was the girl on the till who was threatened',
					lang: 'en',
					flags: ['concern'],
					quote: 'Victim: ████ Stores Ltd.'
				},
				{
					key: 'c02-a3',
					by: 'nasreen-akhtar',
					kind: 'negative',
					text: 'Nobody rings the assistant. She was by herself, he knew when she finished. No support.',
					lang: 'en',
					flags: ['unfairness'],
					quote: 'The assistant was on shift alone; not at work today.'
				},
				{
					key: 'c02-a4',
					by: 'nasreen-akhtar',
					kind: 'action',
					text: 'Could they have brought in the shop watch scheme, or anything like that?',
					lang: 'en',
					flags: ['improvement']
				},
				{
					key: 'c02-a5',
					by: 'owain-beynon',
					kind: 'negative',
					text: 'Checks done, full stop. Did they find anything or not? Can’t tell from this.',
					lang: 'en',
					flags: ['improvement'],
					quote: 'Checks done on S1.'
				},
				{
					key: 'c02-a6',
					by: 'margaret-pugh',
					kind: 'query',
					text: 'Where a business is the victim, how is the person who was actually there looked after?',
					lang: 'en'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
