// Data: what the panel agreed about cases 1 to 9, all of them made up. `from` are keys of points.
import { said } from '../prose';
import type { DemoCaseFindings } from '../types';

const agreedBy = 'margaret-pugh';

export const firstFindings: DemoCaseFindings[] = [
	{
		case: 1,
		agreedAt: '2023-07-03T11:10:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`The victim was kept in regular contact, and referrals to suitable agencies were
					considered.`,
				from: ['c01-a1', 'c01-a2'],
				flags: ['best-practice']
			},
			{
				kind: 'positive',
				en: 'Updates were frequent and told the victim a good deal.',
				from: ['c01-a3']
			},
			{
				kind: 'positive',
				en: 'Several officers took part throughout, which members saw as a strength.',
				from: ['c01-a4']
			},
			{
				kind: 'positive',
				en: said`The suspect was identified and agreed to treatment, and members found that a
					reasonable way to end the case.`,
				from: ['c01-a5']
			}
		],
		aside: [],
		observation: ['c01-a6']
	},
	{
		case: 2,
		agreedAt: '2023-07-03T11:24:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: 'Contact was prompt, and so was the outcome.',
				from: ['c02-a1']
			},
			{
				kind: 'negative',
				en: said`It needed to be clearer who the victim was when a business was involved. Threat or
					risk to the people present had to be weighed, and the right support offered to them.`,
				from: ['c02-a2', 'c02-a3'],
				flags: ['concern']
			},
			{
				kind: 'action',
				en: 'It was suggested that schemes relevant to this kind of case might have been considered.',
				from: ['c02-a4'],
				flags: ['improvement']
			},
			{
				kind: 'negative',
				en: said`Checks were mentioned without what they had shown, so the record did not give a
					true picture.`,
				from: ['c02-a5'],
				flags: ['improvement']
			}
		],
		aside: [],
		observation: ['c02-a6']
	},
	{
		case: 3,
		agreedAt: '2023-07-03T11:37:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`The Neighbourhood Policing Team was suitably involved and a PCSO visited. It was not
					clear, however, whether the PCSO had gone to reassure or to investigate.`,
				from: ['c03-a1', 'c03-a2']
			},
			{
				kind: 'positive',
				en: 'Action on this case was prompt.',
				from: ['c03-a3']
			},
			{
				kind: 'negative',
				en: said`Nothing on the record explained the closure, although there was a history and those
					involved felt uneasy. Nor was there any update on chances to look at the evidence that
					had been supplied.`,
				from: ['c03-a4', 'c03-a5'],
				flags: ['concern']
			},
			{
				kind: 'negative',
				en: said`Again it needed to be clearer who the victim was where a business was concerned, so
					that risk to individuals was thought about and help offered to them.`,
				from: ['c03-a6'],
				flags: ['concern']
			}
		],
		aside: [
			{
				point: 'c03-a7',
				reason: 'It speaks of what the café might do, not of how the report was dealt with.'
			}
		],
		observation: []
	},
	{
		case: 4,
		agreedAt: '2023-07-03T12:35:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`A Victim Personal Statement was offered, a contact agreement was made and kept, and
					the victim had suitable support from beginning to end.`,
				from: ['c04-a1', 'c04-a2'],
				flags: ['best-practice']
			},
			{
				kind: 'negative',
				en: said`Annual leave left the team short of time and people for a while. Members noted that
					this was noticed and put right.`,
				from: ['c04-a3', 'c04-a4']
			}
		],
		aside: [],
		observation: []
	},
	{
		case: 5,
		agreedAt: '2023-07-03T12:58:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`The victim was advised how to keep safe and asked to report anything more, and
					appeared content with how the case ended.`,
				from: ['c05-a1', 'c05-b1']
			},
			{
				kind: 'negative',
				en: said`For more than a month there was no entry, no review by a supervisor and no word to
					the victim.`,
				from: ['c05-a2', 'c05-b2'],
				flags: ['concern']
			},
			{
				kind: 'query',
				en: said`There was little sign of contact with the other force area. Members asked whether
					more should have been found out about the suspect, so as to judge the risk ahead.`,
				from: ['c05-a3', 'c05-b3', 'c05-b4'],
				flags: ['concern']
			}
		],
		aside: [
			{
				point: 'c05-b5',
				reason: 'The gap is in the second finding; how the Force closes it is for the Force.'
			}
		],
		observation: []
	},
	{
		case: 6,
		agreedAt: '2023-07-03T13:09:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`Police recognised that a person was vulnerable and told the agencies that needed
					to know.`,
				from: ['c06-b1', 'c06-b2'],
				flags: ['best-practice']
			},
			{
				kind: 'negative',
				en: said`No negatives were identified. Members found the case very well recorded and handled
					to a very high standard.`,
				from: [],
				none: true
			}
		],
		aside: [],
		observation: []
	},
	{
		case: 7,
		agreedAt: '2023-07-03T13:26:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: 'This was probably a civil matter, and the advice the police gave was right for it.',
				from: ['c07-b1']
			},
			{
				kind: 'negative',
				en: said`Nothing showed that earlier incidents or complaints of the same kind about the
					suspect had been looked for.`,
				from: ['c07-b2', 'c07-b3'],
				flags: ['concern']
			},
			{
				kind: 'negative',
				en: 'Nothing showed that the Force had asked whether the victim was vulnerable in any way.',
				from: ['c07-b4', 'c07-b5'],
				flags: ['improvement']
			},
			{
				kind: 'query',
				en: 'Members asked whether the officers had reassured the victim when they spoke.',
				from: ['c07-b6']
			}
		],
		aside: [],
		observation: ['c07-b7']
	},
	{
		case: 8,
		agreedAt: '2023-07-03T13:44:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'query',
				en: said`Some questions were marked “not answered” and members wished to know why. If a
					question did not apply, saying “not applicable” would have been nearer the truth.`,
				from: ['c08-b2', 'c08-b1'],
				flags: ['improvement']
			},
			{
				kind: 'negative',
				en: said`Earlier incidents like this one were listed, but not what the Force had made of
					them.`,
				from: ['c08-b3'],
				flags: ['concern']
			},
			{
				kind: 'negative',
				en: said`The victim was promised that another agency would be contacted. Whether that was
					done, and when, was not on the record.`,
				from: ['c08-b4'],
				flags: ['concern']
			}
		],
		aside: [],
		observation: ['c08-b5']
	},
	{
		case: 9,
		agreedAt: '2023-07-03T14:05:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'negative',
				en: said`The supervisor could have set out more plainly and briefly why, given the
					witnesses, the case could go no further.`,
				from: ['c09-b1', 'c09-b2'],
				flags: ['improvement']
			},
			{
				kind: 'negative',
				en: 'Fuller detail of what happened, and of the visits to witnesses, would have helped.',
				from: ['c09-b3'],
				flags: ['improvement']
			}
		],
		aside: [
			{
				point: 'c09-b4',
				reason: 'The case is closed, and the panel does not direct enquiries.'
			}
		],
		observation: []
	}
];
