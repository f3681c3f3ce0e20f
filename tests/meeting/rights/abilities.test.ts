import { describe, expect, test } from 'vitest';
import { abilities } from '../../../src/lib/meeting/rights/abilities';
import type { Person } from '../../../src/lib/meeting/people/people';
import type { RefusalCode } from '../../../src/lib/meeting/refusal';
import { about, MOMENTS } from './about';
import type { Moment, Stands } from './about';
import * as cast from '../cast';
import { dorset, dyfedPowys, dyfedPowysJson, serviceGroup } from '../settings/panels';
import { readSettings } from '../../../src/lib/meeting/settings/settings';

const moments = Object.keys(MOMENTS) as Moment[];
const placed: Stands = { present: true, placed: true };
const closed = { papers: 'none', board: 'none', findings: 'none', copies: 'none' };

function may(person: Person, moment: Moment, stands: Stands = {}) {
	return abilities(person, about(moment, stands), cast.july3);
}

describe('whoever stood down from a case has nothing of it at any moment', () => {
	const everybody: [string, Person, Stands][] = [
		['a member placed on it', cast.nasreen, placed],
		['another member', cast.gethin, { present: true }],
		['the chair', cast.margaret, { ...placed, holdsChair: true }],
		['the coordinator on a help visit', cast.elin, { helpVisit: true }],
		['the Head of Assurance', cast.huw, {}],
		['the translator', cast.catrin, {}]
	];
	test.each(everybody)('%s', (_, person, stands) => {
		for (const moment of moments) {
			const now = may(person, moment, { ...stands, declared: 'conflict' });
			expect(now).toMatchObject({ ...closed, progress: false, chair: false, coordinate: false });
			expect(now).toMatchObject({ findingsScope: null, why: 'stood-down' });
		}
	});

	test('and keeps the rest of the report, and the answer to it', () => {
		const nasreen = may(cast.nasreen, 'sealed', { ...placed, declared: 'conflict' });
		expect(nasreen).toMatchObject({ draft: 'read', version: 'answer', room: true, declare: true });
	});

	test('the stood-down rule comes before anything else that closed the case', () => {
		const lapsed = { ...cast.nasreen, termEnd: '2023-06-30' };
		expect(may(lapsed, 'breakouts', { ...placed, declared: 'conflict' }).why).toBe('stood-down');
	});

	test('a second role does not give it back', () => {
		const both = cast.person('Elin Prosser', ['coordinator', 'member', 'translator']);
		const now = may(both, 'opened', { ...placed, helpVisit: true, declared: 'conflict' });
		expect(now).toMatchObject({ ...closed, progress: false });
	});
});

describe('no content before a declaration', () => {
	test.each([
		[null, 'declaration-needed'],
		['unsure', 'declaration-unsure']
	] as const)('declared %s: %s', (declared, why) => {
		for (const [person, stands] of [
			[cast.margaret, placed],
			[cast.gethin, { present: true }],
			[cast.elin, { helpVisit: true }],
			[cast.huw, {}],
			[cast.catrin, {}]
		] as const) {
			for (const moment of moments) {
				const now = may(person, moment, { ...stands, declared });
				expect(now).toMatchObject({ ...closed, why, declare: true });
			}
		}
	});

	test('an unsure chair does not open the case, and chairs the sitting still', () => {
		const chairing = { ...placed, holdsChair: true, declared: 'unsure' as const };
		expect(may(cast.margaret, 'plenary, another case open', chairing).chair).toBe(false);
		const { case: _, ...sitting } = about('breakouts', chairing);
		expect(abilities(cast.margaret, sitting, cast.july3).chair).toBe(true);
	});
});

