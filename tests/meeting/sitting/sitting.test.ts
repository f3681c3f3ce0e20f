import { expect, test } from 'vitest';
import { chairedSince, membersInPost, quorum } from '../../../src/lib/meeting/sitting/sitting';
import type { Attendee } from '../../../src/lib/meeting/sitting/sitting';
import { readSettings } from '../../../src/lib/meeting/settings/settings';
import { dorset, dyfedPowys, dyfedPowysJson } from '../settings/panels';

const here = (person: string, more: Partial<Attendee> = {}): Attendee => ({
	person,
	isMember: true,
	holdsChair: false,
	stoodDown: [],
	...more
});
const inPost = { inPost: 11 };
const panelWith = (quorum: object) => readSettings({ ...dyfedPowysJson, quorum });
const six = ['Pugh', 'Rees', 'Akhtar', 'Ellis', 'Nair', 'Beynon'].map((name) => here(name));

test('six of seven present is not quorate, and seven exactly is', () => {
	expect(quorum(dyfedPowys, six, inPost)).toEqual({
		counted: 6,
		minimum: 7,
		missing: 1,
		seatsMissing: [],
		isQuorate: false
	});
	const seven = quorum(dyfedPowys, [...six, here('Lloyd')], inPost);
	expect(seven).toMatchObject({ counted: 7, missing: 0, isQuorate: true });
});

test('the coordinator, observers and advisers never count', () => {
	expect(quorum(dyfedPowys, [...six, here('Prosser', { isMember: false })], inPost).counted).toBe(
		6
	);
});

test('who stood down is not counted while that case is discussed, and is for the others', () => {
	const present = [...six.slice(1), here('Lloyd'), here('Pugh', { stoodDown: ['case-3'] })];
	expect(quorum(dyfedPowys, present, { ...inPost, discussed: 'case-3' })).toMatchObject({
		counted: 6,
		isQuorate: false
	});
	expect(quorum(dyfedPowys, present, { ...inPost, discussed: 'case-4' })).toMatchObject({
		counted: 7,
		isQuorate: true
	});
	expect(quorum(dyfedPowys, present, inPost)).toMatchObject({ counted: 7 });
});

test('whether the chair counts is the panel’s setting', () => {
	const five = [here('Chair', { holdsChair: true }), ...six.slice(0, 3)];
	expect(quorum(dorset, five, inPost)).toMatchObject({ counted: 3, minimum: 4, isQuorate: false });
	expect(quorum(panelWith({ minimum: 4 }), five, inPost).isQuorate).toBe(true);
});

test('a seat that must be among those present is missing until one of its holders is there', () => {
	const seats = [
		{ id: 'chair', name: { en: 'Chair', cy: 'Cadeirydd' }, count: 1 },
		{ id: 'public', name: { en: 'Public', cy: 'Cyhoedd' }, count: 3 }
	];
	const panel = readSettings({
		...dyfedPowysJson,
		seats,
		quorum: { minimum: 2, chairCounts: false, seats: ['chair', 'public'] }
	});
	const two = [here('Rees', { seat: 'public' }), here('Nair')];
	expect(quorum(panel, two, inPost)).toMatchObject({
		...{
			counted: 2,
			missing: 0,
			seatsMissing: [{ seat: 'chair', here: 0, least: 1 }],
			isQuorate: false
		}
	});
	// The chair's seat is there although the chair is not counted.
	const chair = here('Pugh', { seat: 'chair', holdsChair: true, stoodDown: ['case-3'] });
	expect(quorum(panel, [...two, chair], inPost)).toMatchObject({
		...{ counted: 2, seatsMissing: [], isQuorate: true }
	});
	expect(quorum(panel, [...two, chair], { ...inPost, discussed: 'case-3' }).seatsMissing).toEqual([
		{ seat: 'chair', here: 0, least: 1 }
	]);
	// A guest's seat is nobody's.
	const guest = here('Bevan', { isMember: false, seat: 'chair' });
	expect(quorum(panel, [...two, guest], inPost).isQuorate).toBe(false);
});

