// Data: what the panel agreed about cases 10 to 17, all of them made up. `from` are keys of points.
import { said } from '../prose';
import type { DemoCaseFindings } from '../types';

const agreedBy = 'margaret-pugh';

export const secondFindings: DemoCaseFindings[] = [
	{
		case: 10,
		agreedAt: '2023-07-19T13:12:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: 'The police responded in good time.',
				from: ['c10-c1']
			},
			{
				kind: 'query',
				en: 'The caller was putting something on record in case a crime took place later.',
				from: ['c10-c2']
			}
		],
		aside: [],
		observation: ['c10-c3', 'c10-c4']
	},
	{
		case: 11,
		agreedAt: '2023-07-19T13:25:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'negative',
				en: 'Part of the file was redacted, which made a full assessment hard.',
				from: ['c11-c1', 'c11-c2']
			},
			{
				kind: 'query',
				en: said`Because of the redaction members could not tell how far the victims had been
					supported, though they could see that a victim pack went by e-mail.`,
				from: ['c11-c3']
			},
			{
				kind: 'negative',
				en: said`A date of birth looked wrong, perhaps because it was not asked for, or not given,
					when the call was taken.`,
				from: ['c11-c4'],
				flags: ['improvement']
			}
		],
		aside: [],
		observation: []
	},
	{
		case: 12,
		agreedAt: '2023-07-19T13:41:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: 'The victim was helped by a crisis team and by mental health services.',
				from: ['c12-c1'],
				flags: ['best-practice']
			},
			{
				kind: 'positive',
				en: 'The officer’s update on the case was thorough.',
				from: ['c12-c2'],
				flags: ['best-practice']
			},
			{
				kind: 'positive',
				en: said`Information was full, and one entry showed how often the victim had been tried.
					Members would have liked the time and place of each contact: the record held the moment
					of typing, not of the call. A truer timeline might have told colleagues when to try
					next.`,
				from: ['c12-c3', 'c12-c4'],
				flags: ['improvement']
			}
		],
		aside: [
			{
				point: 'c12-c5',
				reason: 'It concerns the employer, which is outside what the panel was asked to consider.'
			}
		],
		observation: []
	},
	{
		case: 13,
		agreedAt: '2023-07-19T14:03:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`The Force tried to reach the victim and to arrange a visit. Its efforts were
					reasonable, although the victim chose not to go on.`,
				from: ['c13-c1', 'c13-d1']
			},
			{
				kind: 'negative',
				en: said`When and where each contact took place, and the hours at which calls were tried,
					could have been noted.`,
				from: ['c13-c2', 'c13-d2'],
				flags: ['improvement']
			},
			{
				kind: 'negative',
				en: said`The victim was sent a letter that could not be read on the record supplied. Members
					thought a copy could be kept with it.`,
				from: ['c13-d3', 'c13-c3', 'c13-d4'],
				flags: ['improvement']
			}
		],
		aside: [],
		observation: []
	},
	{
		case: 14,
		agreedAt: '2023-07-19T14:18:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`The officer wrote down a great deal, even though the victim did not want the police
					to act.`,
				from: ['c14-d1']
			},
			{
				kind: 'negative',
				en: said`The suspect’s name was not the same all through the record; a second name appeared
					in it.`,
				from: ['c14-d2', 'c14-d3'],
				flags: ['concern']
			}
		],
		aside: [],
		observation: []
	},
	{
		case: 15,
		agreedAt: '2023-07-19T14:29:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'query',
				en: 'Here too the call was about a crime that the caller expected and that had not happened.',
				from: ['c15-d1', 'c15-d2']
			},
			{
				kind: 'positive',
				en: said`The victim was content that a record had been made and wished for nothing more to be
					done.`,
				from: ['c15-d3']
			}
		],
		aside: [],
		observation: []
	},
	{
		case: 16,
		agreedAt: '2023-07-19T14:40:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'positive',
				en: said`Members thought well of this case: the police kept in touch at regular intervals and
					the supervisor looked at it again and again.`,
				from: ['c16-d1', 'c16-d2'],
				flags: ['best-practice']
			}
		],
		aside: [],
		observation: ['c16-d3']
	},
	{
		case: 17,
		agreedAt: '2023-07-19T14:56:00.000Z',
		agreedBy,
		findings: [
			{
				kind: 'query',
				en: said`Part of the file was redacted, but a note on it said that what was hidden did the
					case no harm.`,
				from: ['c17-d1']
			},
			{
				kind: 'positive',
				en: said`The Hub rightly passed the case to the Investigating Unit. A request for CCTV was on
					record, with efforts to find out who the suspect was.`,
				from: ['c17-d2', 'c17-d3']
			},
			{
				kind: 'negative',
				en: said`No visit by the unit was noted. An information pack did go to the victim, with a
					standard e-mail on help for victims and witnesses.`,
				from: ['c17-d4', 'c17-d5'],
				flags: ['improvement']
			},
			{
				kind: 'positive',
				en: said`The victim was told how the case had ended and given the crime reference in case of
					further trouble.`,
				from: ['c17-d6']
			}
		],
		aside: [],
		observation: []
	}
];
