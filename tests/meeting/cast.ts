import type { Person, Role } from '../../src/lib/meeting/people/people';

/** 3 July 2023, eleven in the morning in Wales. */
export const july3 = new Date('2023-07-03T10:00:00Z');

export const margaret = person('Margaret Pugh', ['member']);
export const nasreen = person('Nasreen Akhtar', ['member']);
export const gethin = person('Gethin Rees', ['member']);
export const bethan = person('Bethan Howells', ['member']);
export const elin = person('Elin Prosser', ['coordinator']);
export const huw = person('Huw Jarman', ['assurance']);
export const catrin = person('Catrin Medi', ['translator']);
export const angharad = person('Angharad Voyle', ['commissioner']);
export const keane = person('Sam Keane', ['respondent']);
export const lowri = person('Lowri Fox', ['audit']);
export const ann = person('Ann Bevan', ['observer']);
export const invitee = person('Gwyn Parry', ['invitee']);
export const adviser = person('Mari Jones', ['adviser']);

export function person(name: string, roles: Role[], change: Partial<Person> = {}): Person {
	const slug = name.toLowerCase().replaceAll(' ', '-');
	return {
		id: slug,
		slug,
		name,
		roles,
		language: 'en',
		standing: 'active',
		termStart: '2021-04-01',
		termEnd: '2024-03-31',
		vetting: { level: 'NPPV 2', grantedOn: '2021-03-01', expiresOn: '2025-03-01' },
		undertakingSignedAt: '2023-06-12T09:00:00.000Z',
		...change
	};
}