describe('a person’s own standing closes every case, and the page can say which', () => {
	const lapses: [RefusalCode, Partial<Person>][] = [
		['not-active', { standing: 'suspended' }],
		['term-lapsed', { termEnd: '2023-07-02' }],
		['vetting-pending', { vetting: null }],
		[
			'vetting-lapsed',
			{ vetting: { level: '2', grantedOn: '2020-01-01', expiresOn: '2023-07-02' } }
		],
		['undertaking-unsigned', { undertakingSignedAt: null }],
		['undertaking-due', { undertakingSignedAt: '2022-07-01T09:00:00Z' }]
	];
	const whoever: [Person, Stands][] = [
		[cast.margaret, placed],
		[cast.gethin, { present: true }],
		[cast.elin, { helpVisit: true }],
		[cast.huw, {}],
		[cast.catrin, {}]
	];
	test.each(lapses)('%s', (why, change) => {
		for (const [person, stands] of whoever) {
			for (const moment of moments) {
				expect(may({ ...person, ...change }, moment, stands)).toMatchObject({ ...closed, why });
				expect(may(person, moment, stands).why).toBeNull();
			}
		}
	});

	const leaving = lapses.filter(([why]) => why !== 'not-active');
	test.each(leaving)('%s leaves the draft and the sealed report alone', (_, change) => {
		const now = may({ ...cast.margaret, ...change }, 'sealed', placed);
		expect(now).toMatchObject({ draft: 'read', version: 'answer' });
	});

	test('comes before the declaration: it is the first thing to put right', () => {
		const unsigned = { ...cast.margaret, undertakingSignedAt: null };
		expect(may(unsigned, 'breakouts', { ...placed, declared: null }).why).toBe(
			'undertaking-unsigned'
		);
	});

	test('is said without a case too', () => {
		const unsigned = { ...cast.margaret, undertakingSignedAt: null };
		expect(abilities(unsigned, { settings: dyfedPowys }, cast.july3).why).toBe(
			'undertaking-unsigned'
		);
		expect(abilities(cast.margaret, { settings: dyfedPowys }, cast.july3).why).toBeNull();
	});

	test('is nothing to those who never see a case', () => {
		const unvetted = { vetting: null, undertakingSignedAt: null, termEnd: '2020-01-01' };
		for (const person of [cast.keane, cast.lowri, cast.angharad, cast.ann, cast.invitee]) {
			expect(may({ ...person, ...unvetted }, 'considered', { declared: null }).why).toBeNull();
		}
		expect(may({ ...cast.keane, ...unvetted }, 'sent').version).toBe('read');
	});

	test('closes at midnight in Wales, not before', () => {
		const lastDay = { ...cast.margaret, termEnd: '2023-07-03' };
		const late = (instant: string) =>
			abilities(lastDay, about('breakouts', placed), new Date(instant));
		expect(late('2023-07-03T22:59:00Z')).toMatchObject({ board: 'write', why: null });
		expect(late('2023-07-03T23:01:00Z')).toMatchObject({ board: 'none', why: 'term-lapsed' });
	});

	test('a suspended chair and a suspended coordinator do no acts', () => {
		const chair = { ...cast.margaret, standing: 'suspended' as const };
		expect(may(chair, 'opened', { ...placed, holdsChair: true }).chair).toBe(false);
		expect(may({ ...cast.elin, standing: 'ended' }, 'opened')).toMatchObject({
			coordinate: false,
			progress: false
		});
	});
});

describe('whoever is not active has none in every column', () => {
	const everybody: [string, Person, Stands][] = [
		['a member placed on the case', cast.margaret, placed],
		['the chair', cast.margaret, { ...placed, holdsChair: true }],
		['the coordinator on a help visit', cast.elin, { helpVisit: true }],
		['the Head of Assurance', cast.huw, { present: true }],
		['the translator', cast.catrin, { present: true }],
		['the audit group', cast.lowri, {}],
		['the respondent', cast.keane, {}],
		['the Commissioner', cast.angharad, {}],
		['an observer', cast.ann, { present: true }],
		['an invitee', cast.invitee, { present: true }],
		['an adviser', cast.adviser, { present: true }]
	];
	const nothing = {
		...closed,
		...{ draft: 'none', version: 'none', response: 'none', feedback: 'none', translate: false },
		...{ commission: false, sayRight: false, findingsScope: null, draftScope: null },
		...{ progress: false, room: false, declare: false, chair: false, coordinate: false },
		showHand: false,
		why: 'not-active'
	};
	for (const standing of ['suspended', 'curtailed', 'ended'] as const) {
		test.each(everybody)(`${standing}: %s`, (_, person, stands) => {
			for (const moment of moments) {
				expect(may({ ...person, standing }, moment, stands)).toEqual(nothing);
				expect(may({ ...person, standing }, moment, { ...stands, published: true })).toEqual(
					nothing
				);
			}
		});
	}
	test('under consideration keeps the draft and the sealed report', () => {
		const considered = { ...cast.margaret, standing: 'under-consideration' as const };
		expect(may(considered, 'closed', placed)).toMatchObject({ ...closed, draft: 'write' });
		expect(may(considered, 'sealed', placed).version).toBe('answer');
	});
});

