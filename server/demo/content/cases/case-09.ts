// A made-up case.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case09: DemoCase = {
	number: 9,
	sitting: 'first',
	label: {
		en: 'Fight outside a public house, Trefaen, January 2023',
		cy: 'Ymladd y tu allan i dafarn, Trefaen, Ionawr 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Assault, minor injury, outside a public house. Trefaen.
			V1 ████ ████ (victim). Suspect not identified. W1 ████, W2 ████ (witnesses).
			15/01/2023 01:40 Reported by V1, who was struck once by a stranger. Cut lip, first aid by
				a friend. V1 had been drinking. To be contacted later.
			15/01/2023 08:15 Allocated to the Hub, PC ████.
			16/01/2023 11:50 V1 telephoned. Remembers little. Thinks W1 and W2 saw it. Support offered,
				declined. Contact every three weeks agreed.
			20/01/2023 17:30 W1 seen.
			24/01/2023 18:10 W2 seen. Not keen.
			30/01/2023 09:25 No camera covers the doorway.
			06/02/2023 12:00 V1 telephoned: still enquiring.
			14/02/2023 15:15 PS ████: W1 says what W1 says and W2 is as W2 was, and in the light of that and
				of the other matter it is not felt that the witnesses would take it further than it
				has gone, nor could they, V1 being unsighted, so not proceed unless that changes, which
				it may not. OIC to consider W1 again if thought fit or otherwise conclude.
			27/02/2023 16:40 V1 telephoned and told that it cannot go on. Accepts this.
			03/03/2023 08:05 Closed, evidential difficulties. Victim supports.
		`
	},
	boards: [
		{
			group: 'B',
			answers: answers({
				headline: ['yes', 'Handled, but hard to follow afterwards.'],
				'1': '2023-01-15T01:40',
				'2': '2023-01-15T08:15',
				'3': '2023-01-16T11:50',
				'4': [null, 'Had been drinking; support declined. Nothing else.'],
				'5a-victim': ['partly', ''],
				'5a-community': ['no', ''],
				'5a-offender': 'not-applicable',
				'5b': 'no',
				'6a': 'not-recorded',
				'7': ['not-recorded', ''],
				'8': 'yes',
				'9': 'yes',
				'10': ['yes', 'Offered and declined.'],
				'11': '2023-03-03',
				'12': [null, 'Evidential difficulties, but why the witnesses would not do is not clear.'],
				'12w': 'no',
				'13a': [null, 'Two witnesses seen. What they said is not set down.'],
				'15': ['yes', 'Once, at length.'],
				'core-fair': 'yes',
				'core-tone': ['partly', 'The sergeant’s entry is heavy going.']
			}),
			points: [
				{
					key: 'c09-b1',
					by: 'tomos-ellis',
					kind: 'negative',
					text: 'The sergeant’s entry goes round in circles. Shorter, please: why can’t they use the witnesses',
					lang: 'en',
					flags: ['improvement'],
					quote: 'W1 says what W1 says and W2 is as W2 was'
				},
				{
					key: 'c09-b2',
					by: 'gethin-rees',
					kind: 'negative',
					text: 'Bu’n rhaid i mi ddarllen sylw’r rhingyll deirgwaith. Pam nad oedd modd bwrw ymlaen?',
					lang: 'cy',
					quote: 'not proceed unless that changes, which it may not'
				},
				{
					key: 'c09-b3',
					by: 'priya-nair',
					kind: 'negative',
					text: '"W1 seen." Two words. Where, how long, what did they say happened? Same with the fight itself',
					lang: 'en',
					flags: ['improvement'],
					quote: 'W1 seen.'
				},
				{
					key: 'c09-b4',
					by: 'priya-nair',
					kind: 'action',
					text: 'Go back to W1 and ask again',
					lang: 'en',
					quote: 'OIC to consider W1 again if thought fit'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
