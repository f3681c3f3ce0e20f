// Two sittings of a fictional panel; everybody and every place in them is made up.
import { said } from './prose';
import type { DemoGroup, DemoSitting } from './types';

const place = {
	en: 'Glan Teifi Police headquarters',
	cy: 'Pencadlys Heddlu Glan Teifi'
};

const groups: Record<'first' | 'second', DemoGroup[]> = {
	first: [
		{
			letter: 'A',
			members: ['margaret-pugh', 'nasreen-akhtar', 'owain-beynon'],
			cases: [1, 2, 3, 4, 5]
		},
		{ letter: 'B', members: ['gethin-rees', 'tomos-ellis', 'priya-nair'], cases: [5, 6, 7, 8, 9] }
	],
	second: [
		{
			letter: 'C',
			members: ['margaret-pugh', 'derek-hammond', 'kofi-mensah'],
			cases: [10, 11, 12, 13]
		},
		{
			letter: 'D',
			members: ['sioned-lloyd', 'joan-whitfield', 'priya-nair'],
			cases: [13, 14, 15, 16, 17]
		}
	]
};

const inputSummary = {
	en: said`The Hub records every report of crime that does not need an officer at the scene at
		once. It assesses each report, answers it as soon as it reasonably can and at a time that
		suits the caller, investigates, and keeps the victim informed.`,
	cy: said`Mae’r Hyb yn cofnodi pob adroddiad am drosedd nad oes angen swyddog yn y fan a’r lle ar
		unwaith. Mae’n asesu pob adroddiad, yn ymateb cyn gynted ag y bo’n rhesymol ac ar adeg sy’n
		gyfleus i’r galwr, yn ymchwilio, ac yn rhoi gwybod i’r dioddefwr am yr hynt.`
};

const hubInput = {
	speaker: 'sam-keane',
	role: { en: 'the head of the Hub', cy: 'bennaeth yr Hyb' },
	summary: inputSummary
};

const hubFigures = {
	title: { en: 'Reports of crime to the Hub', cy: 'Adroddiadau am droseddau i’r Hyb' },
	period: { en: 'January to March 2023', cy: 'Ionawr i Fawrth 2023' },
	source: { en: 'the Hub’s own log', cy: 'log yr Hyb ei hun' },
	unit: { en: 'reports', cy: 'adroddiadau' },
	table: {
		en: 'Month\tReceived\tAssessed the same day\nJanuary\t1,212\t1,064\nFebruary\t1,138\t1,019\nMarch\t1,305\t1,096',
		cy: 'Mis\tDerbyniwyd\tAseswyd yr un diwrnod\nIonawr\t1,212\t1,064\nChwefror\t1,138\t1,019\nMawrth\t1,305\t1,096'
	}
};

const welcome = { en: 'Welcome and declarations', cy: 'Croeso a datganiadau' };
const breakouts = { en: 'Cases in groups', cy: 'Achosion mewn grwpiau' };
const lunch = { en: 'Lunch', cy: 'Cinio' };
const plenary = { en: 'Cases with the whole panel', cy: 'Achosion gyda’r panel cyfan' };
const close = { en: 'Close', cy: 'Cloi' };

