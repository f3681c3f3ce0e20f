import { describe, expect, test } from 'vitest';
import { abilities } from '../../../src/lib/meeting/rights/abilities';
import { mayConsiderFor } from '../../../src/lib/meeting/rights/delegates';
import { whyNotCoordinate, whyNotMakeReview } from '../../../src/lib/meeting/rights/office';
import { keepsPapers } from '../../../src/lib/meeting/rights/papers';
import { readsAll } from '../../../src/lib/meeting/rights/response';
import {
	comesAsAdviser,
	mayBePlaced,
	readsWhenHere
} from '../../../src/lib/meeting/rights/sitting';
import type { Person } from '../../../src/lib/meeting/people/people';
import { dyfedPowys } from '../settings/panels';
import * as cast from '../cast';
import { about, MOMENTS } from './about';
import type { Moment, Stands } from './about';

const moments = Object.keys(MOMENTS) as Moment[];
const everybody = Object.values(cast).filter((each): each is Person => 'roles' in Object(each));
const named = (may: (person: Person) => boolean) =>
	everybody.filter((each) => may(each)).map(({ name }) => name);
const may = (person: Person, moment: Moment, stands: Stands = {}) =>
	abilities(person, about(moment, stands), cast.july3);
/** One letter for each moment, as in the table of abilities. */
const over = (person: Person, ability: 'sayRight' | 'commission', stands: Stands = {}) =>
	moments.map((moment) => (may(person, moment, stands)[ability] ? '+' : '-')).join('');

describe('to say that a text is still right is for who writes the other language, while there is a draft (A10)', () => {
	test.each([
		['the coordinator', cast.elin, '---+++++++'],
		['the translator', cast.catrin, '---+++++++'],
		['a member', cast.margaret, '----------'],
		['the Head of Assurance', cast.huw, '----------'],
		['the Commissioner', cast.angharad, '----------'],
		['the force', cast.keane, '----------']
	])('%s', (_, person, expected) => {
		expect(over(person, 'sayRight', { present: true })).toBe(expected);
	});

	test('a coordinator who is suspended may not', () => {
		expect(over({ ...cast.elin, standing: 'suspended' }, 'sayRight')).toBe('----------');
	});
});

describe('the Commissioner’s acts are for the Commissioner alone, once the report is with them (P6, A9)', () => {
	test.each(everybody.map((each) => [each.name, each] as const))('%s', (_, person) => {
		const isTheirs = person === cast.angharad;
		expect(over(person, 'commission', { present: true })).toBe(
			isTheirs ? '--------++' : '----------'
		);
	});

	test('who considers in their place reads the report and does not answer for the force', () => {
		const fit = (by: Person) =>
			named((each) => mayConsiderFor(each, may(each, 'considered'), may(by, 'considered')));
		const panel = ['Margaret Pugh', 'Nasreen Akhtar', 'Gethin Rees', 'Bethan Howells'];
		const others = ['Elin Prosser', 'Huw Jarman', 'Catrin Medi', 'Angharad Voyle', 'Lowri Fox'];
		expect(fit(cast.elin).sort()).toEqual([...panel, ...others].sort());
		expect(fit(cast.angharad).sort()).toEqual(others.sort());
	});
});

describe('the office', () => {
	test('only an active coordinator makes a review, and others are told why not', () => {
		expect(named((each) => whyNotMakeReview(each) === null)).toEqual(['Elin Prosser']);
		expect(whyNotMakeReview(cast.huw)).toBe('forbidden');
		expect(whyNotMakeReview({ ...cast.elin, standing: 'suspended' })).toBe('not-active');
	});

	test('a coordinator who stood down is told so, and others that it is not for them', () => {
		const why = (person: Person, declared: 'none' | 'conflict' = 'none') =>
			whyNotCoordinate(person, may(person, 'breakouts', { declared }));
		expect(why(cast.elin)).toBeNull();
		expect(why(cast.elin, 'conflict')).toBe('stood-down');
		expect(why(cast.huw, 'conflict')).toBe('forbidden');
		expect(why({ ...cast.elin, standing: 'curtailed' })).toBe('not-active');
	});

	test('the coordinator alone keeps the papers', () => {
		expect(named(keepsPapers)).toEqual(['Elin Prosser']);
	});
});

test('the panel, its office and those to whom a report is sent read all that the force wrote (A11)', () => {
	expect(named((each) => !readsAll(each)).sort()).toEqual([
		'Ann Bevan',
		'Gwyn Parry',
		'Mari Jones'
	]);
});

describe('at a sitting', () => {
	const members = ['Margaret Pugh', 'Nasreen Akhtar', 'Gethin Rees', 'Bethan Howells'];
	const open = { ...dyfedPowys, observerSeesCases: true };

	test('members are placed in groups, and who stands in for one', () => {
		expect(named((each) => mayBePlaced(each, false))).toEqual(members);
		expect(mayBePlaced(cast.ann, true)).toBe(true);
	});

	test('papers wait for members, and for observers where the panel lets them', () => {
		expect(named((each) => readsWhenHere(each, false, dyfedPowys))).toEqual(members);
		expect(named((each) => readsWhenHere(each, false, open))).toEqual([...members, 'Ann Bevan']);
		expect(readsWhenHere(cast.invitee, true, dyfedPowys)).toBe(true);
	});

	test('an adviser who is of the panel too is no guest', () => {
		expect(named(comesAsAdviser)).toEqual(['Mari Jones']);
		expect(comesAsAdviser(cast.person('Both', ['adviser', 'member']))).toBe(false);
	});
});
