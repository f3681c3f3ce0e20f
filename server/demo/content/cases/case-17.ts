// A made-up case, redacted in a way that did not stand in the panel's way.
import { answers, log } from '../prose';
import type { DemoCase } from '../types';

export const case17: DemoCase = {
	number: 17,
	sitting: 'second',
	label: {
		en: 'Burglary of a garage, Llan-y-dderwen, April 2023',
		cy: 'Bwrgleriaeth garej, Llan-y-dderwen, Ebrill 2023'
	},
	file: {
		name: { en: 'Crime log', cy: 'Cofnod y drosedd' },
		text: log`
			CRIME LOG. Burglary of a garage. Llan-y-dderwen.
			V1 ████ ████ (victim). Suspect not identified.
			18/04/2023 07:20 Reported by V1 online. Garage door forced in the night, two fishing rods and
				a compressor taken. ████████████████████████████████████.
			18/04/2023 08:00 Assessed by the Hub, PC ████. Signs of entry by force, possible line of enquiry
				at the filling station: sent to the Investigating Unit.
			18/04/2023 09:35 V1 telephoned by the Hub. Told who has the case. No needs disclosed.
			18/04/2023 10:05 Victim information pack sent, with the standard e-mail about help for victims
				and witnesses.
			19/04/2023 11:30 Investigating Unit, DC ████: filling station asked for CCTV.
			24/04/2023 14:15 CCTV received. Van, plate unreadable. Still circulated to officers and to the
				neighbouring team for identification.
			03/05/2023 10:50 One reply, ████████████████████; name checked, was abroad.
			12/05/2023 16:20 No further line of enquiry. PS ████ agrees.
			18/05/2023 12:40 V1 telephoned: outcome explained, crime reference given to quote if anything
				else happens or the goods are seen.
			19/05/2023 09:00 Closed. Note for disclosure: the redacted passages concern another person and
				do not bear on this case.
		`
	},
	boards: [
		{
			group: 'D',
			answers: answers({
				headline: ['yes', 'Sent to the right team within the hour.'],
				'1': '2023-04-18T07:20',
				'2': '2023-04-18T08:00',
				'3': '2023-04-18T09:35',
				'4': [null, 'No needs disclosed, it says.'],
				'5a-victim': ['partly', 'A pack. No visit recorded.'],
				'5a-community': ['not-recorded', ''],
				'5a-offender': 'not-applicable',
				'5b': 'not-recorded',
				'6a': 'not-recorded',
				'7': ['not-applicable', ''],
				'8': 'not-recorded',
				'10': ['yes', 'Pack and the standard e-mail.'],
				'11': '2023-05-18T12:40',
				'12': [null, 'No further line of enquiry.'],
				'12w': 'no',
				'13a': [null, 'CCTV and one name checked.'],
				'15': ['partly', 'At the end.'],
				'core-fair': 'yes',
				'core-tone': ['partly', 'The e-mail is a standard one.']
			}),
			points: [
				{
					key: 'c17-d1',
					by: 'priya-nair',
					kind: 'query',
					text: 'Bits are blacked out, but the note says they have nothing to do with this. Fine by me.',
					lang: 'en',
					quote: 'the redacted passages concern another person and do not bear on this case'
				},
				{
					key: 'c17-d2',
					by: 'joan-whitfield',
					kind: 'positive',
					text: 'Hub spotted that it needed the Investigating Unit and had it there in forty minutes.',
					lang: 'en',
					quote: 'sent to the Investigating Unit'
				},
				{
					key: 'c17-d3',
					by: 'sioned-lloyd',
					kind: 'positive',
					text: 'Gofynnwyd am luniau’r orsaf betrol, ac fe geisiwyd dod o hyd i bwy oedd yn y fan.',
					lang: 'cy',
					quote: 'filling station asked for CCTV'
				},
				{
					key: 'c17-d4',
					by: 'joan-whitfield',
					kind: 'negative',
					text: 'Did anyone go and look at the garage? There is no visit on here from the unit.',
					lang: 'en',
					flags: ['improvement']
				},
				{
					key: 'c17-d5',
					by: 'priya-nair',
					kind: 'positive',
					text: 'Information pack went the same morning, though the e-mail with it is a standard one',
					lang: 'en',
					quote: 'Victim information pack sent'
				},
				{
					key: 'c17-d6',
					by: 'sioned-lloyd',
					kind: 'positive',
					text: 'Cafodd y dioddefwr wybod y canlyniad, a rhif y drosedd rhag ofn y daw rhywbeth arall.',
					lang: 'cy',
					quote: 'crime reference given to quote if anything else happens'
				}
			],
			none: [],
			redaction: 'none'
		}
	]
};
