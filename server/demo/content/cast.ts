// Fictional people. Addresses and numbers are of ranges that reach nobody.
import type { Bilingual } from '../../../src/lib/meeting/people/people';
import type { DemoPerson } from './types';

const member: Bilingual = { en: 'Panel member', cy: 'Aelod o’r panel' };

export const cast: DemoPerson[] = [
	volunteer('margaret-pugh', 'Margaret Pugh', '2021-04-01', 101, '2023-05-15'),
	volunteer('gethin-rees', 'Gethin Rees', '2021-04-01', 102, '2023-05-15'),
	volunteer('nasreen-akhtar', 'Nasreen Akhtar', '2021-09-01', 103, '2023-05-15'),
	volunteer('tomos-ellis', 'Tomos Ellis', '2022-02-01', 104, '2023-05-15'),
	{
		...volunteer('sioned-lloyd', 'Sioned Lloyd', '2020-11-01', 105, '2023-05-15'),
		language: 'cy'
	},
	volunteer('derek-hammond', 'Derek Hammond', '2020-11-01', 106, '2023-05-15'),
	volunteer('joan-whitfield', 'Joan Whitfield', '2021-04-01', 107, '2023-03-13'),
	volunteer('kofi-mensah', 'Kofi Mensah', '2022-02-01', 108, '2023-05-15'),
	volunteer('bethan-howells', 'Bethan Howells', '2021-04-01', 109, '2022-06-20'),
	volunteer('priya-nair', 'Priya Nair', '2023-06-01', 110, null),
	{
		...volunteer('owain-beynon', 'Owain Beynon', '2023-06-01', 111, null),
		undertakingSignedAt: '2023-07-03T08:24:00.000Z'
	},
	{
		...staff('elin-prosser', 'Elin Prosser', 114),
		roles: ['coordinator'],
		office: { en: 'Panel Coordinator', cy: 'Cydlynydd y Panel' }
	},
	{
		...staff('huw-jarman', 'Huw Jarman', 115),
		roles: ['assurance'],
		office: { en: 'Head of Assurance', cy: 'Pennaeth Sicrwydd' }
	},
	{
		...staff('catrin-medi', 'Catrin Medi', 116),
		roles: ['translator'],
		office: { en: 'Translator', cy: 'Cyfieithydd' }
	},
	{
		...staff('angharad-voyle', 'Angharad Voyle', 117),
		roles: ['commissioner'],
		office: { en: 'Commissioner', cy: 'Comisiynydd' }
	},
	{
		...staff('sam-keane', 'DCI Sam Keane', 118),
		roles: ['respondent', 'adviser'],
		office: {
			en: 'Head of the Crime and Incident Hub',
			cy: 'Pennaeth yr Hyb Troseddau a Digwyddiadau'
		}
	},
	{
		...staff('lowri-fox', 'Insp Lowri Fox', 119),
		roles: ['audit'],
		office: { en: 'Audit and Quality Assurance Group', cy: 'Grŵp Archwilio a Sicrhau Ansawdd' }
	},
	{
		...staff('ann-bevan', 'Cllr Ann Bevan', 120),
		roles: ['observer'],
		office: {
			en: 'Observer, Police and Crime Panel',
			cy: 'Sylwedydd, Panel yr Heddlu a Throseddu'
		},
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
	lastAttended: string | null
): DemoPerson {
	const year = Number(termStart.slice(0, 4));
	return {
		slug,
		name,
		roles: ['member'],
		office: member,
		language: 'en',
		...contact(slug, line),
		standing: 'active',
		termStart,
		termEnd: dayBefore(`${year + 3}${termStart.slice(4)}`),
		vetting: {
			level: 'Non-police personnel vetting, level 2',
			grantedOn: dayBefore(termStart),
			expiresOn: `${year + 4}${termStart.slice(4)}`
		},
		undertakingSignedAt: '2023-06-02T09:00:00.000Z',
		lastAttended
	};
}

function staff(slug: string, name: string, line: number): Omit<DemoPerson, 'roles' | 'office'> {
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
		undertakingSignedAt: '2023-04-03T09:00:00.000Z',
		lastAttended: null
	};
}

function contact(slug: string, line: number) {
	return { email: `${slug}@panel.example`, phone: `01632 960 ${line}` };
}

function dayBefore(day: string): string {
	return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
