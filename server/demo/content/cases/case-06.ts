// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case06: DemoCase = {
	number: 6,
	sitting: 'first',
	label: {
		en: 'Telephone fraud, Llan-y-dderwen, April 2023',
		cy: 'Twyll dros y ffôn, Llan-y-dderwen, Ebrill 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Fraud by telephone, no money lost. Llan-y-dderwen.
			V1 ████ ████ (victim), aged 84. R1 ████ ████, daughter.
			03/04/2023 10:20 Reported by R1 on 101. V1 has had four calls from a man who says he is from
				the bank and wants a card collected. V1 nearly gave it. V1 will not answer the telephone
				now and has stopped going out.
			03/04/2023 10:55 Allocated to the Hub, PC ████. Marked: older person, living alone.
			03/04/2023 11:30 V1 telephoned through R1. V1 is muddled about dates and tearful, and has missed
				meals. Assessed as vulnerable; reasons set out on the vulnerability form.
			03/04/2023 12:10 Bank fraud team told. Card stopped, new one to the branch.
			03/04/2023 12:45 Form sent to adult social care. Receipt number ████.
			03/04/2023 14:00 GP surgery told with the agreement of V1.
			04/04/2023 15:20 PCSO ████ at the home by appointment with R1 there. Call blocker fitted.
			06/04/2023 09:40 Adult social care telephoned back: visit on 7 April. R1 told.
			18/04/2023 10:05 R1 telephoned. No more calls. V1 going to the lunch club again.
			20/04/2023 09:30 Number passed to the national fraud reporting centre. Reference to R1 by letter,
				copy attached.
			02/05/2023 13:15 R1 and V1 telephoned with the outcome. PS ████: checked weekly, closed.
		`
	},
	boards: [
		{
			group: 'B',
			answers: answers({
				headline: ['yes', 'A model of how to do it.'],
				'1': '2023-04-03T10:20',
				'2': '2023-04-03T10:55',
				'3': '2023-04-03T11:30',
				'4': [null, 'A form, with the reasons set out: age, alone, muddled, missed meals.'],
				'5a-victim': ['yes', 'Bank, social care, GP, call blocker.'],
				'5a-community': ['yes', 'Number passed to the national centre.'],
				'5a-offender': 'not-applicable',
				'5b': 'yes',
				'6a': 'not-recorded',
				'7': ['not-applicable', ''],
				'8': 'yes',
				'9': 'yes',
				'10': ['yes', 'All of it, and it is on the log.'],
				'11': '2023-05-02T13:15',
				'12': [null, 'No line of enquiry left; passed to the national centre.'],
				'12w': 'no',
				'13a': [null, 'Receipt number, copy of the letter.'],
				'15': ['yes', 'Weekly.'],
				'core-fair': 'yes',
				'core-tone': ['yes', 'Kind, and no jargon.']
			}),
			points: [
				{
					key: 'c06-b1',
					by: 'gethin-rees',
					kind: 'positive',
					text: 'Fe sylwon nhw ei bod hi’n agored i niwed, a dweud wrth y banc a’r cyngor yr un diwrnod.',
					lang: 'cy',
					flags: ['best-practice'],
					quote: 'Assessed as vulnerable; reasons set out on the vulnerability form.'
				},
				{
					key: 'c06-b2',
					by: 'priya-nair',
					kind: 'positive',
					text: 'Social care form went in within two and a half hours, with a receipt. GP told as well.',
					lang: 'en',
					flags: ['best-practice'],
					quote: 'Form sent to adult social care.'
				}
			],
			none: [{ kind: 'negative', by: 'tomos-ellis' }],
			redaction: 'none'
		}
	]
};
