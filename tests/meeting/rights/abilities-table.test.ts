import { describe, expect, test } from 'vitest';
import { abilities } from '../../../src/lib/meeting/rights/abilities';
import type { Abilities } from '../../../src/lib/meeting/rights/abilities';
import type { Person } from '../../../src/lib/meeting/people/people';
import { about, MOMENTS } from './about';
import type { Moment, Stands } from './about';
import * as cast from '../cast';

// model.md's table, cell by cell. One letter for each moment of a case's life:
//   planned · arriving · breakouts · plenary with another case open · opened · reopened
//   · closed · sealed · sent · considered
// where - is none, r read, w write, c comment, a answer, + yes. What is not written is never.

interface Row {
	who: string;
	person: Person;
	stands: Stands;
	papers?: string;
	board?: string;
	progress?: string;
	copies?: string;
	findings?: string;
	draft?: string;
	version?: string;
	showHand?: string;
	/** Both of findings and draft, wherever they may be written. */
	scope?: 'cy';
}

const NEVER = '-'.repeat(Object.keys(MOMENTS).length);

const members = {
	copies: '----rrrrrr',
	findings: '----wwwrrr',
	draft: '---wwwwrrr',
	version: '-------arr'
};

const table: Row[] = [
	{
		who: 'a member placed on the case, on their own board',
		person: cast.margaret,
		stands: { present: true, placed: true },
		papers: '--rrrr----',
		board: '--wwrw----',
		showHand: '----++----',
		...members
	},
	{
		who: 'a member placed on the case, on the other group’s board',
		person: cast.margaret,
		stands: { present: true, placed: true, mine: false },
		papers: '--rrrr----',
		board: NEVER,
		showHand: '----++----',
		...members
	},
	{
		who: 'a member on a board of their group, for a case that no group of theirs was given',
		person: cast.margaret,
		stands: { present: true, placed: false, mine: true },
		papers: '----rr----',
		board: NEVER,
		showHand: '----++----',
		...members
	},
	{
		who: 'another member present',
		person: cast.gethin,
		stands: { present: true },
		papers: '----rr----',
		showHand: '----++----',
		...members
	},
	{
		who: 'a member who is not present',
		person: cast.bethan,
		stands: {},
		findings: '----rrrrrr',
		draft: '---rrrrrrr',
		version: '-------crr'
	},
	{
		who: 'a member placed on the case who did not come',
		person: cast.bethan,
		stands: { placed: true },
		findings: '----rrrrrr',
		draft: '---rrrrrrr',
		version: '-------crr'
	},
	{
		who: 'a member present only at the other sitting',
		person: cast.nasreen,
		stands: { attended: true, voter: true },
		...members
	},
	{
		who: 'the chair, a member placed on the case',
		person: cast.margaret,
		stands: { present: true, placed: true, holdsChair: true },
		papers: '--rrrr----',
		board: '--wwrw----',
		progress: '++++++++++',
		showHand: '----++----',
		...members
	},
	{
		who: 'the chair, on another group’s case',
		person: cast.margaret,
		stands: { present: true, holdsChair: true },
		papers: '----rr----',
		progress: '++++++++++',
		showHand: '----++----',
		...members
	},
	{
		who: 'the coordinator',
		person: cast.elin,
		stands: {},
		papers: 'rrrrrrrrrr',
		board: '------rrrr',
		progress: '++++++++++',
		copies: '----rrrrrr',
		findings: '----wwwrrr',
		draft: '---wwwwrrr',
		version: '-------rrr'
	},
	{
		who: 'the coordinator on a help visit',
		person: cast.elin,
		stands: { helpVisit: true },
		papers: 'rrrrrrrrrr',
		board: '--rr-rrrrr',
		progress: '++++++++++',
		copies: '----rrrrrr',
		findings: '----wwwrrr',
		draft: '---wwwwrrr',
		version: '-------rrr'
	},
	{
		who: 'the Head of Assurance',
		person: cast.huw,
		stands: { present: true },
		findings: '----rrrrrr',
		draft: '---rrrrrrr',
		version: '-------rrr'
	},
	{
		who: 'the translator',
		person: cast.catrin,
		stands: { present: true },
		findings: '----wwwrrr',
		draft: '---wwwwrrr',
		version: '-------rrr',
		scope: 'cy'
	},
	{ who: 'the audit group', person: cast.lowri, stands: {}, version: '---------r' },
	{ who: 'the respondent', person: cast.keane, stands: {}, version: '--------rr' },
	{ who: 'the Commissioner', person: cast.angharad, stands: {}, version: '--------rr' },
	{ who: 'an observer who is there', person: cast.ann, stands: { present: true } },
	{ who: 'an invitee who is there', person: cast.invitee, stands: { present: true } },
	{ who: 'an adviser who is there', person: cast.adviser, stands: { present: true } },
	{
		who: 'an adviser in whom everything is mistaken',
		person: cast.adviser,
		stands: { present: true, placed: true, mine: true, helpVisit: true, voter: true }
	}
];

const letters: Record<string, unknown> = {
	none: '-',
	read: 'r',
	write: 'w',
	comment: 'c',
	answer: 'a',
	true: '+',
	false: '-'
};

const columns = [
	'papers',
	'board',
	'progress',
	'copies',
	'findings',
	'draft',
	'version',
	'showHand'
] as const;
const moments = Object.keys(MOMENTS) as Moment[];

for (const row of table) {
	describe(row.who, () => {
		const seen = moments.map((moment) =>
			abilities(row.person, about(moment, row.stands), cast.july3)
		);
		for (const column of columns) {
			const expected = row[column] ?? NEVER;
			test(`${column} ${expected}`, () => {
				expect(seen.map((each) => letters[String(each[column])]).join('')).toBe(expected);
			});
		}
		test('a language alone is theirs to write only where the table says so', () => {
			const scopes = (may: Abilities) => [may.findingsScope, may.draftScope];
			for (const may of seen) {
				const expected = [may.findings, may.draft].map((access) =>
					access === 'write' && row.scope ? row.scope : null
				);
				expect(scopes(may)).toEqual(expected);
			}
		});
	});
}

describe('a report that was published is read by everybody', () => {
	test.each(table.map(({ who, person, stands }) => [who, person, stands] as const))(
		'%s',
		(_, person, stands) => {
			const facts = about('considered', { ...stands, published: true });
			expect(abilities(person, facts, cast.july3).version).toBe('read');
		}
	);
});