test('who stands in for a member is counted in their place, once, and only where the panel counts them', () => {
	const substitute = here('Cole', { isMember: false, substituteFor: 'Lloyd', seat: 'public' });
	expect(quorum(dyfedPowys, [...six, substitute], inPost).counted).toBe(7);
	expect(quorum(dyfedPowys, [...six, here('Lloyd'), substitute], inPost).counted).toBe(7);
	const uncounted = panelWith({ substitutesCount: false });
	expect(quorum(uncounted, [...six, substitute], inPost).counted).toBe(6);
	expect(quorum(uncounted, [...six, here('Lloyd'), substitute], inPost).counted).toBe(7);
});

test('a person marked present twice is one person', () => {
	expect(quorum(dyfedPowys, [...six, here('Pugh')], inPost).counted).toBe(6);
});

test('a quorum is a share of the members in post, rounded up, with a floor', () => {
	const half = panelWith({ minimum: null, share: { numerator: 1, denominator: 2, least: 4 } });
	const needed = (members: number) => quorum(half, six, { inPost: members }).minimum;
	expect([12, 11, 10, 8, 7, 3].map(needed)).toEqual([6, 6, 5, 4, 4, 4]);
});

test('where a panel has a number and a share, the larger is needed', () => {
	const both = panelWith({ minimum: 5, share: { numerator: 1, denominator: 3 } });
	expect(quorum(both, six, { inPost: 12 }).minimum).toBe(5);
	expect(quorum(both, six, { inPost: 16 })).toMatchObject({ minimum: 6, isQuorate: true });
	expect(quorum(both, six, { inPost: 19 })).toMatchObject({ minimum: 7, isQuorate: false });
});

test('a panel without a quorum is never without one', () => {
	const none = panelWith({ minimum: null });
	expect(quorum(none, [], inPost)).toEqual({
		...{ counted: 0, minimum: 0, missing: 0, seatsMissing: [], isQuorate: true }
	});
});

test('members in post are those whose appointment has not ended', () => {
	const member = { roles: ['member' as const], standing: 'active' as const, termEnd: null };
	const people = [
		...[member, { ...member, standing: 'suspended' as const }],
		...[
			{ ...member, standing: 'ended' as const },
			{ ...member, roles: ['observer' as const] }
		],
		...[
			{ ...member, termEnd: '2023-07-03' },
			{ ...member, termEnd: '2023-07-02' }
		]
	];
	expect(membersInPost(people, '2023-07-03')).toBe(3);
});

/** One sitting a year from 2021, by the initials of who chaired. */
const chairs = (initials: string) =>
	[...initials].map((chairId, n) => ({ date: `${2021 + n}-03-05`, chairId }));

test.each([
	['', null],
	['N', null],
	['NN', null],
	['P', '2021-03-05'],
	['NPP', '2022-03-05'],
	['PPN', '2021-03-05'],
	['PPNP', '2021-03-05'],
	['PNPPNP', '2021-03-05'],
	['PPNN', null],
	['PPNNP', '2025-03-05'],
	['PPNTP', '2025-03-05'],
	['NNPN', null],
	['NNPNN', null],
	['NPNPN', null],
	['NNPNPP', '2025-03-05']
])('after %s, Pugh has chaired since %s (P3)', (held, since) => {
	expect(chairedSince(chairs(held), 'P')).toBe(since);
});

test('of a seat a least number must be among those present, and who stands in is counted for its holder', () => {
	const panel = readSettings({
		...dyfedPowysJson,
		seats: [{ id: 'lay', name: { en: 'Lay member', cy: 'Aelod lleyg' }, count: 3 }],
		quorum: { minimum: 3, seats: [{ seat: 'lay', least: 2 }] }
	});
	const three = [here('Rees', { seat: 'lay' }), here('Nair'), here('Ellis')];
	expect(quorum(panel, three, inPost)).toMatchObject({
		...{ counted: 3, missing: 0, isQuorate: false },
		seatsMissing: [{ seat: 'lay', here: 1, least: 2 }]
	});
	const forRees = here('Bevan', { isMember: false, seat: 'lay', substituteFor: 'Rees' });
	expect(quorum(panel, [...three, forRees], inPost).seatsMissing).toEqual([
		{ seat: 'lay', here: 1, least: 2 }
	]);
	expect(quorum(panel, [...three, here('Lloyd', { seat: 'lay' })], inPost).isQuorate).toBe(true);
});