describe('rights are the union of a person’s roles', () => {
	test('a coordinator who is a member placed on the case writes their own board', () => {
		const both = cast.person('Elin Prosser', ['coordinator', 'member']);
		const now = may(both, 'breakouts', placed);
		expect(now).toMatchObject({ board: 'write', papers: 'read', progress: true, coordinate: true });
		expect(may(both, 'closed', placed).board).toBe('read');
	});
	test('a translator who is a present member writes both languages, an absent one only Welsh', () => {
		const both = cast.person('Catrin Medi', ['translator', 'member']);
		expect(may(both, 'opened', { present: true })).toMatchObject({
			findings: 'write',
			findingsScope: null,
			draftScope: null
		});
		expect(may(both, 'opened')).toMatchObject({
			findings: 'write',
			findingsScope: 'cy',
			draftScope: 'cy'
		});
	});
	test('an assurance officer who is a present member keeps the member’s rights', () => {
		const both = cast.person('Huw Jarman', ['assurance', 'member']);
		expect(may(both, 'sealed', { present: true }).version).toBe('answer');
	});
	test('a person without a role has nothing', () => {
		for (const moment of moments) {
			expect(may(cast.person('Neb', []), moment, { ...placed, helpVisit: true })).toMatchObject({
				...closed,
				draft: 'none',
				version: 'none',
				declare: false,
				why: null
			});
		}
	});
});

describe('the plenary room without content', () => {
	const inTheRoom = (person: Person, stands: Stands = {}, moment: Moment = 'opened') =>
		may(person, moment, stands).room;
	test('is for everyone present, observers, invitees and the coordinator', () => {
		expect(inTheRoom(cast.margaret, { present: true })).toBe(true);
		expect(inTheRoom(cast.huw, { present: true })).toBe(true);
		expect(inTheRoom(cast.ann)).toBe(true);
		expect(inTheRoom(cast.invitee)).toBe(true);
		expect(inTheRoom(cast.elin)).toBe(true);
	});
	test('is not for members who did not come, nor for the force', () => {
		expect(inTheRoom(cast.bethan)).toBe(false);
		expect(inTheRoom(cast.keane)).toBe(false);
		expect(inTheRoom(cast.lowri)).toBe(false);
		expect(inTheRoom(cast.angharad)).toBe(false);
	});
	test('is for advisers until their input ends, present or not', () => {
		const keane = cast.person('Sam Keane', ['respondent', 'adviser']);
		expect(inTheRoom(keane, { item: 'input' })).toBe(true);
		expect(inTheRoom(keane, {}, 'arriving')).toBe(true);
		expect(inTheRoom(keane, { present: true, item: 'input', inputEnded: true })).toBe(false);
		// The groups' and the panel's own work is no part of it.
		expect(inTheRoom(keane, { present: true }, 'breakouts')).toBe(false);
		expect(inTheRoom(keane, { present: true })).toBe(false);
	});
	test('is for each guest as long as the panel lets them stay', () => {
		const settings = readSettings({
			...dyfedPowysJson,
			stays: { observer: ['input', 'testimony'], invitee: ['plenary'], adviser: ['input'] }
		});
		const during = (person: Person, moment: Moment, item: Stands['item'] = null) =>
			inTheRoom(person, { settings, present: true, item }, moment);
		expect(during(cast.ann, 'arriving')).toBe(true);
		expect(during(cast.ann, 'opened')).toBe(false);
		expect(during(cast.ann, 'opened', 'testimony')).toBe(true);
		expect(during(cast.invitee, 'arriving')).toBe(false);
		expect(during(cast.invitee, 'breakouts')).toBe(false);
		expect(during(cast.invitee, 'opened')).toBe(true);
		expect(during(cast.adviser, 'opened', 'input')).toBe(true);
		expect(during(cast.adviser, 'opened')).toBe(false);
		// Who is of the panel as well stays for everything.
		const both = cast.person('Dai Hughes', ['member', 'observer']);
		expect(during(both, 'opened')).toBe(true);
	});
	test('is not open before anybody arrives', () => {
		expect(inTheRoom(cast.margaret, { present: true }, 'planned')).toBe(false);
		expect(inTheRoom(cast.margaret, { present: true }, 'arriving')).toBe(true);
	});
	test('stays open to whoever stood down: it holds no content', () => {
		expect(inTheRoom(cast.nasreen, { present: true, declared: 'conflict' })).toBe(true);
	});
});

