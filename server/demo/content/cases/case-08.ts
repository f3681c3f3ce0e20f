// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case08: DemoCase = {
	number: 8,
	sitting: 'first',
	label: {
		en: 'Damage and nuisance on an estate, Porth Wylan, March 2023',
		cy: 'Difrod a niwsans ar ystad, Porth Wylan, Mawrth 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Criminal damage to a fence; nuisance. Porth Wylan.
			V1 ████ ████ (victim), housing association tenant.
			21/03/2023 19:15 Reported by V1. Fence panel kicked in by a group of youths, not known. They
				gather most evenings. V1 has reported this before.
			22/03/2023 09:00 Allocated to the Hub, PC ████.
			22/03/2023 14:10 V1 telephoned. Not injured. Does not want to be seen talking to police.
			22/03/2023 14:25 INITIAL QUESTIONS (template).
			Is the victim vulnerable: NO
			Injuries: NOT ANSWERED
			Weapon seen: NOT ANSWERED
			Vehicle involved: NOT ANSWERED
			Special measures explained: NOT ANSWERED
			Previous incidents: YES
			22/03/2023 14:40 Previous incidents on this street: 04/11/2022, 17/12/2022, 08/01/2023,
				11/02/2023, all noise, damage or both.
			22/03/2023 15:00 V1 told that we will contact the housing association on V1’s behalf about
				lighting and the broken gate.
			29/03/2023 10:30 V1 telephoned. Quieter this week. Fence mended by a relative.
			12/04/2023 16:45 V1 telephoned. No suspects. Will close. V1 thanks officer for ringing.
			19/04/2023 08:30 PS ████: no lines of enquiry. Closed.
		`
	},
	boards: [
		{
			group: 'B',
			answers: answers({
				headline: ['partly', ''],
				'1': '2023-03-21T19:15',
				'2': '2023-03-22T09:00',
				'3': '2023-03-22T14:10',
				'4': [null, 'One word, NO, without saying how they know.'],
				'5a-victim': ['partly', 'Told the association would be contacted.'],
				'5a-community': ['no', 'Four earlier incidents listed and left.'],
				'5a-offender': 'not-applicable',
				'5b': 'no',
				'6a': 'not-recorded',
				'7': ['not-recorded', 'The record says NOT ANSWERED. We think not applicable was meant.'],
				'8': 'not-recorded',
				'10': ['partly', ''],
				'11': '2023-04-19',
				'12': [null, 'No suspects, no lines of enquiry.'],
				'12w': 'no',
				'13a': ['not-recorded', ''],
				'15': ['partly', 'Only at closing.'],
				'core-fair': 'yes',
				'core-tone': ['yes', 'The caller says thank you.']
			}),
			points: [
				{
					key: 'c08-b1',
					by: 'tomos-ellis',
					kind: 'negative',
					text: 'My screen reader says "not answered" four times running. Why not, is what I want to know',
					lang: 'en',
					flags: ['improvement'],
					quote: 'Special measures explained: NOT ANSWERED'
				},
				{
					key: 'c08-b2',
					by: 'priya-nair',
					kind: 'query',
					text: 'Not answered, or doesn’t apply? A fence has no injuries. Different things!',
					lang: 'en',
					quote: 'Injuries: NOT ANSWERED'
				},
				{
					key: 'c08-b3',
					by: 'gethin-rees',
					kind: 'negative',
					text: 'Mae’r pedwar digwyddiad cynharach wedi’u rhestru, ond dim gair am beth wnaed â hynny.',
					lang: 'cy',
					flags: ['concern'],
					quote: 'Previous incidents on this street'
				},
				{
					key: 'c08-b4',
					by: 'priya-nair',
					kind: 'negative',
					text: 'Promised to ring the housing association. Nothing to show if they did, or when.',
					lang: 'en',
					flags: ['concern'],
					quote: 'we will contact the housing association on V1’s behalf'
				},
				{
					key: 'c08-b5',
					by: 'tomos-ellis',
					kind: 'query',
					text: 'Does the system make them go through questions which have nothing to do with the case?',
					lang: 'en',
					quote: 'INITIAL QUESTIONS (template).'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