export const sittings: DemoSitting[] = [
	{
		key: 'first',
		date: '2023-07-03',
		mode: 'in-person',
		place,
		papersIssuedAt: '2023-06-26T09:30:00.000Z',
		arrivingAt: '2023-07-03T08:15:00.000Z',
		breakoutsAt: '2023-07-03T09:25:00.000Z',
		plenaryAt: '2023-07-03T10:55:00.000Z',
		closedAt: '2023-07-03T14:40:00.000Z',
		chair: 'margaret-pugh',
		deputies: ['gethin-rees', 'nasreen-akhtar'],
		members: [
			{ person: 'margaret-pugh', at: '2023-07-03T08:17:00.000Z' },
			{ person: 'gethin-rees', at: '2023-07-03T08:19:00.000Z' },
			{ person: 'tomos-ellis', at: '2023-07-03T08:20:00.000Z' },
			{ person: 'nasreen-akhtar', at: '2023-07-03T08:21:00.000Z' },
			{ person: 'priya-nair', at: '2023-07-03T08:22:00.000Z' },
			{ person: 'owain-beynon', at: '2023-07-03T08:26:00.000Z' }
		],
		others: [
			{ person: 'elin-prosser', at: '2023-07-03T08:15:00.000Z', leftAt: null },
			{ person: 'sam-keane', at: '2023-07-03T08:28:00.000Z', leftAt: '2023-07-03T09:12:00.000Z' }
		],
		groups: groups.first,
		agenda: [
			{ kind: 'welcome', title: welcome, minutesPlanned: 15, minutesUsed: 17 },
			{
				kind: 'input',
				title: { en: 'The work of the Hub', cy: 'Gwaith yr Hyb' },
				minutesPlanned: 25,
				minutesUsed: 25,
				input: { ...hubInput, relayedBy: null }
			},
			{
				kind: 'performance',
				title: {
					en: 'Performance of the Hub, January to March 2023',
					cy: 'Perfformiad yr Hyb, Ionawr i Fawrth 2023'
				},
				minutesPlanned: 15,
				minutesUsed: 13,
				figures: hubFigures
			},
			{ kind: 'breakouts', title: breakouts, minutesPlanned: 90, minutesUsed: 90 },
			{ kind: 'plenary', title: plenary, minutesPlanned: 180, minutesUsed: 170 },
			{ kind: 'break', title: lunch, minutesPlanned: 45, minutesUsed: 45 },
			{ kind: 'close', title: close, minutesPlanned: 10, minutesUsed: 10 }
		],
		quorum: {
			allowedBy: 'huw-jarman',
			at: '2023-07-03T08:35:00.000Z',
			reason: said`Six of the seven members needed are present. Two of them are new and are here to
				learn the work beside experienced members, and a second sitting on 19 July will bring in
				those who could not come today. The sitting goes ahead, and the report will say so.`
		}
	},
	{
		key: 'second',
		date: '2023-07-19',
		mode: 'in-person',
		place,
		why: {
			en: 'Members were free on different days, and two new members joined at the first meeting.',
			cy: 'Roedd yr aelodau’n rhydd ar ddiwrnodau gwahanol, ac ymunodd dau aelod newydd yn y cyfarfod cyntaf.'
		},
		papersIssuedAt: '2023-07-11T09:30:00.000Z',
		arrivingAt: '2023-07-19T08:15:00.000Z',
		breakoutsAt: '2023-07-19T09:00:00.000Z',
		plenaryAt: '2023-07-19T12:45:00.000Z',
		closedAt: '2023-07-19T15:30:00.000Z',
		chair: 'margaret-pugh',
		deputies: ['joan-whitfield', 'kofi-mensah'],
		members: [
			{ person: 'margaret-pugh', at: '2023-07-19T08:16:00.000Z' },
			{ person: 'sioned-lloyd', at: '2023-07-19T08:18:00.000Z' },
			{ person: 'joan-whitfield', at: '2023-07-19T08:18:00.000Z' },
			{ person: 'derek-hammond', at: '2023-07-19T08:20:00.000Z' },
			{ person: 'kofi-mensah', at: '2023-07-19T08:23:00.000Z' },
			{ person: 'priya-nair', at: '2023-07-19T08:25:00.000Z' }
		],
		others: [
			{ person: 'elin-prosser', at: '2023-07-19T08:15:00.000Z', leftAt: null },
			{ person: 'ann-bevan', at: '2023-07-19T12:40:00.000Z', leftAt: null }
		],
		groups: groups.second,
		agenda: [
			{ kind: 'welcome', title: welcome, minutesPlanned: 15, minutesUsed: 15 },
			{
				kind: 'input',
				title: {
					en: 'The work of the Hub, as heard on 3 July',
					cy: 'Gwaith yr Hyb, fel y’i clywyd ar 3 Gorffennaf'
				},
				minutesPlanned: 15,
				minutesUsed: 12,
				input: { ...hubInput, relayedBy: 'elin-prosser' }
			},
			{ kind: 'breakouts', title: breakouts, minutesPlanned: 150, minutesUsed: 165 },
			{ kind: 'break', title: lunch, minutesPlanned: 45, minutesUsed: 60 },
			{ kind: 'plenary', title: plenary, minutesPlanned: 150, minutesUsed: 155 },
			{ kind: 'close', title: close, minutesPlanned: 10, minutesUsed: 10 }
		],
		quorum: {
			allowedBy: 'huw-jarman',
			at: '2023-07-19T08:35:00.000Z',
			reason: said`Six of the seven members needed are present, as on 3 July. The two sittings
				together have heard ten members, and putting the rest of the sample off until the autumn
				would leave the first nine cases without a report. The sitting goes ahead.`
		}
	}
];