describe('what belongs to the panel', () => {
	test('an observer sees opened cases only where the setting allows it', () => {
		const there = { present: true, settings: dorset };
		expect(may(cast.ann, 'breakouts', there).papers).toBe('none');
		expect(may(cast.ann, 'opened', there)).toMatchObject({
			papers: 'read',
			findings: 'none',
			declare: true
		});
		expect(may(cast.ann, 'opened', { settings: dorset }).papers).toBe('none');
		expect(may(cast.ann, 'opened', { ...there, declared: null })).toMatchObject({
			papers: 'none',
			why: 'declaration-needed'
		});
		expect(may(cast.ann, 'opened', { present: true })).toMatchObject({
			papers: 'none',
			declare: false
		});
	});
	test('a panel without a chair lets the coordinator do the chair’s acts', () => {
		expect(may(cast.elin, 'opened', { settings: serviceGroup }).chair).toBe(true);
		expect(may(cast.elin, 'opened').chair).toBe(false);
		expect(may(cast.margaret, 'opened', { ...placed, settings: serviceGroup }).chair).toBe(false);
	});
	test('a panel that only circulates takes comments from every member, and no answers', () => {
		const circulated = about('sealed', { present: true, settings: dorset });
		circulated.review.step = 'circulated';
		expect(abilities(cast.margaret, circulated, cast.july3).version).toBe('comment');
		expect(abilities(cast.elin, circulated, cast.july3).version).toBe('read');
	});
	test('a step nobody knows opens nothing but what anyone may have', () => {
		const odd = about('sealed', { present: true });
		odd.review.step = 'elsewhere';
		expect(abilities(cast.margaret, odd, cast.july3)).toMatchObject({
			version: 'none',
			draft: 'none'
		});
	});
});

describe('after a new version was asked for', () => {
	test('members write again and go on reading the version that stands', () => {
		const again = about('closed', { present: true });
		again.review.sealedOnce = true;
		expect(abilities(cast.margaret, again, cast.july3)).toMatchObject({
			findings: 'write',
			draft: 'write',
			version: 'read'
		});
		expect(abilities(cast.keane, again, cast.july3).version).toBe('none');
	});
});

test('a cancelled sitting gives members nothing of its cases', () => {
	const cancelled = about('breakouts', placed);
	cancelled.case.sitting.stage = 'cancelled';
	expect(abilities(cast.margaret, cancelled, cast.july3)).toMatchObject({
		papers: 'none',
		board: 'none',
		room: false
	});
});

test('in a remote collection each person writes a board of their own', () => {
	const remote = about('breakouts', placed);
	remote.case.sitting.stage = 'collecting';
	expect(abilities(cast.margaret, remote, cast.july3)).toMatchObject({
		papers: 'read',
		board: 'write'
	});
	expect(
		abilities(
			cast.margaret,
			{ ...remote, group: { id: 'rees', mine: false, helpVisit: false } },
			cast.july3
		).board
	).toBe('none');
});

test('facts that are not given give nothing', () => {
	const { case: _, group: __, ...noCase } = about('opened', placed);
	expect(abilities(cast.margaret, noCase, cast.july3)).toMatchObject({
		...closed,
		draft: 'write',
		declare: false
	});
	const { review: ___, ...noReview } = about('sealed', placed);
	expect(abilities(cast.margaret, noReview, cast.july3)).toMatchObject({
		findings: 'none',
		copies: 'none',
		draft: 'none',
		version: 'none'
	});
});
