// Fictional people. Addresses and numbers are of ranges that reach nobody.
import type { DemoPerson } from './types';

export const cast: DemoPerson[] = [
	volunteer('margaret-pugh', 'Margaret Pugh', '2021-04-01', 101),
	// The one member who may open the paper of case 8 that is not redacted.
	volunteer('gethin-rees', 'Gethin Rees', '2021-04-01', 102, 3),
	volunteer('nasreen-akhtar', 'Nasreen Akhtar', '2021-09-01', 103),
	volunteer('tomos-ellis', 'Tomos Ellis', '2022-02-01', 104),
	{
		...volunteer('sioned-lloyd', 'Sioned Lloyd', '2020-11-01', 105),
		language: 'cy'
	},
	volunteer('derek-hammond', 'Derek Hammond', '2020-11-01', 106),
	volunteer('joan-whitfield', 'Joan Whitfield', '2021-04-01', 107),
	volunteer('kofi-mensah', 'Kofi Mensah', '2022-02-01', 108),
	volunteer('bethan-howells', 'Bethan Howells', '2021-04-01', 109),
	volunteer('priya-nair', 'Priya Nair', '2023-06-01', 110),
	{
		...volunteer('owain-beynon', 'Owain Beynon', '2023-06-01', 111),
		undertakingSignedAt: '2023-07-03T08:24:00.000Z'
	},
	{
		...staff('elin-prosser', 'Elin Prosser', 114),
		roles: ['coordinator']
	},
	{
		...staff('huw-jarman', 'Huw Jarman', 115),
		roles: ['assurance']
	},
	{
		...staff('catrin-medi', 'Catrin Medi', 116),
		roles: ['translator']
	},
	{
		...staff('angharad-voyle', 'Angharad Voyle', 117),
		roles: ['commissioner']
	},
	{
		...staff('sam-keane', 'DCI Sam Keane', 118),
		roles: ['respondent', 'adviser']
	},
	{
		...staff('lowri-fox', 'Insp Lowri Fox', 119),
		roles: ['audit']
	},
	{
		...staff('ann-bevan', 'Cllr Ann Bevan', 120),
		roles: ['observer'],
		vetting: null,
		undertakingSignedAt: null
	}
];

/** A member three years from the start of the term, cleared and signed well before July 2023. */
function volunteer(
	slug: string,
	name: string,
	termStart: string,
	line: number,
	level = 2
): DemoPerson {
	const year = Number(termStart.slice(0, 4));
	return {
		slug,
		name,
		roles: ['member'],
		language: 'en',
		...contact(slug, line),
		standing: 'active',
		termStart,
		termEnd: dayBefore(`${year + 3}${termStart.slice(4)}`),
		vetting: {
			level: `Non-police personnel vetting, level ${level}`,
			grantedOn: dayBefore(termStart),
			expiresOn: `${year + 4}${termStart.slice(4)}`
		},
		undertakingSignedAt: '2023-06-02T09:00:00.000Z'
	};
}

function staff(slug: string, name: string, line: number): Omit<DemoPerson, 'roles'> {
	return {
		slug,
		name,
		language: 'en',
		...contact(slug, line),
		standing: 'active',
		termStart: null,
		termEnd: null,
		vetting: {
			level: 'Non-police personnel vetting, level 2',
			grantedOn: '2021-10-04',
			expiresOn: '2025-10-03'
		},
		undertakingSignedAt: '2023-04-03T09:00:00.000Z'
	};
}

function contact(slug: string, line: number) {
	return { email: `${slug}@panel.example`, phone: `01632 960 ${line}` };
}

function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
